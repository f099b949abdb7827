import Observation

/// Language, who and where.
@MainActor @Observable
public final class SettingsModel {
  public private(set) var screen: SettingsScreen?
  @ObservationIgnored public let app: AppModel

  public init(app: AppModel) { self.app = app }

  public func follow() async { await app.follow { await self.reload() } }

  public func reload() async {
    if let now = await app.read({ try $0.settings() }) { screen = now }
  }

  public func choose(language: String) async {
    await app.write { try $0.setLanguage(language: language) }
    await reload()
  }
}
