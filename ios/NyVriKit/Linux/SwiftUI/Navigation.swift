// Screens on top of each other, and the bar above them.

public struct NavigationStack<Data, Root: View> {
  let path: Binding<[AnyHashable]>
  let root: Root
}
extension NavigationStack: View, _Primitive, Primitive {
  /// All screens of the stack live; the topmost is the one that is seen.
  func nodes(_ context: Context) -> [Node] {
    var screens = [context.at("root").make(root)]
    for (index, element) in path.wrappedValue.enumerated() {
      let type = ObjectIdentifier(Swift.type(of: element.base))
      guard let make = context.host.destinations[type] else { break }
      screens.append(make(element.base, context.at("[\(index)]")))
    }
    let node = Node("navigation", children: screens.last!)
    if screens.count > 1 {
      let back = Node("back", label: Self.title(screens[screens.count - 2]))
      let path = path
      back.press = { path.wrappedValue.removeLast() }
      node.children.insert(back, at: 0)
    }
    return [node]
  }
  @MainActor private static func title(_ nodes: [Node]) -> String {
    nodes.flatMap(\.all).first { $0.kind == "title" }?.label ?? ""
  }
}
extension NavigationStack
where
  Data: MutableCollection & RandomAccessCollection & RangeReplaceableCollection,
  Data.Element: Hashable
{
  nonisolated public init(path: Binding<Data>, @ViewBuilder root: () -> Root) {
    self.init(
      path: Binding(
        raw: { path.wrappedValue.map { AnyHashable($0) } },
        { path.wrappedValue = Data($0.map { $0.base as! Data.Element }) }),
      root: root())
  }
}
public enum Visibility: Sendable { case automatic, visible, hidden }
public struct ToolbarPlacement: Sendable { public static let navigationBar = Self() }

public enum NavigationBarItem { public enum TitleDisplayMode: Sendable { case inline, large } }

extension View {
  nonisolated public func navigationDestination<D: Hashable, C: View>(
    for data: D.Type, @ViewBuilder destination: @escaping (D) -> C
  ) -> some View {
    edited { nodes, context in
      context.host.destinations[ObjectIdentifier(D.self)] = { element, context in
        context.make(destination(element as! D))
      }
      return nodes
    }
  }
  nonisolated public func navigationTitle<S: StringProtocol>(_ title: S) -> some View {
    edited { nodes, _ in [Node("title", label: String(title))] + nodes }
  }
  nonisolated public func navigationBarTitleDisplayMode(
    _ displayMode: NavigationBarItem.TitleDisplayMode
  ) -> some View {
    edited { nodes, _ in
      nodes.first { $0.kind == "title" }?.attributes["mode"] =
        displayMode == .inline ? "inline" : "large"
      return nodes
    }
  }
  nonisolated public func toolbar<Content: ToolbarContent>(
    @ToolbarContentBuilder content: () -> Content
  ) -> some View {
    let content = content()
    return edited { nodes, context in
      [Node("toolbar", children: context.at("toolbar").makeBar(content))] + nodes
    }
  }
  nonisolated public func toolbar(
    _ visibility: Visibility, for bars: ToolbarPlacement
  ) -> some View { edited { nodes, _ in [Node("nobar")] + nodes } }
  nonisolated public func safeAreaInset<V: View>(
    edge: VerticalEdge, alignment: HorizontalAlignment = .center, spacing: CGFloat? = nil,
    @ViewBuilder content: () -> V
  ) -> some View {
    let content = content()
    return edited { nodes, context in
      nodes + [Node("inset-\(edge)", children: context.at("inset").make(content))]
    }
  }
}

// MARK: The bar

@MainActor @preconcurrency
public protocol ToolbarContent {
  associatedtype Body: ToolbarContent
  @ToolbarContentBuilder @MainActor @preconcurrency var body: Body { get }
}
extension Never: ToolbarContent {}
@MainActor protocol PrimitiveBar {
  func nodes(_ context: Context) -> [Node]
}
public struct ToolbarItemPlacement: Sendable {
  let name: String
  public static let principal = Self(name: "principal")
  public static let topBarTrailing = Self(name: "trailing")
}
public struct ToolbarItem<ID, Content: View> {
  let placement: ToolbarItemPlacement
  let content: Content
}
extension ToolbarItem: ToolbarContent, PrimitiveBar where ID == () {
  public var body: Never { fatalError("no body") }
  nonisolated public init(
    placement: ToolbarItemPlacement, @ViewBuilder content: () -> Content
  ) { self.init(placement: placement, content: content()) }
  func nodes(_ context: Context) -> [Node] {
    let node = Node("baritem", children: context.make(content))
    node.attributes["placement"] = placement.name
    return [node]
  }
}
extension Context {
  func makeBar<C: ToolbarContent>(_ content: C) -> [Node] {
    if let primitive = content as? any PrimitiveBar { return primitive.nodes(self) }
    return makeBar(content.body)
  }
}
@resultBuilder
public struct ToolbarContentBuilder {
  public static func buildExpression<Content: ToolbarContent>(_ content: Content) -> Content {
    content
  }
  public static func buildBlock<Content: ToolbarContent>(_ content: Content) -> Content { content }
}
