import Observation

/// What the office has, what waits, what needs a person.
@MainActor @Observable
public final class SyncModel {
  public private(set) var screen: SyncScreen?
  @ObservationIgnored public let app: AppModel

  public init(app: AppModel) { self.app = app }

  public func follow() async { await app.follow { await self.reload() } }

  public func reload() async {
    if let now = await app.read({ try $0.syncScreen() }) { screen = now }
  }

  public func perform(_ action: Action) async {
    await app.perform(action)
    await reload()
  }
}
