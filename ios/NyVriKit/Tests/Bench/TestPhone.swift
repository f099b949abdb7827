// A phone with a real store in a folder of its own.
import Foundation
import NyVriKit

public enum Folders {
  public static func fresh(_ name: String) -> URL {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "nyvri-\(name)-\(UUID().uuidString)")
    try! FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    return folder
  }
}

/// Keeps the key as long as the test runs, as the Keychain does on a phone.
public final class MemoryKeyStore: KeyStore, @unchecked Sendable {
  private let lock = NSLock()
  private var key: Data?

  public init() {}
  public func load() throws -> Data? { lock.withLock { key } }
  public func save(key: Data) throws { lock.withLock { self.key = key } }
}

/// A Keychain that does not answer, as before the first unlock.
public final class LockedKeyStore: KeyStore {
  public init() {}
  public func load() throws -> Data? { throw KeyStoreError.Unavailable(reason: "locked") }
  public func save(key: Data) throws { throw KeyStoreError.Unavailable(reason: "locked") }
}

public struct TestPhone: Sendable {
  public let folder = Folders.fresh("phone")
  public let keys = MemoryKeyStore()

  public init() {}

  /// Opens the app, also a second time on the same store.
  @MainActor public func open(language: String = "nb") throws -> AppModel {
    AppModel(core: try openCore(language: language), sendAfter: nil)
  }

  public func openCore(language: String = "nb") throws -> CoreBridge {
    try CoreBridge(folder: folder, language: language, keyStore: keys, deviceName: "Testtelefon")
  }
}

/// Real pictures, as a camera gives them.
public enum Fixture {
  public static let bathNow = jpeg("bath-now")
  public static let bathLast = jpeg("bath-last")

  /// One of the pictures that the Android screens are tried with.
  public static func sample(_ name: String) -> Data {
    jpeg(name, in: "../../android/ui/src/sample/resources/pictures")
  }

  private static func jpeg(_ name: String, in folder: String = "Tests/Fixtures") -> Data {
    let package = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    return try! Data(contentsOf: package.appending(path: folder).appending(path: "\(name).jpg"))
  }
}
