// Owns the app's start: puts the phone's own parts together with the screens.
import Network
import NyVriKit
import NyVriScreens
import SwiftUI
import UIKit

@main
struct NyVriApp: App {
  @State private var startup: Startup
  @State private var voice = PhoneVoice()
  @Environment(\.scenePhase) private var phase

  init() {
    let model = UIDevice.current.model
    _startup = State(
      initialValue: Startup(sendAfter: .seconds(10)) {
        try CoreBridge(
          folder: StoreFolder.make(), language: PhoneLanguage.code, keyStore: KeychainKeyStore(),
          deviceName: model)
      })
  }

  var body: some Scene {
    WindowGroup {
      StartView(startup: startup)
        .environment(\.phoneParts, IPhoneParts())
        .environment(\.voice, voice)
        .task {
          for await path in NWPathMonitor() where path.status == .satisfied {
            await startup.app?.sync()
          }
        }
    }
    .onChange(of: phase) { _, now in
      if now == .background { BackgroundSending.plan() }
    }
    .backgroundTask(.appRefresh(BackgroundSending.identifier)) { [startup] in
      await BackgroundSending.run(startup)
    }
  }
}

/// The phone's language, as far as the app speaks it. Norwegian without a form is bokmål.
enum PhoneLanguage {
  static var code: String {
    for preferred in Locale.preferredLanguages {
      switch Locale(identifier: preferred).language.languageCode?.identifier {
      case "nn": return "nn"
      case "nb", "no": return "nb"
      case "en": return "en"
      default: continue
      }
    }
    return "nb"
  }
}
