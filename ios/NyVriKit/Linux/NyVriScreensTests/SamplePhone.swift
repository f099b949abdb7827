// What stands for the phone in these tests: a camera whose pictures are real JPEGs, and pictures that are
// shown as they are.
import Foundation
import NyVriScreens
import Observation
@_spi(Harness) import SwiftUI

struct SamplePhone: PhoneParts {
  /// What the camera sees.
  let pictures: [Data]
  /// What the code reader reads.
  var code: String?
  /// Whether it may be used.
  var readiness = CameraReadiness.ready

  func picture(_ jpeg: Data) -> Image? { jpeg.isEmpty ? nil : Image(picture: jpeg) }
  func camera() -> any PhoneCamera {
    PictureCamera(picture: pictures.first ?? Data(), readiness: readiness)
  }
  func codeReader(done: @escaping @MainActor (String?) -> Void) -> AnyView {
    AnyView(Button(SamplePhone.shutter) { done(code) })
  }
  static let shutter = "shutter"
}

/// Sees one picture; its photos are that very picture.
@Observable
final class PictureCamera: PhoneCamera {
  let readiness: CameraReadiness
  let hasLight = true
  private(set) var isLit = false
  @ObservationIgnored var onKey: (@MainActor () -> Void)?
  @ObservationIgnored private let picture: Data

  init(picture: Data, readiness: CameraReadiness) {
    self.picture = picture
    self.readiness = readiness
  }

  var viewfinder: AnyView {
    guard readiness == .ready, !picture.isEmpty else { return AnyView(Color.clear) }
    return AnyView(Image(picture: picture).resizable().aspectRatio(contentMode: .fill))
  }
  func start() async {}
  func stop() {}
  func light(_ isOn: Bool) { isLit = isOn }
  func openSettings() {}
  func take() async -> Data? { picture }
}
