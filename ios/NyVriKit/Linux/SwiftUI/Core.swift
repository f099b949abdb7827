// A stand-in for Apple's SwiftUI, for Linux only. It declares what this app's screens use, with Apple's
// names, labels and isolation, and has just enough behind it to evaluate `body`, keep state, press
// buttons in tests and describe what is on the screen. It knows nothing of Apple's layout, gestures or
// accessibility behaviour.
@_exported import Foundation
@_exported import Observation

@MainActor @preconcurrency
public protocol View {
  associatedtype Body: View
  @ViewBuilder @MainActor @preconcurrency var body: Body { get }
}

extension Never: View { public var body: Never { fatalError() } }

public protocol _Primitive {}
/// A view that makes its nodes itself instead of having a body.
@MainActor protocol Primitive: _Primitive {
  func nodes(_ context: Context) -> [Node]
}
extension View where Self: _Primitive { public var body: Never { fatalError("no body") } }

/// A piece of what is on the screen, as a test and a picture see it.
@_spi(Harness) @MainActor public final class Node {
  public let kind: String
  public var label: String
  public var value: String
  public var attributes: [String: String] = [:]
  /// Lengths in points; `.infinity` for "as much as there is".
  public var lengths: [String: CGFloat] = [:]
  public var children: [Node]
  /// Behind the content.
  public var behind: [Node] = []
  /// In front of the content.
  public var front: [Node] = []
  public var picture: Data?
  public var outline: ((CGRect) -> Path)?
  public var press: (@MainActor () -> Void)?
  public var enter: (@MainActor (String) -> Void)?
  public var drag: (@MainActor ([CGPoint]) -> Void)?
  init(_ kind: String, label: String = "", value: String = "", children: [Node] = []) {
    self.kind = kind
    self.label = label
    self.value = value
    self.children = children
  }
  /// All text in here, in reading order.
  public var text: String {
    ([label] + (children + front).map(\.text)).filter { !$0.isEmpty }.joined(separator: " ")
  }
  /// What a screen reader says instead of the text, where the screen set it.
  public var spoken: String? { attributes["spoken"] }
}

@MainActor struct Context {
  var path: String = ""
  var environment = EnvironmentValues()
  let host: Host
  func at(_ part: String) -> Context {
    var inner = self
    inner.path += "/" + part
    return inner
  }
  func make<V: View>(_ view: V) -> [Node] {
    if let primitive = view as? any Primitive { return primitive.nodes(self) }
    let inner = at(String(describing: V.self))
    inner.connect(view)
    return inner.make(view.body)
  }
  func makeAny(_ view: any View) -> [Node] { make(view) }
  /// Joins the state of a freshly made view value with what is kept for its place in the tree.
  func connect(_ view: Any) {
    for child in Mirror(reflecting: view).children {
      (child.value as? any Connectable)?.connect(path + "." + (child.label ?? ""), self)
    }
  }
}

@MainActor protocol Connectable { func connect(_ path: String, _ context: Context) }

/// Keeps state and running tasks between evaluations.
@_spi(Harness) @MainActor public final class Host {
  var boxes: [String: AnyObject] = [:]
  var tasks: [String: (id: AnyHashable?, task: Task<Void, Never>)] = [:]
  var previous: [String: Any] = [:]
  var leaving: [String: @MainActor () -> Void] = [:]
  var seen: Set<String> = []
  var destinations: [ObjectIdentifier: @MainActor (Any, Context) -> [Node]] = [:]
  /// Where the screen last scrolled to.
  public internal(set) var scrolledTo: AnyHashable?
  public var environment = EnvironmentValues()
  private let make: @MainActor (Context) -> [Node]
  public init(_ root: some View) { make = { $0.make(root) } }

  public func evaluate() -> [Node] {
    seen = []
    let nodes = make(Context(environment: environment, host: self))
    for (path, running) in tasks where !seen.contains(path) {
      running.task.cancel()
      tasks[path] = nil
    }
    for (path, action) in leaving where !seen.contains(path) {
      leaving[path] = nil
      action()
    }
    for path in boxes.keys where !seen.contains(path) { boxes[path] = nil }
    for path in previous.keys where !seen.contains(path) { previous[path] = nil }
    return nodes
  }
  /// Ends what runs, as when the app goes away.
  public func stop() {
    for running in tasks.values { running.task.cancel() }
    tasks = [:]
  }
}
