// The coordinator at the office, in a browser without scripts: pages and forms of a real office.
import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

public struct OfficePages: Sendable {
  public struct Failed: Error, CustomStringConvertible { public let description: String }

  private let port: Int
  private let session: URLSession

  /// Signs in as Kari, who is one of the sample's people.
  public init(of office: OfficeProcess) async throws {
    port = office.dashboardPort
    session = URLSession(configuration: .ephemeral)
    try await fill(
      "/sign-in", sendingTo: "/sign-in", ["name": "kari", "password": "fjordvik-2026"])
  }

  public func open(_ path: String) async throws -> String {
    try await answer(URLRequest(url: at(path)))
  }

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
    var request = URLRequest(url: at(action))
    request.httpMethod = "POST"
    request.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
    request.httpBody = Data(all.map { "\($0)=\($1)" }.joined(separator: "&").utf8)
    return try await answer(request)
  }

  private func at(_ path: String) -> URL { URL(string: "http://127.0.0.1:\(port)\(path)")! }

  private func answer(_ request: URLRequest) async throws -> String {
    let (data, answer) = try await session.data(for: request)
    let words = String(decoding: data, as: UTF8.self)
    guard (answer as? HTTPURLResponse)?.statusCode == 200 else {
      throw Failed(description: "\(request.url?.path ?? "") answers \(words.prefix(300))")
    }
    return words
  }
}
