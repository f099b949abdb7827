// Owns where the encrypted store lies: in the app's own folder, out of every backup, readable after the
// first unlock so that sending works with the screen locked.
import Foundation

enum StoreFolder {
  static func make() throws -> URL {
    var folder = URL.applicationSupportDirectory.appending(
      path: "NyVri", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true,
      attributes: [.protectionKey: FileProtectionType.completeUntilFirstUserAuthentication])
    // The key never leaves this phone, so a copy elsewhere could not be read.
    var values = URLResourceValues()
    values.isExcludedFromBackup = true
    try folder.setResourceValues(values)
    return folder
  }
}
