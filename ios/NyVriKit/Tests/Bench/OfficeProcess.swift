// A real office on ports that the system picks, with the invented municipality in it, ended with the test.
import Foundation

public final class OfficeProcess: @unchecked Sendable {
  public struct Failed: Error, CustomStringConvertible { public let description: String }

  private let process = Process()
  private let ended = DispatchSemaphore(value: 0)
  private let data: URL
  private let ports: Ports

  private struct Ports: Decodable {
    let dashboard: Int
    let phones: Int
  }

  /// Starts it and waits until it answers.
  public init() throws {
    let data = Folders.fresh("office")
    let portFile = data.appending(path: "ports.json")
    process.executableURL = try Self.program()
    process.arguments = [
      "serve", "--listen", "127.0.0.1:0", "--phones", "127.0.0.1:0", "--sample", "--data",
      data.path,
      "--port-file", portFile.path,
    ]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    // Foundation's own waiting needs a run loop, and a test has none.
    process.terminationHandler = { [ended] _ in ended.signal() }
    try process.run()
    self.data = data
    ports = try Self.wait(for: portFile, of: process)
  }

  deinit { stop() }

  public func stop() {
    guard process.isRunning else { return }
    process.terminate()
    ended.wait()
  }

  /// What the QR code for this person's phone says.
  public func pairingText(for person: String) throws -> String {
    let pairing = Process()
    let output = Pipe()
    pairing.executableURL = try Self.program()
    pairing.arguments = [
      "pair", "--data", data.path, "--person", person, "--public-address",
      "127.0.0.1:\(ports.phones)",
    ]
    pairing.standardOutput = output
    let ended = DispatchSemaphore(value: 0)
    pairing.terminationHandler = { _ in ended.signal() }
    try pairing.run()
    let words = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    ended.wait()
    guard pairing.terminationStatus == 0 else {
      throw Failed(description: "the office makes no code for \(person)")
    }
    return words.trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func program() throws -> URL {
    guard let path = ProcessInfo.processInfo.environment["NYVRI_OFFICE"] else {
      throw Failed(description: "NYVRI_OFFICE does not say where the office program is")
    }
    return URL(filePath: path)
  }

  private static func wait(for file: URL, of process: Process) throws -> Ports {
    let end = ContinuousClock.now + .seconds(120)
    while ContinuousClock.now < end {
      if let text = try? Data(contentsOf: file),
        let ports = try? JSONDecoder().decode(Ports.self, from: text)
      {
        return ports
      }
      guard process.isRunning else { throw Failed(description: "the office ended") }
      usleep(20_000)
    }
    throw Failed(description: "the office did not answer")
  }
}
