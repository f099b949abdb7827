import Observation

/// One photo, large.
@MainActor @Observable
public final class PhotoModel {
  public let photoId: String
  public private(set) var screen: PhotoScreen?
  @ObservationIgnored public let app: AppModel

  public init(app: AppModel, photoId: String) {
    self.app = app
    self.photoId = photoId
  }

  public func follow() async { await app.follow { await self.reload() } }

  public func reload() async {
    let photoId = photoId
    if let now = await app.read({ try $0.photo(photoId: photoId) }) { screen = now }
  }

  /// Draws on the photo; the picture stays as it was.
  public func draw(_ tool: MarkTool, _ points: [PicturePoint], says: String) async {
    let photoId = photoId
    await app.write {
      try $0.drawMark(photoId: photoId, tool: tool.value, points: points, says: says)
    }
  }

  public func remove(_ mark: DrawnMark) async {
    let photoId = photoId
    await app.write { try $0.removeMark(photoId: photoId, markId: mark.markId) }
  }

  /// Writes this person's own words under it.
  public func caption(_ words: String) async {
    let photoId = photoId
    await app.write { try $0.captionPhoto(photoId: photoId, words: words) }
  }

  /// Moves it to another finding.
  public func move(to findingId: String) async {
    let photoId = photoId
    await app.write { try $0.movePhoto(photoId: photoId, findingId: findingId) }
  }

  /// Takes the photo away and goes back; the dock there says how to get it back.
  public func remove() async {
    let photoId = photoId
    if await app.write({ try $0.removePhoto(photoId: photoId) }) != nil { app.back() }
  }
}
