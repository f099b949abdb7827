// Owns the key of the encrypted store: one Keychain item that never leaves this phone.
import Foundation
import NyVriKit
import Security

final class KeychainKeyStore: KeyStore {
  private static var item: [String: Any] {
    [
      kSecClass as String: kSecClassGenericPassword,
      kSecAttrService as String: "no.nyvri.store",
      kSecAttrAccount as String: "database-key",
    ]
  }

  func load() throws -> Data? {
    var query = Self.item
    query[kSecReturnData as String] = true
    query[kSecMatchLimit as String] = kSecMatchLimitOne
    var found: CFTypeRef?
    let status = SecItemCopyMatching(query as CFDictionary, &found)
    switch status {
    case errSecSuccess: return found as? Data
    case errSecItemNotFound: return nil
    default: throw KeyStoreError.Unavailable(reason: Self.reason(status))
    }
  }

  func save(key: Data) throws {
    var attributes = Self.item
    attributes[kSecValueData as String] = key
    // Readable after the first unlock: sending goes on with the screen locked. Never on another phone.
    attributes[kSecAttrAccessible as String] =
      kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly
    var status = SecItemAdd(attributes as CFDictionary, nil)
    if status == errSecDuplicateItem {
      let change: [String: Any] = [
        kSecValueData as String: key,
        kSecAttrAccessible as String: kSecAttrAccessibleAfterFirstUnlockThisDeviceOnly,
      ]
      status = SecItemUpdate(Self.item as CFDictionary, change as CFDictionary)
    }
    guard status == errSecSuccess else {
      throw KeyStoreError.Unavailable(reason: Self.reason(status))
    }
  }

  private static func reason(_ status: OSStatus) -> String {
    let words = SecCopyErrorMessageString(status, nil) as String? ?? ""
    return "Keychain \(status) \(words)"
  }
}
