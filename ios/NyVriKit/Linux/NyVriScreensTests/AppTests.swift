// What holds for the whole app: the one question, pairing, the curtain, taking away.
import Bench
import Foundation
import NyVriKit
@_spi(Harness) import ScreenHarness
@_spi(Harness) import SwiftUI
import Testing

@testable import NyVriScreens

@MainActor
@Suite struct AppTests {
  @Test func endingAVisitIsAskedFirstAndNoChangesNothing() async throws {
    var words = SampleWords.norwegian
    words.visit.dock.main = Action(
      kind: .completeVisit, label: "Avslutt besøket", target: "v1",
      confirm: Confirm(
        title: "Er dere ferdige her?", text: "Kontoret ser besøket etterpå.", yes: "Avslutt",
        no: "Bli her"))
    let now = Tapping(at: [.visit(id: "v1")], words: words)
    try await now.screen.waitForButton("Avslutt besøket")
    try now.screen.press("Avslutt besøket")
    try await now.screen.waitFor("Er dere ferdige her?")
    try Pictures.write(now.screen.page(PhoneLook()), as: "confirm-light")
    try now.screen.press("Bli her")
    #expect(now.screen.all("alert").isEmpty)
    #expect(!now.calls.calls.contains("complete v1"))
    try now.screen.press("Avslutt besøket")
    try await now.screen.waitForButton("Avslutt")
    try await now.press("Avslutt", asks: "complete v1")
    try await now.screen.wait("Today") { _ in now.app.path.isEmpty }
    now.screen.host.stop()
  }

  @Test func aPhoneWithoutAnOfficePairsByScanning() async throws {
    var words = SampleWords.norwegian
    words.pairing.isPaired = false
    let phone = SamplePhone(pictures: [], code: "nyvri1:kontor:ABCD")
    let now = Tapping(words: words, phone: phone)
    try await now.screen.waitForButton("Skann koden")
    #expect(throws: Screen.Missing.self, "nothing typed yet") { try now.screen.press("Koble til") }
    try now.screen.press("Skann koden")
    try await now.press(SamplePhone.shutter, asks: "pair nyvri1:kontor:ABCD Telefon")
    try await now.screen.waitFor("Besøk med Ingrid")
    now.screen.host.stop()
  }

  @Test func aCodeCanBeTyped() async throws {
    var words = SampleWords.norwegian
    words.pairing.isPaired = false
    let now = Tapping(words: words)
    try await now.screen.waitForButton("Skann koden")
    try now.screen.find("textfield", "Teksten under koden").enter?("nyvri1:a:B")
    try await now.press("Koble til", asks: "pair nyvri1:a:B Telefon")
    now.screen.host.stop()
  }

  @Test func sendingIsOneTapFromToday() async throws {
    let now = Tapping()
    try await now.screen.waitForButton("3 funn og 2 bilder   venter på dekning")
    try now.screen.press("3 funn og 2 bilder   venter på dekning")
    try await now.screen.waitForButton("Send nå")
    try await now.press("Send nå", asks: "sync")
    #expect(now.screen.text.contains("Kontoret tok ikke imot notatet"))
    now.screen.host.stop()
  }

  @Test func theLanguageIsOneTapInSettings() async throws {
    let now = Tapping()
    try await now.screen.waitForButton("Innstillinger")
    try now.screen.press("Innstillinger")
    try await now.press("Nynorsk", asks: "language nn")
    now.screen.host.stop()
  }

  @Test func aPhotoThatIsTakenAwayLeadsBack() async throws {
    let now = Tapping(at: [.finding(id: "f1"), .photo(id: "p2")])
    try await now.press("Fjern bildet", asks: "remove photo p2")
    try await now.screen.wait("the way back") { _ in now.app.path == [.finding(id: "f1")] }
    now.screen.host.stop()
  }

  @Test func nothingShowsWhileTheAppIsNotInUse() async throws {
    let calls = SampleCalls(.norwegian)
    let startup = Startup(sendAfter: nil) { CoreBridge(calls: calls, deviceName: "") }
    let screen = Screen(StartView(startup: startup))
    try await screen.waitFor("Besøk med Ingrid")
    let inUse = screen.all("ground").filter { !$0.front.isEmpty }.count
    screen.host.environment.scenePhase = .inactive
    #expect(screen.all("ground").filter { !$0.front.isEmpty }.count == inUse + 1)
    screen.host.stop()
  }

  @Test func chipsBreakIntoRowsThatFit() {
    let sizes = [60, 80, 50, 300].map { CGSize(width: $0, height: 20) }
    let rows = FlowRows(sizes: sizes, width: 200, spacing: 10)
    #expect(rows.frames.map(\.minX) == [0, 70, 0, 0])
    #expect(rows.frames.map(\.minY) == [0, 0, 30, 60])
    #expect(rows.frames.last?.width == 200, "what is too wide gets the row's width")
    #expect(rows.size == CGSize(width: 200, height: 80))
  }

  @Test func wordsAlongAnAxisStayInsideAndApart() {
    let usual = AxisStarts(places: [0.2, 0.7], widths: [40, 60], whole: 300, gap: 8)
    #expect(usual.starts == [40, 180], "each stands centred on its place")
    let ends = AxisStarts(places: [0, 1], widths: [40, 60], whole: 300, gap: 8)
    #expect(ends.starts == [0, 240], "none goes over the edge")
    let near = AxisStarts(places: [0.9, 0.95], widths: [60, 60], whole: 300, gap: 8)
    #expect(near.starts == [172, 240], "two that are near push each other apart")
  }
}
