import Observation

/// Every photo of a visit, last time's beside.
@MainActor @Observable
public final class PhotosModel {
  public let visitId: String
  public private(set) var screen: PhotosScreen?
  @ObservationIgnored private var by = ""
  @ObservationIgnored public let app: AppModel

  public init(app: AppModel, visitId: String) {
    self.app = app
    self.visitId = visitId
  }

  public func follow() async { await app.follow { await self.reload() } }

  public func reload() async {
    let (visitId, by) = (visitId, by)
    if let now = await app.read({ try $0.photos(visitId: visitId, by: by) }) { screen = now }
  }

  public func show(by way: String) async {
    by = way
    await reload()
  }
}
