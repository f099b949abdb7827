// What is true around a view: size of text, direction, light or dark.

public enum ScenePhase: Comparable, Sendable { case background, inactive, active }
public enum ColorScheme: CaseIterable, Sendable { case light, dark }
public enum LayoutDirection: Hashable, CaseIterable, Sendable { case leftToRight, rightToLeft }

public enum DynamicTypeSize: Hashable, Comparable, CaseIterable, Sendable {
  case xSmall, small, medium, large, xLarge, xxLarge, xxxLarge
  case accessibility1, accessibility2, accessibility3, accessibility4, accessibility5
  public var isAccessibilitySize: Bool { self >= .accessibility1 }
}

public protocol EnvironmentKey {
  associatedtype Value
  static var defaultValue: Value { get }
}

public struct EnvironmentValues {
  public init() {}
  public var scenePhase: ScenePhase = .active
  public var colorScheme: ColorScheme = .light
  public var layoutDirection: LayoutDirection = .leftToRight
  public var dynamicTypeSize: DynamicTypeSize = .large
  public var isEnabled = true
  public var accessibilityReduceMotion = false
  var font: Font?
  var weight: Font.Weight?
  var foreground: String?
  var tint: String?
  var lineLimit: Int?
  var alignment: TextAlignment = .leading
  private var custom: [ObjectIdentifier: Any] = [:]
  public subscript<K: EnvironmentKey>(key: K.Type) -> K.Value {
    get { custom[ObjectIdentifier(key)] as? K.Value ?? K.defaultValue }
    set { custom[ObjectIdentifier(key)] = newValue }
  }
}

final class EnvironmentBox: @unchecked Sendable { var values = EnvironmentValues() }

@propertyWrapper
public struct Environment<Value>: DynamicProperty {
  let box = EnvironmentBox()
  let read: (EnvironmentValues) -> Value
  public init(_ keyPath: KeyPath<EnvironmentValues, Value>) { read = { $0[keyPath: keyPath] } }
  public var wrappedValue: Value { read(box.values) }
}
extension Environment: Connectable {
  func connect(_ path: String, _ context: Context) { box.values = context.environment }
}

/// A length that grows with the person's text size.
@propertyWrapper
public struct ScaledMetric<Value: BinaryFloatingPoint>: DynamicProperty {
  let box = EnvironmentBox()
  let base: Value
  let style: Font.TextStyle
  public init(wrappedValue: Value, relativeTo textStyle: Font.TextStyle) {
    base = wrappedValue
    style = textStyle
  }
  public init(wrappedValue: Value) { self.init(wrappedValue: wrappedValue, relativeTo: .body) }
  public var wrappedValue: Value {
    let size = box.values.dynamicTypeSize
    return base * Value(style.points(size) / style.points(.large))
  }
}
extension ScaledMetric: Connectable {
  func connect(_ path: String, _ context: Context) { box.values = context.environment }
}
