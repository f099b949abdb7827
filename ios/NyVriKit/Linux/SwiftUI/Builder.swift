// How views are put together: the builder and the views that it makes.

@resultBuilder
public struct ViewBuilder {
  public static func buildExpression<Content: View>(_ content: Content) -> Content { content }
  public static func buildBlock() -> EmptyView { EmptyView() }
  public static func buildBlock<Content: View>(_ content: Content) -> Content { content }
  public static func buildBlock<each Content: View>(
    _ content: repeat each Content
  ) -> TupleView<(repeat each Content)> { TupleView((repeat each content)) }
  public static func buildIf<Content: View>(_ content: Content?) -> Content? { content }
  public static func buildEither<T: View, F: View>(first: T) -> _ConditionalContent<T, F> {
    .init(storage: .first(first))
  }
  public static func buildEither<T: View, F: View>(second: F) -> _ConditionalContent<T, F> {
    .init(storage: .second(second))
  }
}

public struct EmptyView {
  public init() {}
}
extension EmptyView: View, _Primitive, Primitive { func nodes(_ context: Context) -> [Node] { [] } }

public struct TupleView<T> {
  public var value: T
  public init(_ value: T) { self.value = value }
}
extension TupleView: View, _Primitive, Primitive {
  func nodes(_ context: Context) -> [Node] {
    Mirror(reflecting: value).children.enumerated().flatMap { index, child in
      context.at("\(index)").makeAny(child.value as! any View)
    }
  }
}

public struct _ConditionalContent<T, F> {
  enum Storage {
    case first(T)
    case second(F)
  }
  let storage: Storage
}
extension _ConditionalContent: View, _Primitive, Primitive where T: View, F: View {
  func nodes(_ context: Context) -> [Node] {
    switch storage {
    case .first(let view): context.at("t").make(view)
    case .second(let view): context.at("f").make(view)
    }
  }
}

extension Optional: View, _Primitive, Primitive where Wrapped: View {
  func nodes(_ context: Context) -> [Node] { map { context.at("?").make($0) } ?? [] }
}

public struct AnyView {
  let view: any View
  public init<V: View>(_ view: V) { self.view = view }
}
extension AnyView: View, _Primitive, Primitive {
  func nodes(_ context: Context) -> [Node] { context.makeAny(view) }
}

public struct Group<Content> { let content: Content }
extension Group: View, _Primitive, Primitive where Content: View {
  nonisolated public init(@ViewBuilder content: () -> Content) { self.init(content: content()) }
  func nodes(_ context: Context) -> [Node] { context.make(content) }
}

public struct ForEach<Data: RandomAccessCollection, ID: Hashable, Content> {
  public var data: Data
  public var content: (Data.Element) -> Content
  let id: (Data.Element) -> ID
}
extension ForEach: View, _Primitive, Primitive where Content: View {
  nonisolated public init(
    _ data: Data, id: KeyPath<Data.Element, ID>,
    @ViewBuilder content: @escaping (Data.Element) -> Content
  ) { self.init(data: data, content: content, id: { $0[keyPath: id] }) }
  func nodes(_ context: Context) -> [Node] {
    data.flatMap { element in context.at("[\(id(element))]").make(content(element)) }
  }
}
