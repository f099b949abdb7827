// Draws every screen: light, dark, with large text and from right to left. pictures.sh turns the pages
// into PNGs; what is checked here is that everything that can be pressed has a name.
import Bench
import Foundation
import NyVriKit
@_spi(Harness) import ScreenHarness
@_spi(Harness) import SwiftUI
import Testing

@testable import NyVriScreens

@MainActor
@Suite struct PictureTests {
  struct Shot: Sendable, CustomTestStringConvertible {
    let name: String
    let path: [Route]
    /// A heading or label that is there when the screen is.
    let sign: @Sendable (SampleWords) -> String
    /// What is special about what it shows.
    var told: @Sendable (SampleWords) -> SampleWords = { $0 }
    /// How long the page is, where it goes on below a phone's edge; with large text twice that.
    var height: Int?
    var testDescription: String { name }
  }

  nonisolated static let shots: [Shot] = [
    Shot(name: "today", path: []) { $0.today.sections[0].heading },
    Shot(name: "visit", path: [.visit(id: "v1")]) { $0.visit.topicsHeading },
    Shot(name: "topic", path: [.visit(id: "v1"), .topic(visitId: "v1", topicId: "t1")]) {
      $0.topic.questions[1].statement
    },
    Shot(name: "finding", path: [.visit(id: "v1"), .finding(id: "f1")]) {
      $0.finding.gradeHeading
    },
    Shot(name: "agree", path: [.visit(id: "v1"), .agree(visitId: "v1")]) {
      $0.agree.places[0].title
    },
    Shot(name: "summary", path: [.summary(visitId: "v1")]) { $0.summary.agreeHeading },
    Shot(name: "tenant", path: [.visit(id: "v1"), .tenant(visitId: "v1", topicId: nil)]) {
      $0.tenant.cards[0].text.own
    },
    Shot(name: "tenant-topic", path: [.visit(id: "v1"), .tenant(visitId: "v1", topicId: "t1")]) {
      _ in TenantScreen.tigrinya.cards[0].text.own
    },
    Shot(name: "photo", path: [.finding(id: "f1"), .photo(id: "p2")]) { $0.photo.taken },
    Shot(name: "photos", path: [.visit(id: "v1"), .photos(visitId: "v1")]) {
      $0.photos.groups[0].heading
    },
    Shot(name: "camera", path: [.finding(id: "f1"), .camera(findingId: "f1")]) {
      $0.camera.ghostWords!.hint
    },
    Shot(name: "compare", path: [.photo(id: "p2"), .compare(photoId: "p2")]) { $0.compare.found },
    Shot(name: "sync", path: [.sync]) { $0.sync.headline },
    Shot(name: "pairing", path: [.pairing]) { $0.pairing.scanLabel },
    Shot(name: "settings", path: [.settings]) { $0.settings.aboutHeading },
  ]

  /// Pages that go on below the edge: their pictures are as long as they are.
  nonisolated static let longShots: [Shot] = [
    Shot(
      name: "camera-first", path: [.camera(findingId: "f1")],
      sign: { $0.camera.first!.title }, told: { $0.withFirstReminder }),
    Shot(
      name: "camera-burst", path: [.camera(findingId: "f1")],
      sign: { $0.camera.spots[0].label }, told: { $0.withBurst }),
    Shot(
      name: "photo-covered", path: [.photo(id: "p2")],
      sign: { $0.photo.cover! }, told: { $0.withCover }, height: 1100),
    Shot(name: "photo-whole", path: [.photo(id: "p2")], sign: { $0.photo.taken }, height: 1500),
    Shot(
      name: "topic-damp", path: [.topic(visitId: "v1", topicId: "t1")],
      sign: { $0.topic.damp!.causes }, told: { $0.withDampTopic }, height: 1800),
    Shot(
      name: "topic-advice", path: [.topic(visitId: "v1", topicId: "t1")],
      sign: { $0.topic.advice!.heading }, told: { $0.withAdvice }, height: 1250),
    Shot(
      name: "finding-damp", path: [.finding(id: "f1")],
      sign: { $0.finding.deadline!.due }, told: { $0.withDampFinding }, height: 2750),
    Shot(
      name: "summary-signing", path: [.summary(visitId: "v1")],
      sign: { $0.summary.agreeHeading }, height: 1750),
    Shot(
      name: "summary-signed", path: [.summary(visitId: "v1")],
      sign: { $0.summary.parties[0].signed!.who }, told: { $0.withSignatures }, height: 1950),
    Shot(
      name: "visit-deadlines", path: [.visit(id: "v1")],
      sign: { $0.visit.deadlines[1].due }, told: { $0.withDeadlines }, height: 1250),
  ]

