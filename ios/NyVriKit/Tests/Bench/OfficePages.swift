// The coordinator at the office, in a browser without scripts: pages and forms of a real office. curl is the browser.
import Foundation

public struct OfficePages: Sendable {
  public struct Failed: Error, CustomStringConvertible { public let description: String }

  private let port: Int
  private let folder: URL

  /// Signs in as Kari, who is one of the sample's people.
  public init(of office: OfficeProcess) async throws {
    port = office.dashboardPort
    folder = Folders.fresh("browser")
    let page = try await fill(
      "/sign-in", sendingTo: "/sign-in", ["name": "kari", "password": "fjordvik-2026"])
    guard page.contains("form_token") else { throw Failed(description: "nobody could sign in") }
  }

  public func open(_ path: String) async throws -> String {
    String(decoding: try await download(path), as: UTF8.self)
  }

  /// What lies at `path`, as it is.
  public func download(_ path: String) async throws -> Data { try await ask(path, []) }

  /// Sends the form of `page` with `fields`, and gives the page that follows.
  @discardableResult
  public func fill(
    _ page: String, sendingTo action: String, _ fields: [String: String] = [:]
  ) async throws -> String {
    let form = try await open(page)
    guard let token = form.firstMatch(of: /name="form_token" value="([^"]+)"/)?.1 else {
      throw Failed(description: "\(page) has no form")
    }
    let all = fields.merging(["form_token": String(token)]) { mine, _ in mine }
    let told = all.flatMap { ["--data-urlencode", "\($0)=\($1)"] }
    return String(decoding: try await ask(action, told), as: UTF8.self)
  }

  private func ask(_ path: String, _ more: [String]) async throws -> Data {
    let (answer, cookies) = (folder.appending(path: "answer"), folder.appending(path: "cookies"))
    let curl = Process()
    curl.executableURL = URL(filePath: "/usr/bin/curl")
    curl.arguments =
      [
        "--silent", "--show-error", "--fail", "--location", "--max-time", "120",
        "--cookie", cookies.path, "--cookie-jar", cookies.path, "--output", answer.path,
      ] + more + ["http://127.0.0.1:\(port)\(path)"]
    curl.standardInput = FileHandle.nullDevice
    guard try await curl.end() == 0 else { throw Failed(description: "\(path) gives no page") }
    return try Data(contentsOf: answer)
  }
}

extension Process {
  /// Runs it; gives its status. Foundation's own waiting needs a run loop, and a test has none.
  public func end() async throws -> Int32 {
    try await withCheckedThrowingContinuation { waiting in
      terminationHandler = { waiting.resume(returning: $0.terminationStatus) }
      do { try run() } catch { waiting.resume(throwing: error) }
    }
  }
}
