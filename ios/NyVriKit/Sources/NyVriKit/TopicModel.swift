import Foundation
import Observation

/// One topic: its questions, answered in one tap.
@MainActor @Observable
public final class TopicModel {
  public let visitId: String
  public let topicId: String
  public private(set) var screen: TopicScreen?
  /// The question that the dock's button goes to; the screen scrolls there and clears it.
  public var questionToShow: String?
  @ObservationIgnored public let app: AppModel

  public init(app: AppModel, visitId: String, topicId: String) {
    self.app = app
    self.visitId = visitId
    self.topicId = topicId
  }

  public func follow() async { await app.follow { await self.reload() } }

  public func reload() async {
    let (visitId, topicId) = (visitId, topicId)
    if let now = await app.read({ try $0.topic(visitId: visitId, topicId: topicId) }) {
      screen = now
    }
  }

  public func choose(_ value: String, for questionId: String) async {
    let visitId = visitId
    await change { try $0.answer(visitId: visitId, questionId: questionId, value: value) }
  }

  public func enter(number typed: String, for questionId: String) async {
    let visitId = visitId
    await change { try $0.answerNumber(visitId: visitId, questionId: questionId, typed: typed) }
  }

  public func enter(words: String, for questionId: String) async {
    let visitId = visitId
    await change { try $0.answerText(visitId: visitId, questionId: questionId, words: words) }
  }

  public func setGrade(_ code: String, of findingId: String) async {
    await change { try $0.setGrade(findingId: findingId, grade: code) }
  }

  public func giveAdvice(_ adviceId: String) async {
    let visitId = visitId
    await change { try $0.giveAdvice(visitId: visitId, adviceId: adviceId, findingId: nil) }
  }

  public func tellAdvice(_ adviceId: String, _ outcome: String) async {
    let visitId = visitId
    await change { try $0.tellAdvice(visitId: visitId, adviceId: adviceId, outcome: outcome) }
  }

  public func perform(_ action: Action) async {
    if action.kind == .goToQuestion {
      questionToShow = action.target
    } else {
      await app.perform(action, visitId: visitId)
    }
  }

  public func undo() async {
    await app.undo()
    await reload()
  }

  private func change(_ work: @escaping @Sendable (any FieldCalls) throws -> Void) async {
    await app.write(work)
    await reload()
  }
}
