import Observation

/// Where two people set the same thing differently, in one visit.
@MainActor @Observable
public final class AgreeModel {
  public let visitId: String
  public private(set) var screen: AgreeScreen?
  @ObservationIgnored public let app: AppModel

  public init(app: AppModel, visitId: String) {
    self.app = app
    self.visitId = visitId
  }

  public func follow() async { await app.follow { await self.reload() } }

  public func reload() async {
    let visitId = visitId
    if let now = await app.read({ try $0.agreement(visitId: visitId) }) { screen = now }
  }

  /// Keeps one value of a place.
  public func keep(_ valueId: String, of placeId: String) async {
    let visitId = visitId
    await app.write {
      try $0.keepValue(visitId: visitId, placeId: placeId, valueId: valueId)
    }
    await reload()
  }

  public func perform(_ action: Action) async { await app.perform(action, visitId: visitId) }

  public func undo() async {
    await app.undo()
    await reload()
  }
}
