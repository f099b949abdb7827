import Foundation
import Observation

/// From the app's start until the store is open.
@MainActor @Observable
public final class Startup {
  /// The open app, once there is one.
  public private(set) var app: AppModel?
  /// Why the store did not open; it is tried again when the person comes back.
  public private(set) var problem: Problem?

  @ObservationIgnored private let sendAfter: Duration?
  @ObservationIgnored private let openCore: @Sendable () throws -> CoreBridge
  @ObservationIgnored private var opening: Task<CoreBridge, any Error>?

  /// `open` runs off the main thread.
  public init(sendAfter: Duration?, open: @escaping @Sendable () throws -> CoreBridge) {
    self.sendAfter = sendAfter
    openCore = open
  }

  /// Opens the store. A second call joins the first; an open store stays open.
  public func open() async {
    guard app == nil else { return }
    let opening = self.opening ?? Task.detached { [openCore] in try openCore() }
    self.opening = opening
    do {
      let core = try await opening.value
      if app == nil { app = AppModel(core: core, sendAfter: sendAfter) }
      problem = nil
    } catch {
      problem = Problem(error)
    }
    self.opening = nil
  }
}
