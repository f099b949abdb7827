// Owns the phone's parts as the screens know them: pictures, the camera, the code reader.
import NyVriScreens
import SwiftUI
import UIKit

struct IPhoneParts: PhoneParts {
  func picture(_ jpeg: Data) -> Image? {
    UIImage(data: jpeg).map { Image(uiImage: $0) }
  }

  func camera() -> any PhoneCamera { IPhoneCamera() }

  func codeReader(done: @escaping @MainActor (String?) -> Void) -> AnyView {
    AnyView(CodeReaderView(done: done).ignoresSafeArea())
  }
}
