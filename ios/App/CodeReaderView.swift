// Owns the reading of a QR code with the system's scanner.
import SwiftUI
import UIKit
import VisionKit

struct CodeReaderView: UIViewControllerRepresentable {
  let done: @MainActor (String?) -> Void

  func makeCoordinator() -> Coordinator { Coordinator(done: done) }

  func makeUIViewController(context: Context) -> UINavigationController {
    let scanner = DataScannerViewController(
      recognizedDataTypes: [.barcode(symbologies: [.qr])], isHighlightingEnabled: true)
    scanner.delegate = context.coordinator
    // The system's own close button: it knows its word in every language.
    scanner.navigationItem.leftBarButtonItem = UIBarButtonItem(
      systemItem: .close, primaryAction: UIAction { _ in done(nil) })
    return UINavigationController(rootViewController: scanner)
  }

  func updateUIViewController(_ controller: UINavigationController, context: Context) {
    guard let scanner = controller.viewControllers.first as? DataScannerViewController,
      !scanner.isScanning
    else { return }
    // Without a camera, or without leave to use it, the code can be typed.
    if (try? scanner.startScanning()) == nil { Task { done(nil) } }
  }

  @MainActor
  final class Coordinator: NSObject, DataScannerViewControllerDelegate {
    private let done: @MainActor (String?) -> Void
    private var isDone = false

    init(done: @escaping @MainActor (String?) -> Void) { self.done = done }

    func dataScanner(
      _ scanner: DataScannerViewController, didAdd added: [RecognizedItem],
      allItems: [RecognizedItem]
    ) {
      guard !isDone, case .barcode(let code) = added.first, let text = code.payloadStringValue
      else { return }
      isDone = true
      scanner.stopScanning()
      done(text)
    }
  }
}
