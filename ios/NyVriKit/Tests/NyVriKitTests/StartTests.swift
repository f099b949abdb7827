// Opening the store, before there is an office.
import Bench
import Foundation
import NyVriKit
import Testing

@MainActor
@Suite struct StartTests {
  @Test func aNewPhoneHasNoOfficeAndSaysHowToMeetOne() async throws {
    let app = try TestPhone().open()
    await app.start()
    #expect(app.isPaired == false)
    #expect(app.problem == nil)
    let pairing = PairingModel(app: app)
    await pairing.reload()
    #expect(pairing.screen?.steps.count == 3)
    #expect(!pairing.canPair)
  }

  @Test func aCodeThatIsNoCodeIsSaidInWords() async throws {
    let app = try TestPhone().open()
    let pairing = PairingModel(app: app)
    pairing.code = "ikke en kode"
    await pairing.pair()
    #expect(app.problem?.text.isEmpty == false)
    #expect(app.isPaired != true)
    #expect(pairing.code == "ikke en kode", "what was typed must stay")
    app.dismissProblem()
    #expect(app.problem == nil)
  }

  @Test func theLanguageCanBeChosenAndLastsARestart() async throws {
    let phone = TestPhone()
    var app: AppModel? = try phone.open(language: "nb")
    let settings = SettingsModel(app: app!)
    await settings.reload()
    let norwegian = try #require(settings.screen?.title)
    await settings.choose(language: "en")
    let english = try #require(settings.screen?.title)
    #expect(english != norwegian)
    app = nil
    let again = SettingsModel(app: try phone.open(language: "nb"))
    await again.reload()
    #expect(again.screen?.title == english)
  }

  @Test func aKeychainThatIsLockedIsToldAndTriedAgain() async throws {
    let folder = Folders.fresh("locked")
    let isUnlocked = Gate()
    let startup = Startup(sendAfter: nil) {
      try CoreBridge(
        folder: folder, language: "nb",
        keyStore: isUnlocked.isOpen ? MemoryKeyStore() : LockedKeyStore(), deviceName: "Test")
    }
    await startup.open()
    #expect(startup.app == nil)
    #expect(startup.problem?.code == "key-store")
    #expect(startup.problem?.text.isEmpty == false)
    isUnlocked.open()
    await startup.open()
    #expect(startup.app != nil)
    #expect(startup.problem == nil)
  }
}

final class Gate: @unchecked Sendable {
  private let lock = NSLock()
  private var opened = false
  var isOpen: Bool { lock.withLock { opened } }
  func open() { lock.withLock { opened = true } }
}
