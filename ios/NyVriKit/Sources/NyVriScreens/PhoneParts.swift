// Owns what the screens need from the phone itself. The app brings the real parts; the screens know
// only these names.
import Foundation
import SwiftUI

@MainActor
public protocol PhoneParts: Sendable {
  /// A JPEG as a picture; nothing when it cannot be read.
  func picture(_ jpeg: Data) -> Image?
  /// The camera on the whole screen. `done` is called once: with a picture, or with nothing.
  func camera(done: @escaping @MainActor (Data?) -> Void) -> AnyView
  /// Reads a QR code on the whole screen. `done` is called once: with its text, or with nothing.
  func codeReader(done: @escaping @MainActor (String?) -> Void) -> AnyView
}

/// Where there is no phone: no picture, and a camera that gives up at once.
struct NoPhoneParts: PhoneParts {
  func picture(_ jpeg: Data) -> Image? { nil }
  func camera(done: @escaping @MainActor (Data?) -> Void) -> AnyView {
    AnyView(Color.clear.task { done(nil) })
  }
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
