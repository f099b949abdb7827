// Colours and what else can fill a shape.

public protocol ShapeStyle: Sendable {
  associatedtype Resolved: ShapeStyle = Never
  func resolve(in environment: EnvironmentValues) -> Resolved
}
extension Never: ShapeStyle {
  public typealias Resolved = Never
}
extension ShapeStyle where Resolved == Never {
  public func resolve(in environment: EnvironmentValues) -> Never { fatalError("resolved already") }
}
protocol BuiltinStyle { func css(_ environment: EnvironmentValues) -> String }
extension ShapeStyle {
  func described(_ environment: EnvironmentValues) -> String {
    if let builtin = self as? any BuiltinStyle { return builtin.css(environment) }
    return resolve(in: environment).described(environment)
  }
}

public struct Color: ShapeStyle, Hashable, Sendable {
  let red: Double
  let green: Double
  let blue: Double
  let alpha: Double
  public init(red: Double, green: Double, blue: Double, opacity: Double = 1) {
    self.red = red
    self.green = green
    self.blue = blue
    alpha = opacity
  }
  public func opacity(_ opacity: Double) -> Color {
    Color(red: red, green: green, blue: blue, opacity: alpha * opacity)
  }
  public static let clear = Color(red: 0, green: 0, blue: 0, opacity: 0)
  public static let black = Color(red: 0, green: 0, blue: 0)
  public static let white = Color(red: 1, green: 1, blue: 1)
}
extension Color: BuiltinStyle {
  func css(_ environment: EnvironmentValues) -> String {
    let parts = [red, green, blue].map { String(Int(($0 * 255).rounded())) }
    return "rgb(\(parts.joined(separator: " ")) / \(alpha))"
  }
}
extension Color: View, _Primitive, Primitive {
  func nodes(_ context: Context) -> [Node] {
    let node = Node("shape")
    node.attributes["outline"] = "rectangle"
    node.attributes["fill"] = described(context.environment)
    return [node]
  }
}
extension ShapeStyle where Self == Color {
  public static var clear: Color { Color(red: 0, green: 0, blue: 0, opacity: 0) }
  public static var black: Color { Color(red: 0, green: 0, blue: 0) }
  public static var white: Color { Color(red: 1, green: 1, blue: 1) }
}

/// What a bar at the edge of the screen is made of.
public struct Material: ShapeStyle {
  public static let bar = Material()
}
extension Material: BuiltinStyle {
  func css(_ environment: EnvironmentValues) -> String {
    environment.colorScheme == .dark ? "rgb(27 31 34 / .96)" : "rgb(255 255 255 / .96)"
  }
}
extension ShapeStyle where Self == Material { public static var bar: Material { .init() } }

public struct StrokeStyle: Hashable, Sendable {
  public var lineWidth: CGFloat
  public var lineCap: CGLineCap
  public var lineJoin: CGLineJoin
  public var dash: [CGFloat]
  public init(
    lineWidth: CGFloat = 1, lineCap: CGLineCap = .butt, lineJoin: CGLineJoin = .miter,
    miterLimit: CGFloat = 10, dash: [CGFloat] = [], dashPhase: CGFloat = 0
  ) {
    self.lineWidth = lineWidth
    self.lineCap = lineCap
    self.lineJoin = lineJoin
    self.dash = dash
  }
}
public enum CGLineCap: Int32, Sendable { case butt, round, square }
public enum CGLineJoin: Int32, Sendable { case miter, round, bevel }
