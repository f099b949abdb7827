// Fingers that move: what they do is built, and a test can move one.

public protocol Gesture: Sendable {}

public struct DragGesture: Gesture, @unchecked Sendable {
  public struct Value: Sendable { public var location: CGPoint }
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
  nonisolated public func accessibilityAdjustableAction(
    _ handler: @escaping (AccessibilityAdjustmentDirection) -> Void
  ) -> some View { self }
  nonisolated public func clipped() -> some View { clipShape(Rectangle()) }
}
