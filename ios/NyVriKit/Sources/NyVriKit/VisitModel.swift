import Observation

/// One visit: what is open from last time, the topics, what was found today.
@MainActor @Observable
public final class VisitModel {
  public let visitId: String
  public private(set) var screen: VisitScreen?
  @ObservationIgnored public let app: AppModel

  public init(app: AppModel, visitId: String) {
    self.app = app
    self.visitId = visitId
  }

  public func follow() async { await app.follow { await self.reload() } }

  public func reload() async {
    let visitId = visitId
    if let now = await app.read({ try $0.visit(visitId: visitId) }) { screen = now }
  }

  public func perform(_ action: Action) async { await app.perform(action, visitId: visitId) }

  public func openTopic(_ topicId: String) {
    app.open(.topic(visitId: visitId, topicId: topicId))
  }

  /// Says how it stands with the interpreter.
  public func setInterpreter(_ value: String) async {
    let visitId = visitId
    await app.write { try $0.setInterpreter(visitId: visitId, value: value) }
    await reload()
  }

  public func undo() async {
    await app.undo()
    await reload()
  }
}
