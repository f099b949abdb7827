// Lets a test read and press what a view declares.
@_spi(Harness) import SwiftUI

@_spi(Harness) @MainActor
public final class Screen {
  public let host: Host
  public init(_ root: some View) { host = Host(root) }

  public struct Missing: Error, CustomStringConvertible { public let description: String }

  /// What is on the screen now. Evaluated twice: the first time may have changed state.
  public func nodes() -> [Node] {
    _ = host.evaluate()
    return host.evaluate()
  }
  public var text: String { nodes().map(\.text).joined(separator: " ") }

  public func all(_ kind: String) -> [Node] {
    nodes().flatMap(\.all).filter { $0.kind == kind }
  }
  /// The thing of a kind that says exactly this, to the eye or to a screen reader.
  public func find(_ kind: String, _ words: String) throws -> Node {
    let all = all(kind)
    if let hit = all.last(where: { $0.text == words || $0.spoken == words }) { return hit }
    throw Missing(
      description: "no \(kind) «\(words)»; there are: \(all.map { $0.spoken ?? $0.text })")
  }
  public func press(_ words: String) throws {
    guard let press = try find("button", words).press else {
      throw Missing(description: "«\(words)» is disabled")
    }
    press()
  }
  /// The same, where several parts of the screen have a button alike: in the smallest part that also says `near`.
  public func press(_ words: String, near: String) throws {
    let says = { (node: Node) in
      node.kind == "button" && (node.text == words || node.spoken == words)
    }
    let parts = nodes().flatMap(\.all).filter { part in
      part.text.contains(near) && part.all.contains(where: says)
    }
    let smallest = parts.min { $0.all.count < $1.all.count }
    guard let press = smallest?.all.first(where: says)?.press else {
      throw Missing(description: "no «\(words)» near «\(near)»; the screen says: \(text)")
    }
    press()
  }
  public func goBack() throws {
    guard let back = all("back").first?.press else { throw Missing(description: "no way back") }
    back()
  }
  /// Writes in a field and leaves it.
  public func write(_ words: String, into field: String) throws {
    let node = try find("textfield", field)
    guard let enter = node.enter else { throw Missing(description: "«\(field)» is disabled") }
    enter(words)
    try find("textfield", field).press?()
  }
  /// Moves a finger over what follows one: the last there is.
  public func drag(through points: [CGPoint]) throws {
    guard let drag = nodes().flatMap(\.all).last(where: { $0.drag != nil })?.drag else {
      throw Missing(description: "nothing follows a finger")
    }
    drag(points)
  }
  /// Lets what runs go on until `done`; fails after a while, with what is on the screen.
  public func wait(
    _ what: String = "", seconds: Int = 60, until done: @MainActor (Screen) -> Bool
  ) async throws {
    let end = ContinuousClock.now + .seconds(seconds)
    while true {
      _ = nodes()
      if done(self) { return }
      guard ContinuousClock.now < end else {
        throw Missing(description: "waited \(seconds) s for \(what); the screen says: \(text)")
      }
      try await Task.sleep(for: .milliseconds(10))
    }
  }
  public func waitFor(_ words: String) async throws {
    try await wait("«\(words)»") { $0.text.contains(words) }
  }
}
