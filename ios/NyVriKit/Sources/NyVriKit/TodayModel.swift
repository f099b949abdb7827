import Observation

/// The day's visits.
@MainActor @Observable
public final class TodayModel {
  public private(set) var screen: TodayScreen?
  @ObservationIgnored public let app: AppModel

  public init(app: AppModel) { self.app = app }

  public func follow() async { await app.follow { await self.reload() } }

  public func reload() async {
    if let now = await app.read({ try $0.today() }) { screen = now }
  }

  public func perform(_ action: Action) async { await app.perform(action) }

  public func undo() async {
    await app.undo()
    await reload()
  }
}
