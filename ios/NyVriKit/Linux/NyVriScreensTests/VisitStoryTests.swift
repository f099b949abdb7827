// The whole app, pressed as a person presses it, on the real Rust library and a real office: pairing by
// the code, Today, a visit, a deviation with its photo and grade, undo, sending.
import Bench
import Foundation
import NyVriKit
@_spi(Harness) import ScreenHarness
@_spi(Harness) import SwiftUI
import Testing

@testable import NyVriScreens

@MainActor
@Suite struct VisitStoryTests {
  @Test func aVisitByTapsOnly() async throws {
    let office = try await OfficeProcess.start()
    let app = try TestPhone().open()
    let code = try await office.pairingText(for: "Ola Brekke")
    let phone = SamplePhone(pictures: [Fixture.bathNow], code: code)
    let screen = Screen(AppView(app: app).environment(\.phoneParts, phone))

    try await pairByScanning(screen)
    let today = TodayModel(app: app)
    await today.reload()
    let start = try #require(today.screen?.dock.main)
    try await screen.waitForButton(start.label)
    try draw(screen, "real-today")
    try screen.press(start.label)
    try await screen.wait("the visit") { _ in app.path.count == 1 }

    guard case .visit(let visitId) = app.path.last else { throw Lost() }
    try await answerWithADeviation(screen, app, visitId)
    try await sendAll(screen, app)
    screen.host.stop()
  }

  struct Lost: Error {}

  private func pairByScanning(_ screen: Screen) async throws {
    try await screen.wait("the way to an office") { !$0.all("button").isEmpty }
    try draw(screen, "real-pairing")
    let scan = try #require(screen.all("button").first)
    try screen.press(scan.text)
    try await screen.waitForButton(SamplePhone.shutter)
    try screen.press(SamplePhone.shutter)
    try await screen.wait("Today") { $0.all("cover").isEmpty && $0.all("flow").count > 0 }
  }

  /// Goes to the topic by its row, answers, takes a photo, sets the grade, changes its mind.
  private func answerWithADeviation(_ screen: Screen, _ app: AppModel, _ visitId: String)
    async throws
  {
    let (topicId, card) = try await firstWithADeviation(app, visitId)
    let visit = VisitModel(app: app, visitId: visitId)
    await visit.reload()
    let row = try #require(visit.screen?.topics.first { $0.topicId == topicId })
    try await screen.waitForButton(row.spoken)
    try draw(screen, "real-visit")
    try screen.press(row.spoken)
    try await screen.waitFor(card.statement)

    let topic = TopicModel(app: app, visitId: visitId, topicId: topicId)
    await topic.choose(card.choices.first(where: \.isDeviation)!.value, for: card.questionId)
    let panel = try #require(
      topic.screen?.questions.first { $0.questionId == card.questionId }?.deviation)
    try await screen.waitForButton(panel.takePhotoLabel)
    try screen.press(panel.takePhotoLabel)
    try await screen.waitForButton("Jeg ser etter")
    try screen.press("Jeg ser etter")
    try await screen.wait("a shutter") { (try? $0.find("button", "Ta bilde"))?.press != nil }
    try draw(screen, "real-camera")
    try screen.press("Ta bilde")
    try await screen.waitFor("1 tatt")
    try await screen.wait("undo") { !$0.text.contains("gjøres klart") }
    try screen.press("Ferdig")
    try await screen.wait("the photo") { $0.all("image").count > panel.photos.count }
    let grade = try #require(panel.grades.first { $0.code == "TG3" })
    try screen.press(grade.spoken)
    try await screen.wait("the grade") {
      (try? $0.find("button", grade.spoken))?.attributes["selected"] == "true"
        || $0.all("button").contains {
          $0.spoken?.hasPrefix("TG3") == true && $0.attributes["selected"] == "true"
        }
    }
    try draw(screen, "real-topic")
    app.open(.finding(id: panel.findingId))
    try await screen.wait("the finding") { !$0.all("hscroll").isEmpty }
    try draw(screen, "real-finding")
    app.back()
  }

  private func firstWithADeviation(_ app: AppModel, _ visitId: String) async throws
    -> (String, QuestionCard)
  {
    let visit = VisitModel(app: app, visitId: visitId)
    await visit.reload()
    for row in visit.screen?.topics ?? [] where row.canOpen {
      let topic = TopicModel(app: app, visitId: visitId, topicId: row.topicId)
      await topic.reload()
      let card = topic.screen?.questions.first { card in
        card.choices.contains(where: \.isDeviation) && card.deviation == nil
      }
      if let card { return (row.topicId, card) }
    }
    throw Lost()
  }

  private func sendAll(_ screen: Screen, _ app: AppModel) async throws {
    app.path = [.sync]
    let sync = SyncModel(app: app)
    await sync.reload()
    let send = try #require(sync.screen?.main)
    try await screen.waitForButton(send.label)
    try draw(screen, "real-sync-before")
    try screen.press(send.label)
    try await wait("the office's receipt") {
      await sync.reload()
      let photos = sync.screen?.photos ?? []
      return !photos.isEmpty && photos.allSatisfy { $0.tile.receipt.state == .atOffice }
    }
    _ = screen.nodes()
    try draw(screen, "real-sync-after")
  }

  private func draw(_ screen: Screen, _ name: String) throws {
    try Pictures.write(screen.page(PhoneLook()), as: name)
  }
}
