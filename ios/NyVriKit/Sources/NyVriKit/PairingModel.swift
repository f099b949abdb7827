import Foundation
import Observation

/// The phone meets its office.
@MainActor @Observable
public final class PairingModel {
  public private(set) var screen: PairingScreen?
  /// As typed or scanned.
  public var code = ""
  public private(set) var isWorking = false
  @ObservationIgnored public let app: AppModel

  public init(app: AppModel) { self.app = app }

  public var canPair: Bool {
    !isWorking && !code.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty
  }

  public func reload() async {
    if let now = await app.read({ try $0.pairing() }) { screen = now }
  }

  public func pair() async {
    guard canPair else { return }
    isWorking = true
    let paired = await app.pair(code: code)
    isWorking = false
    await reload()
    if paired {
      code = ""
      app.path = []
    }
  }

  /// A QR code holds what a person would have typed.
  public func pair(scanned: String) async {
    code = scanned
    await pair()
  }
}
