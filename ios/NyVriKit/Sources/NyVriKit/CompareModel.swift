import Observation

/// Two photos of one spot. Read once: laying them over each other takes up to a second.
@MainActor @Observable
public final class CompareModel {
  public let photoId: String
  public private(set) var screen: CompareScreen?
  @ObservationIgnored public let app: AppModel

  public init(app: AppModel, photoId: String) {
    self.app = app
    self.photoId = photoId
  }

  public func load() async {
    let photoId = photoId
    if let now = await app.read({ try $0.compare(photoId: photoId) }) { screen = now }
  }
}
