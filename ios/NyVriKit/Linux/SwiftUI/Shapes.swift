// Outlines: paths and the shapes that make them.

public struct Path: Sendable {
  enum Step: Sendable {
    case move(CGPoint)
    case line(CGPoint)
    case curve(CGPoint, CGPoint, CGPoint)
    case close
  }
  var steps: [Step] = []
  public init() {}
  public init(_ callback: (inout Path) -> Void) { callback(&self) }
  public mutating func move(to end: CGPoint) { steps.append(.move(end)) }
  public mutating func addLine(to end: CGPoint) { steps.append(.line(end)) }
  public mutating func addCurve(to end: CGPoint, control1: CGPoint, control2: CGPoint) {
    steps.append(.curve(control1, control2, end))
  }
  public mutating func closeSubpath() { steps.append(.close) }
  @_spi(Harness) public var svg: String {
    steps.map { step in
      switch step {
      case .move(let p): "M\(Self.at(p))"
      case .line(let p): "L\(Self.at(p))"
      case .curve(let a, let b, let p): "C\(Self.at(a)) \(Self.at(b)) \(Self.at(p))"
      case .close: "Z"
      }
    }.joined()
  }
  private static func at(_ p: CGPoint) -> String {
    "\((p.x * 100).rounded() / 100) \((p.y * 100).rounded() / 100)"
  }
}

public protocol Shape: Sendable, View {
  nonisolated func path(in rect: CGRect) -> Path
}
extension Shape { public var body: _ShapeView<Self> { _ShapeView(shape: self) } }

/// A shape that can be drawn a little smaller: what a border inside its edge needs.
public protocol InsettableShape: Shape {}

@MainActor protocol NamedOutline { func name(_ node: Node) }

public struct _ShapeView<S: Shape> {
  let shape: S
  var fill: (@MainActor (EnvironmentValues) -> String)?
  var stroke: (@MainActor (EnvironmentValues) -> String)?
  var line: StrokeStyle?
  var inside = false
  nonisolated init(shape: S) { self.shape = shape }
}
extension _ShapeView: View, _Primitive, Primitive {
  func nodes(_ context: Context) -> [Node] {
    let node = Node("shape")
    let (shape, environment) = (shape, context.environment)
    node.outline = { shape.path(in: $0) }
    (shape as? any NamedOutline)?.name(node)
    if let stroke, let line {
      node.attributes["stroke"] = stroke(environment)
      node.attributes["dash"] = line.dash.map { "\($0)" }.joined(separator: " ")
      node.attributes["inside"] = inside ? "true" : nil
      node.lengths["line"] = line.lineWidth
    } else {
      node.attributes["fill"] = fill?(environment) ?? environment.foreground ?? "currentColor"
    }
    return [node]
  }
}

extension Shape {
  nonisolated public func fill<S: ShapeStyle>(_ content: S) -> some View {
    var view = _ShapeView(shape: self)
    view.fill = { content.described($0) }
    return view
  }
  nonisolated public func stroke<S: ShapeStyle>(_ content: S, style: StrokeStyle) -> some View {
    var view = _ShapeView(shape: self)
    view.stroke = { content.described($0) }
    view.line = style
    return view
  }
  nonisolated public func stroke(style: StrokeStyle) -> some View {
    var view = _ShapeView(shape: self)
    view.stroke = { $0.foreground ?? "currentColor" }
    view.line = style
    return view
  }
}
extension InsettableShape {
  nonisolated public func strokeBorder<S: ShapeStyle>(
    _ content: S, lineWidth: CGFloat = 1
  ) -> some View { strokeBorder(content, style: StrokeStyle(lineWidth: lineWidth)) }
  nonisolated public func strokeBorder<S: ShapeStyle>(
    _ content: S, style: StrokeStyle
  ) -> some View {
    var view = _ShapeView(shape: self)
    view.stroke = { content.described($0) }
    view.line = style
    view.inside = true
    return view
  }
}

public struct Rectangle: InsettableShape, NamedOutline {
  nonisolated public init() {}
  nonisolated public func path(in rect: CGRect) -> Path { Path() }
  func name(_ node: Node) { node.attributes["outline"] = "rectangle" }
}
public struct RoundedRectangle: InsettableShape, NamedOutline {
  let cornerRadius: CGFloat
  nonisolated public init(cornerRadius: CGFloat) { self.cornerRadius = cornerRadius }
  nonisolated public func path(in rect: CGRect) -> Path { Path() }
  func name(_ node: Node) {
    node.attributes["outline"] = "rounded"
    node.lengths["radius"] = cornerRadius
  }
}
public struct Capsule: InsettableShape, NamedOutline {
  nonisolated public init() {}
  nonisolated public func path(in rect: CGRect) -> Path { Path() }
  func name(_ node: Node) {
    node.attributes["outline"] = "rounded"
    node.lengths["radius"] = 999
  }
}
public struct Circle: InsettableShape, NamedOutline {
  nonisolated public init() {}
  nonisolated public func path(in rect: CGRect) -> Path { Path() }
  func name(_ node: Node) {
    node.attributes["outline"] = "rounded"
    node.lengths["radius"] = 999
  }
}
public struct UnevenRoundedRectangle: InsettableShape, NamedOutline {
  let bottom: CGFloat
  nonisolated public init(bottomLeadingRadius: CGFloat, bottomTrailingRadius: CGFloat) {
    bottom = bottomLeadingRadius
  }
  nonisolated public func path(in rect: CGRect) -> Path { Path() }
  func name(_ node: Node) {
    node.attributes["outline"] = "bottom"
    node.lengths["radius"] = bottom
  }
}
