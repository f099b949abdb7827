// What stands for the phone in these tests: a camera that takes a real JPEG at a tap, and pictures that
// are shown as they are.
import Foundation
import NyVriScreens
@_spi(Harness) import SwiftUI

struct SamplePhone: PhoneParts {
  /// What the camera sees next, in turn.
  let pictures: [Data]
  /// What the code reader reads.
  var code: String?

  func picture(_ jpeg: Data) -> Image? { jpeg.isEmpty ? nil : Image(picture: jpeg) }
  func camera(done: @escaping @MainActor (Data?) -> Void) -> AnyView {
    AnyView(Button(SamplePhone.shutter) { done(pictures.first) })
  }
  func codeReader(done: @escaping @MainActor (String?) -> Void) -> AnyView {
    AnyView(Button(SamplePhone.shutter) { done(code) })
  }
  static let shutter = "shutter"
}
