// Owns the system's camera. The picture goes straight into the app, never into the photo library.
import SwiftUI
import UIKit

struct CameraView: UIViewControllerRepresentable {
  let done: @MainActor (Data?) -> Void

  func makeCoordinator() -> Coordinator { Coordinator(done: done) }

  func makeUIViewController(context: Context) -> UIImagePickerController {
    let picker = UIImagePickerController()
    picker.sourceType =
      UIImagePickerController.isSourceTypeAvailable(.camera) ? .camera : .photoLibrary
    picker.delegate = context.coordinator
    return picker
  }

  func updateUIViewController(_ picker: UIImagePickerController, context: Context) {}

  @MainActor
  final class Coordinator: NSObject, UIImagePickerControllerDelegate,
    UINavigationControllerDelegate
  {
    private let done: @MainActor (Data?) -> Void

    init(done: @escaping @MainActor (Data?) -> Void) { self.done = done }

    func imagePickerController(
      _ picker: UIImagePickerController,
      didFinishPickingMediaWithInfo info: [UIImagePickerController.InfoKey: Any]
    ) {
      // The core makes it upright, small and free of metadata; here it only becomes a JPEG.
      done((info[.originalImage] as? UIImage)?.jpegData(compressionQuality: 0.92))
    }

    func imagePickerControllerDidCancel(_ picker: UIImagePickerController) { done(nil) }
  }
}
