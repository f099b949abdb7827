// The tenant's screen: on, back and out, another language, and read aloud.
import NyVriKit
@_spi(Harness) import ScreenHarness
@_spi(Harness) import SwiftUI
import Testing

@testable import NyVriScreens

/// Writes down what it was asked: there is no voice on this machine.
private final class RecordedVoice: Voice {
  var heard: [String] = []
  let answer: Reading

  init(_ answer: Reading) { self.answer = answer }

  func read(_ words: String, in languages: [String], told: @escaping @MainActor (Reading) -> Void) {
    heard.append("\(languages[0]): \(words)")
    told(answer)
  }

  func stop() { heard.append("stop") }
}

@MainActor
@Suite struct TenantTests {
  private let words = SampleWords.norwegian

  private func open(_ voice: any Voice) async throws -> (Screen, AppModel, SampleCalls) {
    let calls = SampleCalls(words)
    let app = AppModel(core: CoreBridge(calls: calls, deviceName: ""), sendAfter: nil)
    let screen = Screen(AppView(app: app).environment(\.voice, voice))
    app.path = [.visit(id: "v1"), .tenant(visitId: "v1", topicId: nil)]
    try await screen.waitFor(words.tenant.cards[0].text.own)
    return (screen, app, calls)
  }

  @Test func oneThingAtATimeAndOneTapOut() async throws {
    let (screen, app, _) = try await open(NoVoice())
    #expect(!screen.text.contains(words.tenant.cards[1].text.own))
    try screen.press(words.tenant.next.spoken)
    try await screen.waitFor(words.tenant.cards[1].text.own)
    #expect(!screen.text.contains(words.tenant.cards[0].text.own))
    try screen.press(words.tenant.back.spoken)
    try await screen.waitFor(words.tenant.cards[0].text.own)
    try screen.press(words.tenant.leaveLabel)
    #expect(app.path == [.visit(id: "v1")])
    screen.host.stop()
  }

  @Test func itIsReadAloudOrSaidThatItCannotBe() async throws {
    let voice = RecordedVoice(.noVoice)
    let (screen, _, _) = try await open(voice)
    #expect(!screen.text.contains(words.tenant.noVoice.own))
    try screen.press(words.tenant.listen.spoken)
    try await screen.waitFor(words.tenant.noVoice.own)
    #expect(voice.heard == ["ar: \(words.tenant.cards[0].spoken)"])
    screen.host.stop()
  }

  @Test func anotherLanguageIsAskedFor() async throws {
    let (screen, _, calls) = try await open(NoVoice())
    try screen.press(words.tenant.languagesHeading.beside!)
    try await screen.waitFor("ትግርኛ")
    try screen.press("ትግርኛ, Tigrinja")
    try await screen.wait("the core is asked") { _ in calls.calls.contains("tenant v1 - ti") }
    screen.host.stop()
  }
}
