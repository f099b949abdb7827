// Owns the system's camera. A picture goes straight into the app, never into a file or the photo library.
import AVFoundation
import AVKit
import NyVriScreens
import SwiftUI
import UIKit

@MainActor @Observable
final class IPhoneCamera: NSObject, PhoneCamera {
  private(set) var readiness = CameraReadiness.starting
  private(set) var hasLight = false
  private(set) var isLit = false
  @ObservationIgnored var onKey: (@MainActor () -> Void)?
  @ObservationIgnored private let session = AVCaptureSession()
  @ObservationIgnored private let photos = AVCapturePhotoOutput()
  @ObservationIgnored private var device: AVCaptureDevice?
  @ObservationIgnored private var waiting: CheckedContinuation<Data?, Never>?
  /// Starting and stopping wait for the camera: never on the main thread.
  @ObservationIgnored private let queue = DispatchQueue(label: "no.nyvri.camera")

  var viewfinder: AnyView {
    AnyView(Finder(session: session) { [weak self] in self?.onKey?() })
  }

  func start() async {
    guard await AVCaptureDevice.requestAccess(for: .video) else {
      readiness = .denied
      return
    }
    guard device != nil || connect() else {
      readiness = .missing
      return
    }
    await withCheckedContinuation { done in
      queue.async { [session] in
        session.startRunning()
        done.resume()
      }
    }
    hasLight = device?.hasTorch ?? false
    readiness = session.isRunning ? .ready : .missing
  }

  private func connect() -> Bool {
    guard
      let back = AVCaptureDevice.default(.builtInWideAngleCamera, for: .video, position: .back),
      let input = try? AVCaptureDeviceInput(device: back)
    else { return false }
    session.beginConfiguration()
    defer { session.commitConfiguration() }
    session.sessionPreset = .photo
    guard session.canAddInput(input), session.canAddOutput(photos) else { return false }
    session.addInput(input)
    session.addOutput(photos)
    device = back
    return true
  }

  /// The light goes out with it.
  func stop() {
    queue.async { [session] in session.stopRunning() }
    isLit = false
    readiness = .starting
  }

  func light(_ isOn: Bool) {
    guard let device, device.hasTorch, (try? device.lockForConfiguration()) != nil else { return }
    device.torchMode = isOn ? .on : .off
    device.unlockForConfiguration()
    isLit = isOn
  }

  func openSettings() {
    if let settings = URL(string: UIApplication.openSettingsURLString) {
      UIApplication.shared.open(settings)
    }
  }

  /// As the core reads it: JPEG, not HEIC. The core makes it upright, small and free of metadata.
  func take() async -> Data? {
    guard readiness == .ready, waiting == nil else { return nil }
    let settings = AVCapturePhotoSettings(format: [AVVideoCodecKey: AVVideoCodecType.jpeg])
    return await withCheckedContinuation { answer in
      waiting = answer
      photos.capturePhoto(with: settings, delegate: self)
    }
  }

  private func answer(_ picture: Data?) {
    waiting?.resume(returning: picture)
    waiting = nil
  }
}

extension IPhoneCamera: AVCapturePhotoCaptureDelegate {
  nonisolated func photoOutput(
    _ output: AVCapturePhotoOutput, didFinishProcessingPhoto photo: AVCapturePhoto,
    error: (any Error)?
  ) {
    let picture = error == nil ? photo.fileDataRepresentation() : nil
    Task { @MainActor in answer(picture) }
  }
}

/// What the camera sees, cut at the edges. While it is there, a volume key is the shutter too.
private struct Finder: UIViewRepresentable {
  let session: AVCaptureSession
  let key: @MainActor () -> Void

  func makeUIView(context: Context) -> FinderView {
    let view = FinderView()
    view.preview.session = session
    view.preview.videoGravity = .resizeAspectFill
    if #available(iOS 17.2, *) {
      view.addInteraction(
        AVCaptureEventInteraction { event in if event.phase == .ended { key() } })
    }
    return view
  }

  func updateUIView(_ view: FinderView, context: Context) {}
}

private final class FinderView: UIView {
  override class var layerClass: AnyClass { AVCaptureVideoPreviewLayer.self }
  // The class above is what the layer is made of.
  var preview: AVCaptureVideoPreviewLayer { layer as! AVCaptureVideoPreviewLayer }
}