  nonisolated static let looks: [(name: String, words: SampleWords, look: PhoneLook)] = {
    var (dark, large, rtl) = (PhoneLook(), PhoneLook(), PhoneLook())
    dark.isDark = true
    large.isLarge = true
    large.height = 1600
    rtl.isRightToLeft = true
    return [
      ("light", .norwegian, PhoneLook()), ("dark", .norwegian, dark), ("200", .norwegian, large),
      ("rtl", .arabic, rtl),
    ]
  }()

  @Test(arguments: shots + longShots)
  func everyScreenIsDrawn(shot: Shot) async throws {
    for (name, untold, usual) in Self.looks {
      let words = shot.told(untold)
      var look = usual
      if let height = shot.height { look.height = look.isLarge ? 2 * height : height }
      let app = AppModel(
        core: CoreBridge(calls: SampleCalls(words), deviceName: ""), sendAfter: nil)
      let screen = Screen(
        AppView(app: app).environment(\.phoneParts, SamplePhone(pictures: [Fixture.bathNow])))
      app.path = shot.path
      try await screen.waitFor(shot.sign(words))
      try Pictures.write(screen.page(look), as: "\(shot.name)-\(name)")
      for button in screen.all("button") {
        #expect(!(button.spoken ?? button.text).isEmpty, "a button without a name")
      }
      screen.host.stop()
    }
  }

  @Test func aPhotoIsDrawnOnAndTwoAreSeenInThreeWays() async throws {
    let words = SampleWords.norwegian
    let app = AppModel(core: CoreBridge(calls: SampleCalls(words), deviceName: ""), sendAfter: nil)
    let screen = Screen(
      AppView(app: app).environment(\.phoneParts, SamplePhone(pictures: [Fixture.bathNow])))
    app.path = [.photo(id: "p2")]
    try await screen.waitFor(words.photo.markLabel!)
    try screen.press(words.photo.markLabel!)
    try await screen.waitFor(words.photo.markDoneLabel)
    try Pictures.write(screen.page(PhoneLook()), as: "photo-marking-light")
    app.path = [.photo(id: "p2"), .compare(photoId: "p2")]
    try await screen.waitFor(words.compare.blinkLabel)
    try screen.press(words.compare.blinkLabel)
    try await screen.wait("one picture at a time") { !$0.text.contains("4. juni TG1") }
    try Pictures.write(screen.page(PhoneLook()), as: "compare-blink-light")
    try screen.press(words.compare.besideLabel)
    let divider = words.compare.showThenLabel
    try await screen.wait("both") { (try? $0.find("button", divider)) == nil }
    try Pictures.write(screen.page(PhoneLook()), as: "compare-beside-light")
    screen.host.stop()
  }

  @Test func whatWentWrongIsSaidAboveTheDock() async throws {
    let words = SampleWords.norwegian
    let calls = SampleCalls(words, failing: words.problem)
    let app = AppModel(core: CoreBridge(calls: calls, deviceName: ""), sendAfter: nil)
    let screen = Screen(AppView(app: app))
    try await screen.waitFor(words.today.dock.main!.label)
    try screen.press(words.today.dock.main!.label)
    try await screen.waitFor(words.problem.text)
    try Pictures.write(screen.page(PhoneLook()), as: "problem-light")
    try screen.press(words.problem.text)
    #expect(!screen.text.contains(words.problem.text))
    screen.host.stop()
  }
}

/// Where the pages go.
enum Pictures {
  static let folder = URL(
    filePath: ProcessInfo.processInfo.environment["NYVRI_PICTURES"] ?? NSTemporaryDirectory())

  static func write(_ page: String, as name: String) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try page.write(to: folder.appending(path: "\(name).html"), atomically: true, encoding: .utf8)
  }
}
