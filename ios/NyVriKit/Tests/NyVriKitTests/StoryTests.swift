// A visit from start to end, through the models, with a real office: what one phone writes, the office
// has and the other phone sees.
import Bench
import Foundation
import NyVriKit
import Testing

@MainActor
@Suite(.serialized) struct StoryTests {
  /// Two who visit together in the invented municipality.
  static let people = ("Ingrid Solbakk", "Ola Brekke")

  @Test func whatOnePhoneWritesTheOtherSees() async throws {
    let office = try await OfficeProcess.shared.value
    let (ingrid, ola) = (try TestPhone().open(), try TestPhone().open())
    try await Self.pair(ingrid, as: Self.people.0, with: office)
    let visitId = try await Self.startFirstVisit(ingrid)
    try await Visiting(app: ingrid, visitId: visitId).goThrough()

    let before = SyncModel(app: ingrid)
    await before.reload()
    #expect(before.screen?.photos.count == 8)
    #expect(before.screen?.photos.allSatisfy { $0.tile.receipt.state == .onPhone } == true)

    await ingrid.sync()
    await before.reload()
    #expect(before.screen?.problem == nil)
    #expect(before.screen?.photos.allSatisfy { $0.tile.receipt.state == .atOffice } == true)

    try await Self.pair(ola, as: Self.people.1, with: office)
    try await Self.expectSame(visitId, on: ingrid, and: ola)
  }

  @Test func whatIsWrittenWithoutCoverageIsSentLater() async throws {
    let office = try await OfficeProcess.start()
    let phone = TestPhone()
    var app: AppModel? = try phone.open()
    try await Self.pair(app!, as: Self.people.0, with: office)
    let visitId = try await Self.startFirstVisit(app!)
    try await office.cutPower()

    let findingId = try #require(await app!.write { try $0.newFinding(visitId: visitId) })
    let finding = FindingModel(app: app!, findingId: findingId)
    await finding.setNote("Vannet renner sakte i vasken.")
    await app!.sync()
    #expect(app!.problem == nil, "no coverage is an ordinary day")
    let sync = SyncModel(app: app!)
    await sync.reload()
    #expect(sync.screen?.problem?.isEmpty == false, "but the screen about sending says it")

    app = nil
    let again = FindingModel(app: try phone.open(), findingId: findingId)
    await again.reload()
    #expect(again.screen?.note == "Vannet renner sakte i vasken.")
  }

  @Test func undoTakesBackTheLastTap() async throws {
    let office = try await OfficeProcess.shared.value
    let app = try TestPhone().open()
    try await Self.pair(app, as: Self.people.0, with: office)
    let visitId = try await Self.startFirstVisit(app)
    let visit = VisitModel(app: app, visitId: visitId)
    await visit.reload()
    let topics = try #require(visit.screen?.topics)
    let topicIds = topics.filter(\.canOpen).map(\.topicId)
    let found = await Self.firstToSayOkTo(topicIds, visitId, app)
    let (topic, question) = try #require(found)
    await topic.choose("ok", for: question.questionId)
    #expect(topic.screen?.dock.undo != nil)
    let steps = topic.screen?.steps
    await topic.undo()
    #expect(topic.screen?.steps != steps)
    let questions = try #require(topic.screen?.questions)
    var undone = try #require(questions.first { $0.questionId == question.questionId })
    #expect(undone.receipt?.state != .atOffice, "undoing is a change of its own")
    undone.receipt = question.receipt
    #expect(undone == question)
  }

  @Test func aChangeReachesAScreenThatFollows() async throws {
    let office = try await OfficeProcess.shared.value
    let app = try TestPhone().open()
    try await Self.pair(app, as: Self.people.0, with: office)
    let visitId = try await Self.startFirstVisit(app)
    let visit = VisitModel(app: app, visitId: visitId)
    let following = Task { await visit.follow() }
    try await wait("the visit") { visit.screen != nil }
    let before = try #require(visit.screen?.findings.count)
    await app.write { _ = try $0.newFinding(visitId: visitId) }
    try await wait("the finding") { visit.screen?.findings.count == before + 1 }
    following.cancel()
  }

  // MARK: Steps

  /// The first question that has not been answered and may be in order.
  static func firstToSayOkTo(
    _ topicIds: [String], _ visitId: String, _ app: AppModel
  ) async -> (TopicModel, QuestionCard)? {
    for topicId in topicIds {
      let topic = TopicModel(app: app, visitId: visitId, topicId: topicId)
      await topic.reload()
      let card = topic.screen?.questions.first { card in
        !card.isSettled && card.choices.contains { $0.value == "ok" && !$0.chosen }
      }
      if let card { return (topic, card) }
    }
    return nil
  }

  static func pair(_ app: AppModel, as person: String, with office: OfficeProcess) async throws {
    await app.start()
    let pairing = PairingModel(app: app)
    await pairing.pair(scanned: try await office.pairingText(for: person))
    #expect(app.problem == nil)
    #expect(app.isPaired == true)
  }

  static func startFirstVisit(_ app: AppModel) async throws -> String {
    let today = TodayModel(app: app)
    await today.reload()
    let visitId = try #require(
      today.screen?.sections.flatMap(\.visits).first { !$0.isDone }?.visitId)
    await app.write { try $0.startVisit(visitId: visitId) }
    return visitId
  }

  static func expectSame(_ visitId: String, on one: AppModel, and other: AppModel) async throws {
    let (here, there) = (
      VisitModel(app: one, visitId: visitId), VisitModel(app: other, visitId: visitId)
    )
    await here.reload()
    await there.reload()
    let (mine, theirs) = (try #require(here.screen), try #require(there.screen))
    #expect(mine.findings.count == 5)
    #expect(mine.findings.map(\.findingId).sorted() == theirs.findings.map(\.findingId).sorted())
    #expect(mine.findings.map(\.gradeText).sorted() == theirs.findings.map(\.gradeText).sorted())
    for row in theirs.findings {
      let a = FindingModel(app: one, findingId: row.findingId)
      let b = FindingModel(app: other, findingId: row.findingId)
      await a.reload()
      await b.reload()
      let photos = (a.screen?.photos ?? []).map(\.photoId).sorted()
      #expect(!photos.isEmpty)
      #expect(photos == (b.screen?.photos ?? []).map(\.photoId).sorted())
      for photo in photos {
        let (mine, theirs) = (
          PhotoModel(app: one, photoId: photo), PhotoModel(app: other, photoId: photo)
        )
        await mine.reload()
        await theirs.reload()
        #expect(mine.screen?.jpeg.isEmpty == false)
        #expect(mine.screen?.jpeg == theirs.screen?.jpeg, "the same bytes on both phones")
      }
    }
  }
}
