// A person at work: goes through a checklist by the models, as the screens do.
import Foundation
import NyVriKit

/// What a visit has to end up with.
public struct VisitPlan: Sendable {
  public var findings = 5
  public var photos = 8
  public init() {}
}

@MainActor
public struct Visiting {
  public let app: AppModel
  public let visitId: String

  public init(app: AppModel, visitId: String) {
    self.app = app
    self.visitId = visitId
  }

  /// Answers every question of every topic that this person may see; the first questions that can be a
  /// deviation are, with photos and a grade.
  public func goThrough(_ plan: VisitPlan = VisitPlan()) async throws {
    let visit = VisitModel(app: app, visitId: visitId)
    await visit.reload()
    var (findings, photos) = (0, 0)
    for row in visit.screen?.topics ?? [] where row.canOpen {
      let topic = TopicModel(app: app, visitId: visitId, topicId: row.topicId)
      await topic.reload()
      for question in (topic.screen?.questions ?? []).map(\.questionId) {
        guard findings < plan.findings, await deviate(question, in: topic) else {
          await answer(question, in: topic)
          continue
        }
        findings += 1
        // Two photos of the first ones, so that they add up.
        let wanted = findings <= plan.photos - plan.findings ? 2 : 1
        photos += await take(wanted, of: question, in: topic)
      }
    }
    guard findings == plan.findings, photos == plan.photos else {
      throw WaitedTooLong(description: "\(findings) findings and \(photos) photos")
    }
  }

  private func card(_ question: String, in topic: TopicModel) -> QuestionCard? {
    topic.screen?.questions.first { $0.questionId == question }
  }

  private func deviate(_ question: String, in topic: TopicModel) async -> Bool {
    guard let choice = card(question, in: topic)?.choices.first(where: \.isDeviation) else {
      return false
    }
    await topic.choose(choice.value, for: question)
    guard let panel = card(question, in: topic)?.deviation else { return false }
    await topic.setGrade("TG2", of: panel.findingId)
    return true
  }

  private func take(_ count: Int, of question: String, in topic: TopicModel) async -> Int {
    guard let panel = card(question, in: topic)?.deviation else { return 0 }
    for picture in [Fixture.bathNow, Fixture.bathLast].prefix(count) {
      let camera = CameraModel(app: topic.app, findingId: panel.findingId, replaces: nil)
      await camera.reload()
      await camera.readReminder()
      await camera.shoot { picture }
      await topic.app.developAll()
    }
    await topic.reload()
    return card(question, in: topic)?.deviation?.photos.filter { !$0.isLast }.count ?? 0
  }

  private func answer(_ question: String, in topic: TopicModel) async {
    guard let card = card(question, in: topic) else { return }
    if card.number != nil {
      await topic.enter(number: "21,5", for: question)
    } else if card.text != nil {
      await topic.enter(words: "Alt var i orden.", for: question)
    } else if let choice = card.choices.first(where: { !$0.isDeviation }) {
      await topic.choose(choice.value, for: question)
    }
  }
}
