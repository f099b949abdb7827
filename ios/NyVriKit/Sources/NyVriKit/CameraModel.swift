import Foundation
import Observation

/// The camera for a finding: what lies over the viewfinder, and pictures on their way into the log.
@MainActor @Observable
public final class CameraModel {
  public let findingId: String
  /// The photo that is taken again.
  public let replaces: String?
  public private(set) var screen: CameraScreen?
  /// The earlier photo, once it is read.
  public private(set) var ghost: GhostPicture?
  /// A picture is being taken.
  public private(set) var isBusy = false
  @ObservationIgnored private var spotId: String?
  @ObservationIgnored public let app: AppModel

  public init(app: AppModel, findingId: String, replaces: String?) {
    self.app = app
    self.findingId = findingId
    self.replaces = replaces
  }

  public func follow() async { await app.follow { await self.reload() } }

  public func reload() async {
    let (findingId, spotId) = (findingId, spotId)
    guard let now = await app.read({ try $0.camera(findingId: findingId, spotId: spotId) }) else {
      return
    }
    screen = now
    guard now.ghostId != ghost?.photoId else { return }
    ghost = nil
    if let id = now.ghostId { ghost = await app.read { try $0.ghost(photoId: id) } }
  }

  /// The earlier photo to stand where it was taken from.
  public func choose(spot: String) async {
    spotId = spot
    await reload()
  }

  public func readReminder() async {
    guard let visitId = screen?.visitId else { return }
    await app.write { try $0.photoReminderRead(visitId: visitId) }
    await reload()
  }

  /// Keeps what `take` gives; from then on it cannot be lost. Making it small goes on behind. What was taken
  /// instead of another photo leads back to where both were.
  public func shoot(_ take: () async -> Data?) async {
    guard !isBusy, let screen, screen.first == nil else { return }
    isBusy = true
    defer { isBusy = false }
    guard let picture = await take() else { return }
    let (findingId, spot, replaced) = (findingId, screen.ghostId, replaces)
    let kept: Void? = await app.write {
      try $0.shoot(findingId: findingId, picture: picture, sameSpotAs: spot, replaces: replaced)
    }
    guard kept != nil else { return }
    if let replaced {
      app.path.removeAll {
        $0 == .photo(id: replaced) || $0 == .camera(findingId: findingId, replaces: replaced)
      }
    }
    Task { [app] in await app.developAll() }
    await reload()
  }

  public func undo() async {
    await app.undo()
    await reload()
  }
}
