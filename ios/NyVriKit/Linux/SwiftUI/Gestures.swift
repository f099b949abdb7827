// Fingers that move: what they do is built, and a test can move one.

public protocol Gesture: Sendable {}

public struct DragGesture: Gesture, @unchecked Sendable {
  public struct Value: Sendable {
    public var location: CGPoint
    public var translation: CGSize = .zero
  }
  private var changed: ((Value) -> Void)?
  private var ended: ((Value) -> Void)?
  public init(minimumDistance: CGFloat = 10) {}
  public func onChanged(_ action: @escaping (Value) -> Void) -> DragGesture {
    var gesture = self
    gesture.changed = action
    return gesture
  }
  public func onEnded(_ action: @escaping (Value) -> Void) -> DragGesture {
    var gesture = self
    gesture.ended = action
    return gesture
  }
}
/// Two fingers; no test moves them.
public struct MagnifyGesture: Gesture, @unchecked Sendable {
  public struct Value: Sendable { public var magnification: CGFloat }
  public init() {}
  public func onChanged(_ action: @escaping (Value) -> Void) -> MagnifyGesture { self }
  public func onEnded(_ action: @escaping (Value) -> Void) -> MagnifyGesture { self }
}
extension Optional: Gesture where Wrapped: Gesture {}

/// What a test's finger finds.
@MainActor protocol Dragged { func drag(through points: [CGPoint]) }
extension DragGesture: Dragged {
  func drag(through points: [CGPoint]) {
    for point in points { changed?(Value(location: point)) }
    if let last = points.last { ended?(Value(location: last)) }
  }
}
extension Optional: Dragged where Wrapped: Gesture {
  func drag(through points: [CGPoint]) {
    if let self { (self as? any Dragged)?.drag(through: points) }
  }
}

public enum AccessibilityAdjustmentDirection: Sendable { case increment, decrement }

extension View {
  nonisolated public func gesture<T: Gesture>(_ gesture: T) -> some View {
    edited { nodes, _ in
      for node in nodes { node.drag = { (gesture as? any Dragged)?.drag(through: $0) } }
      return nodes
    }
  }
  nonisolated public func simultaneousGesture<T: Gesture>(_ gesture: T) -> some View { self }
  nonisolated public func onTapGesture(
    count: Int = 1, perform action: @escaping () -> Void
  ) -> some View { self }
  nonisolated public func scaleEffect(_ scale: CGFloat) -> some View { noting("scale", "\(scale)") }
  nonisolated public func offset(_ offset: CGSize) -> some View { self }
  nonisolated public func accessibilityAdjustableAction(
    _ handler: @escaping (AccessibilityAdjustmentDirection) -> Void
  ) -> some View { self }
  nonisolated public func clipped() -> some View { clipShape(Rectangle()) }
}
