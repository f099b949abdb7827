// What a person presses and writes in.

public struct ButtonRole: Equatable, Sendable {
  let name: String
  public static let destructive = ButtonRole(name: "destructive")
  public static let cancel = ButtonRole(name: "cancel")
}

public struct Button<Label> {
  let role: ButtonRole?
  let action: @MainActor () -> Void
  let label: Label
}
extension Button: View, _Primitive, Primitive where Label: View {
  nonisolated public init(
    action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label
  ) { self.init(role: nil, action: action, label: label()) }
  nonisolated public init(
    role: ButtonRole?, action: @escaping @MainActor () -> Void, @ViewBuilder label: () -> Label
  ) { self.init(role: role, action: action, label: label()) }
  func nodes(_ context: Context) -> [Node] {
    let node = Node("button", children: context.at("label").make(label))
    node.attributes["role"] = role?.name
    if context.environment.isEnabled {
      node.press = action
    } else {
      node.attributes["disabled"] = "true"
    }
    return [node]
  }
}
extension Button where Label == Text {
  nonisolated public init<S: StringProtocol>(
    _ title: S, action: @escaping @MainActor () -> Void
  ) { self.init(role: nil, action: action, label: Text(title)) }
  nonisolated public init<S: StringProtocol>(
    _ title: S, role: ButtonRole?, action: @escaping @MainActor () -> Void
  ) { self.init(role: role, action: action, label: Text(title)) }
}

/// A part of a whole that a finger moves.
public struct Slider { let value: Binding<Double> }
extension Slider: View, _Primitive, Primitive {
  nonisolated public init(value: Binding<Double>, in bounds: ClosedRange<Double> = 0...1) {
    self.init(value: value)
  }
  func nodes(_ context: Context) -> [Node] {
    let node = Node("slider")
    let value = value
    node.lengths["part"] = value.wrappedValue
    node.enter = { value.wrappedValue = Double($0) ?? value.wrappedValue }
    return [node]
  }
}

public struct TextField<Label: View> {
  let label: Label
  let text: Binding<String>
  let prompt: Text?
  let axis: Axis
}
extension TextField: View, _Primitive, Primitive {
  func nodes(_ context: Context) -> [Node] {
    let name = context.at("label").make(label).map(\.text).joined(separator: " ")
    let node = Node("textfield", label: name, value: text.wrappedValue)
    let environment = context.environment
    let font = environment.font ?? .body
    node.attributes["prompt"] = prompt?.runs.map(\.string).joined()
    node.attributes["axis"] = axis == .vertical ? "vertical" : "horizontal"
    node.attributes["color"] = environment.foreground
    node.lengths["size"] = font.style.points(environment.dynamicTypeSize)
    node.attributes["weight"] = "\((environment.weight ?? font.weight).value)"
    if environment.isEnabled { node.enter = { text.wrappedValue = $0 } }
    return [node]
  }
}
extension TextField where Label == Text {
  nonisolated public init<S: StringProtocol>(
    _ title: S, text: Binding<String>, prompt: Text?, axis: Axis
  ) { self.init(label: Text(title), text: text, prompt: prompt, axis: axis) }
  nonisolated public init<S: StringProtocol>(_ title: S, text: Binding<String>, prompt: Text?) {
    self.init(label: Text(title), text: text, prompt: prompt, axis: .horizontal)
  }
}

public struct ProgressView<Label: View, CurrentValueLabel: View> {}
extension ProgressView: View, _Primitive, Primitive {
  func nodes(_ context: Context) -> [Node] {
    let node = Node("progress")
    node.attributes["color"] = context.environment.tint
    return [node]
  }
}
extension ProgressView where Label == EmptyView, CurrentValueLabel == EmptyView {
  nonisolated public init() {}
}

public protocol PrimitiveButtonStyle {}
public struct PlainButtonStyle: PrimitiveButtonStyle { public init() {} }
extension PrimitiveButtonStyle where Self == PlainButtonStyle {
  public static var plain: PlainButtonStyle { .init() }
}
public struct UIKeyboardType: Sendable {
  let name: String
  public static let `default` = UIKeyboardType(name: "default")
  public static let decimalPad = UIKeyboardType(name: "decimalPad")
  public static let asciiCapable = UIKeyboardType(name: "asciiCapable")
}
public struct SubmitLabel: Sendable {
  public static var done: SubmitLabel { .init() }
}
public struct TextInputAutocapitalization: Sendable {
  public static var never: Self { .init() }
  public static var sentences: Self { .init() }
}
public struct ScrollDismissesKeyboardMode: Sendable {
  public static var interactively: Self { .init() }
}
extension View {
  nonisolated public func buttonStyle<S: PrimitiveButtonStyle>(_ style: S) -> some View { self }
  nonisolated public func keyboardType(_ type: UIKeyboardType) -> some View {
    noting("keyboard", type.name)
  }
  nonisolated public func submitLabel(_ submitLabel: SubmitLabel) -> some View { self }
  nonisolated public func autocorrectionDisabled(_ disable: Bool = true) -> some View { self }
  nonisolated public func textInputAutocapitalization(
    _ autocapitalization: TextInputAutocapitalization?
  ) -> some View { self }
  nonisolated public func scrollDismissesKeyboard(
    _ mode: ScrollDismissesKeyboardMode
  ) -> some View { self }
  nonisolated public func onSubmit(_ action: @escaping () -> Void) -> some View {
    edited { nodes, _ in
      for field in nodes.flatMap(\.all) where field.kind == "textfield" { field.press = action }
      return nodes
    }
  }
  nonisolated public func focused(_ condition: FocusState<Bool>.Binding) -> some View {
    edited { nodes, _ in
      for field in nodes.flatMap(\.all) where field.kind == "textfield" {
        if condition.wrappedValue { field.attributes["focused"] = "true" }
        let enter = field.enter
        // Writing in a field means being in it.
        field.enter = enter.map { enter in
          { text in
            condition.wrappedValue = true
            enter(text)
          }
        }
      }
      return nodes
    }
  }
  nonisolated public func contentShape<S: Shape>(_ shape: S) -> some View { self }
  nonisolated public func disabled(_ disabled: Bool) -> some View {
    _Modified(content: self, environment: { $0.isEnabled = $0.isEnabled && !disabled })
  }
}
