// Owns what the screens need from the phone itself. The app brings the real parts; the screens know
// only these names.
import Foundation
import NyVriKit
import SwiftUI

@MainActor
public protocol PhoneParts: Sendable {
  /// A JPEG as a picture; nothing when it cannot be read.
  func picture(_ jpeg: Data) -> Image?
  /// A camera; it sees nothing before it is started.
  func camera() -> any PhoneCamera
  /// Reads a QR code on the whole screen. `done` is called once: with its text, or with nothing.
  func codeReader(done: @escaping @MainActor (String?) -> Void) -> AnyView
}

/// How far the camera is. Denied is the person's word; missing is one that another app has.
public enum CameraReadiness: Sendable { case starting, ready, denied, missing }

/// The phone's camera while its screen is up.
@MainActor
public protocol PhoneCamera: AnyObject {
  var readiness: CameraReadiness { get }
  /// There is a light; known once it is ready.
  var hasLight: Bool { get }
  var isLit: Bool { get }
  /// What it sees, filling its place and cut at the edges.
  var viewfinder: AnyView { get }
  /// What a volume key does.
  var onKey: (@MainActor () -> Void)? { get set }
  func start() async
  func stop()
  func light(_ isOn: Bool)
  /// Leads to where the person can let the app use it.
  func openSettings()
  /// A JPEG as the camera made it.
  func take() async -> Data?
}

private final class NoCamera: PhoneCamera {
  let readiness = CameraReadiness.missing
  let hasLight = false
  let isLit = false
  let viewfinder = AnyView(Color.clear)
  var onKey: (@MainActor () -> Void)?
  func start() async {}
  func stop() {}
  func light(_ isOn: Bool) {}
  func openSettings() {}
  func take() async -> Data? { nil }
}

/// Where there is no phone: no picture, and a camera that gives up at once.
struct NoPhoneParts: PhoneParts {
  func picture(_ jpeg: Data) -> Image? { nil }
  func camera() -> any PhoneCamera { NoCamera() }
  func codeReader(done: @escaping @MainActor (String?) -> Void) -> AnyView {
    AnyView(Color.clear.task { done(nil) })
  }
}

private struct PhonePartsKey: EnvironmentKey {
  static let defaultValue: any PhoneParts = NoPhoneParts()
}

extension EnvironmentValues {
  public var phoneParts: any PhoneParts {
    get { self[PhonePartsKey.self] }
    set { self[PhonePartsKey.self] = newValue }
  }
}

private struct VoiceKey: EnvironmentKey {
  static let defaultValue: any Voice = NoVoice()
}

extension EnvironmentValues {
  /// What reads aloud to the tenant.
  public var voice: any Voice {
    get { self[VoiceKey.self] }
    set { self[VoiceKey.self] = newValue }
  }
}
