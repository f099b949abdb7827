// What stands beside, below and over each other.

public enum HorizontalAlignment: String, Sendable { case leading, center, trailing }
public enum VerticalAlignment: String, Sendable { case top, center, bottom, firstTextBaseline }
public struct Alignment: Equatable, Sendable {
  public let horizontal: HorizontalAlignment
  public let vertical: VerticalAlignment
  public init(horizontal: HorizontalAlignment, vertical: VerticalAlignment) {
    self.horizontal = horizontal
    self.vertical = vertical
  }
  public static let center = Alignment(horizontal: .center, vertical: .center)
  public static let leading = Alignment(horizontal: .leading, vertical: .center)
  public static let trailing = Alignment(horizontal: .trailing, vertical: .center)
  public static let top = Alignment(horizontal: .center, vertical: .top)
  public static let bottom = Alignment(horizontal: .center, vertical: .bottom)
  public static let topLeading = Alignment(horizontal: .leading, vertical: .top)
  public static let topTrailing = Alignment(horizontal: .trailing, vertical: .top)
  public static let bottomLeading = Alignment(horizontal: .leading, vertical: .bottom)
}
extension Node {
  func align(_ alignment: Alignment) {
    attributes["x"] = alignment.horizontal.rawValue
    attributes["y"] = alignment.vertical.rawValue
  }
}

public struct VStack<Content> {
  let alignment: HorizontalAlignment
  let spacing: CGFloat?
  let content: Content
}
extension VStack: View, _Primitive, Primitive where Content: View {
  nonisolated public init(
    alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) { self.init(alignment: alignment, spacing: spacing, content: content()) }
  func nodes(_ context: Context) -> [Node] {
    let node = Node("vstack", children: context.make(content))
    node.align(Alignment(horizontal: alignment, vertical: .center))
    node.lengths["gap"] = spacing ?? 8
    return [node]
  }
}
public struct HStack<Content> {
  let alignment: VerticalAlignment
  let spacing: CGFloat?
  let content: Content
}
extension HStack: View, _Primitive, Primitive where Content: View {
  nonisolated public init(
    alignment: VerticalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> Content
  ) { self.init(alignment: alignment, spacing: spacing, content: content()) }
  func nodes(_ context: Context) -> [Node] {
    let node = Node("hstack", children: context.make(content))
    node.align(Alignment(horizontal: .center, vertical: alignment))
    node.lengths["gap"] = spacing ?? 8
    return [node]
  }
}
public struct ZStack<Content> {
  let alignment: Alignment
  let content: Content
}
extension ZStack: View, _Primitive, Primitive where Content: View {
  nonisolated public init(alignment: Alignment = .center, @ViewBuilder content: () -> Content) {
    self.init(alignment: alignment, content: content())
  }
  func nodes(_ context: Context) -> [Node] {
    let node = Node("zstack", children: context.make(content))
    node.align(alignment)
    return [node]
  }
}
public struct Spacer {
  let minLength: CGFloat?
  nonisolated public init(minLength: CGFloat? = nil) { self.minLength = minLength }
}
extension Spacer: View, _Primitive, Primitive {
  func nodes(_ context: Context) -> [Node] {
    let node = Node("spacer")
    node.lengths["min"] = minLength ?? 8
    return [node]
  }
}

public struct ScrollView<Content> {
  let axes: Axis.Set
  let content: Content
}
extension ScrollView: View, _Primitive, Primitive where Content: View {
  nonisolated public init(
    _ axes: Axis.Set = .vertical, showsIndicators: Bool = true, @ViewBuilder content: () -> Content
  ) { self.init(axes: axes, content: content()) }
  func nodes(_ context: Context) -> [Node] {
    let node = Node(axes == .horizontal ? "hscroll" : "scroll", children: context.make(content))
    return [node]
  }
}
public enum Axis: Int8, CaseIterable, Sendable {
  case horizontal, vertical
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let horizontal = Set(rawValue: 1)
    public static let vertical = Set(rawValue: 2)
  }
}

@MainActor public struct ScrollViewProxy {
  let host: Host
  public func scrollTo<ID: Hashable>(_ id: ID, anchor: UnitPoint? = nil) { host.scrolledTo = id }
}
public struct UnitPoint: Hashable, Sendable {
  let name: String
  public static let top = UnitPoint(name: "top")
  public static let center = UnitPoint(name: "center")
  public static let topLeading = UnitPoint(name: "topLeading")
}
public struct ScrollViewReader<Content> { let make: (ScrollViewProxy) -> Content }
extension ScrollViewReader: View, _Primitive, Primitive where Content: View {
  nonisolated public init(@ViewBuilder content: @escaping (ScrollViewProxy) -> Content) {
    self.init(make: content)
  }
  func nodes(_ context: Context) -> [Node] {
    context.make(make(ScrollViewProxy(host: context.host)))
  }
}

/// Nobody measures here: the room is a phone's width less the page's edges.
public struct GeometryProxy: Sendable { public var size: CGSize { CGSize(width: 361, height: 12) } }
public struct GeometryReader<Content> { let make: (GeometryProxy) -> Content }
extension GeometryReader: View, _Primitive, Primitive where Content: View {
  nonisolated public init(@ViewBuilder content: @escaping (GeometryProxy) -> Content) {
    self.init(make: content)
  }
  func nodes(_ context: Context) -> [Node] {
    [Node("geometry", children: context.make(make(GeometryProxy())))]
  }
}

// MARK: A layout of one's own

public struct ProposedViewSize: Equatable, Sendable {
  public var width: CGFloat?
  public var height: CGFloat?
  public static let unspecified = ProposedViewSize(width: nil, height: nil)
  public init(width: CGFloat?, height: CGFloat?) {
    self.width = width
    self.height = height
  }
  public init(_ size: CGSize) { self.init(width: size.width, height: size.height) }
}
public struct LayoutSubview {
  public func sizeThatFits(_ proposal: ProposedViewSize) -> CGSize { .zero }
  public func place(
    at position: CGPoint, anchor: UnitPoint = .topLeading, proposal: ProposedViewSize
  ) {}
}
public struct LayoutSubviews: RandomAccessCollection {
  public var startIndex: Int { 0 }
  public var endIndex: Int { 0 }
  public subscript(index: Int) -> LayoutSubview { LayoutSubview() }
}
public protocol Layout: Sendable {
  associatedtype Cache = Void
  typealias Subviews = LayoutSubviews
  func makeCache(subviews: Subviews) -> Cache
  func sizeThatFits(proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache) -> CGSize
  func placeSubviews(
    in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Cache)
}
extension Layout where Cache == Void { public func makeCache(subviews: Subviews) {} }
extension Layout {
  nonisolated public func callAsFunction<V: View>(@ViewBuilder _ content: () -> V) -> some View {
    let places = Mirror(reflecting: self).children.first { $0.label == "places" }
    return _Flow(places: places?.value as? [CGFloat], content: content())
  }
}
/// Drawn as things in a row that breaks, or each at its place on an axis; the app's own arithmetic is
/// tested by itself.
struct _Flow<Content> {
  let places: [CGFloat]?
  let content: Content
}
extension _Flow: View, _Primitive, Primitive where Content: View {
  func nodes(_ context: Context) -> [Node] {
    let node = Node(places == nil ? "flow" : "along", children: context.make(content))
    for (place, child) in zip(places ?? [], node.children) { child.lengths["place"] = place }
    return [node]
  }
}
