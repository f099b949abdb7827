// A real office on ports that the system picks, with the invented municipality in it, ended with the test.
import Foundation

public final class OfficeProcess: @unchecked Sendable {
  public struct Failed: Error, CustomStringConvertible { public let description: String }

  private let process: Process
  private let data: URL
  private let ports: Ports

  private struct Ports: Decodable {
    let dashboard: Int
    let phones: Int
  }

  /// Where browsers find it.
  public var dashboardPort: Int { ports.dashboard }

  /// One office for all tests that leave it running; it ends with the process.
  public static let shared = Task { try await start() }

  /// Starts it and waits until it answers.
  public static func start() async throws -> OfficeProcess {
    let data = Folders.fresh("office")
    let portFile = data.appending(path: "ports.json")
    let process = Process()
    process.executableURL = try program()
    process.arguments = [
      "serve", "--listen", "127.0.0.1:0", "--phones", "127.0.0.1:0", "--sample",
      "--data", data.path, "--port-file", portFile.path,
    ]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    Started.note(process.processIdentifier)
    let ports = try await wait(for: portFile, of: process)
    return OfficeProcess(process: process, data: data, ports: ports)
  }

  private init(process: Process, data: URL, ports: Ports) {
    self.process = process
    self.data = data
    self.ports = ports
  }

  // Foundation starts processes with their signals blocked on Linux, so asking it to end would not be heard.
  deinit { if process.isRunning { kill(process.processIdentifier, SIGKILL) } }

  /// Ends at once, as when the power goes, and is gone when this returns.
  public func cutPower() async throws {
    kill(process.processIdentifier, SIGKILL)
    while process.isRunning { try await Task.sleep(for: .milliseconds(20)) }
  }

  /// What the QR code for this person's phone says.
  public func pairingText(for person: String) async throws -> String {
    let output = data.appending(path: "pairing-\(UUID().uuidString)")
    _ = FileManager.default.createFile(atPath: output.path, contents: nil)
    let pairing = Process()
    pairing.executableURL = try Self.program()
    pairing.arguments = [
      "pair", "--data", data.path, "--person", person,
      "--public-address", "127.0.0.1:\(ports.phones)",
    ]
    pairing.standardInput = FileHandle.nullDevice
    pairing.standardOutput = try FileHandle(forWritingTo: output)
    guard try await pairing.end() == 0 else {
      throw Failed(description: "the office makes no code for \(person)")
    }
    return try String(contentsOf: output, encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func program() throws -> URL {
    guard let path = ProcessInfo.processInfo.environment["NYVRI_OFFICE"] else {
      throw Failed(description: "NYVRI_OFFICE does not say where the office program is")
    }
    return URL(filePath: path)
  }

  private static func wait(for file: URL, of process: Process) async throws -> Ports {
    let end = ContinuousClock.now + .seconds(120)
    while ContinuousClock.now < end {
      if let text = try? Data(contentsOf: file),
        let ports = try? JSONDecoder().decode(Ports.self, from: text)
      {
        return ports
      }
      guard process.isRunning else { throw Failed(description: "the office ended") }
      try await Task.sleep(for: .milliseconds(20))
    }
    throw Failed(description: "the office did not answer")
  }
}

/// Every office of this test run. One that is shared is never let go of, so the end of the run ends it.
private enum Started {
  private static let lock = NSLock()
  nonisolated(unsafe) private static var all: [pid_t] = []
  private static let atEnd: Void = { atexit { Started.endAll() } }()

  static func note(_ office: pid_t) {
    _ = atEnd
    lock.withLock { all.append(office) }
  }

  private static func endAll() {
    lock.withLock { for office in all { kill(office, SIGKILL) } }
  }
}
