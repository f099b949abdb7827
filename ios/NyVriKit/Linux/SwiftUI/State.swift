// What a view keeps between evaluations, and the ways to hand it on.

public protocol DynamicProperty {}

final class Box<Value>: @unchecked Sendable {
  var value: Value
  init(_ value: Value) { self.value = value }
}
/// A view value is made anew for each evaluation; this is where it finds its kept state.
final class Slot<Value>: @unchecked Sendable {
  var box: Box<Value>
  init(_ value: Value) { box = Box(value) }
}

@propertyWrapper
public struct State<Value>: DynamicProperty {
  let slot: Slot<Value>
  public init(wrappedValue value: Value) { slot = Slot(value) }
  public init(initialValue value: Value) { slot = Slot(value) }
  public var wrappedValue: Value {
    get { slot.box.value }
    nonmutating set { slot.box.value = newValue }
  }
  public var projectedValue: Binding<Value> {
    let slot = slot
    return Binding(raw: { slot.box.value }, { slot.box.value = $0 })
  }
}
extension State where Value: ExpressibleByNilLiteral {
  public init() { self.init(wrappedValue: nil) }
}
extension State: Sendable where Value: Sendable {}
extension State: Connectable {
  func connect(_ path: String, _ context: Context) {
    context.host.seen.insert(path)
    if let kept = context.host.boxes[path] as? Box<Value> {
      slot.box = kept
    } else {
      context.host.boxes[path] = slot.box
    }
  }
}

@propertyWrapper
@dynamicMemberLookup
public struct Binding<Value> {
  let get: () -> Value
  let put: (Value) -> Void
  init(raw get: @escaping () -> Value, _ put: @escaping (Value) -> Void) {
    self.get = get
    self.put = put
  }
  @preconcurrency
  public init(
    get: @escaping @isolated(any) @Sendable () -> Value,
    set: @escaping @isolated(any) @Sendable (Value) -> Void
  ) {
    // The harness evaluates on the main actor only, as SwiftUI does.
    let get = unsafeBitCast(get, to: (() -> Value).self)
    let set = unsafeBitCast(set, to: ((Value) -> Void).self)
    self.init(raw: get, set)
  }
  public static func constant(_ value: Value) -> Binding<Value> { .init(raw: { value }, { _ in }) }
  public var wrappedValue: Value {
    get { get() }
    nonmutating set { put(newValue) }
  }
  public var projectedValue: Binding<Value> { self }
  public init(projectedValue: Binding<Value>) { self = projectedValue }
  public subscript<Subject>(dynamicMember keyPath: WritableKeyPath<Value, Subject>)
    -> Binding<Subject>
  {
    .init(
      raw: { get()[keyPath: keyPath] },
      {
        var value = get()
        value[keyPath: keyPath] = $0
        put(value)
      })
  }
}
extension Binding: @unchecked Sendable where Value: Sendable {}
extension Binding: DynamicProperty {}
extension Binding {
  public init<V>(_ base: Binding<V>) where Value == V? {
    self.init(raw: { base.get() }, { if let v = $0 { base.put(v) } })
  }
  public init?(_ base: Binding<Value?>) {
    guard let now = base.get() else { return nil }
    self.init(raw: { base.get() ?? now }, { base.put($0) })
  }
}

@propertyWrapper
@dynamicMemberLookup
public struct Bindable<Value> {
  public var wrappedValue: Value
  public var projectedValue: Bindable<Value> { self }
  @available(
    *, unavailable, message: "The wrapped value must be an object that conforms to Observable"
  )
  public init(wrappedValue: Value) { fatalError() }
}
extension Bindable where Value: AnyObject, Value: Observable {
  public init(wrappedValue: Value) { self.wrappedValue = wrappedValue }
  public init(_ wrappedValue: Value) { self.wrappedValue = wrappedValue }
  public init(projectedValue: Bindable<Value>) { self = projectedValue }
  public subscript<Subject>(dynamicMember keyPath: ReferenceWritableKeyPath<Value, Subject>)
    -> Binding<Subject>
  {
    let object = wrappedValue
    return .init(raw: { object[keyPath: keyPath] }, { object[keyPath: keyPath] = $0 })
  }
}
extension Bindable: Sendable where Value: Sendable {}

@propertyWrapper
public struct FocusState<Value: Hashable>: DynamicProperty {
  @propertyWrapper
  public struct Binding {
    let slot: Slot<Value>
    public var wrappedValue: Value {
      get { slot.box.value }
      nonmutating set { slot.box.value = newValue }
    }
    public var projectedValue: Binding { self }
  }
  let slot: Slot<Value>
  public init() where Value == Bool { slot = Slot(false) }
  public init<T: Hashable>() where Value == T? { slot = Slot(nil) }
  public var wrappedValue: Value {
    get { slot.box.value }
    nonmutating set { slot.box.value = newValue }
  }
  public var projectedValue: Binding { Binding(slot: slot) }
}
extension FocusState: Connectable {
  func connect(_ path: String, _ context: Context) {
    context.host.seen.insert(path)
    if let kept = context.host.boxes[path] as? Box<Value> {
      slot.box = kept
    } else {
      context.host.boxes[path] = slot.box
    }
  }
}
