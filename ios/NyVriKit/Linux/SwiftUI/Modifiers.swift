// Size, room, colour: the modifiers that change how a view looks.

public struct _Modified<Content: View> {
  let content: Content
  var environment: (@MainActor (inout EnvironmentValues) -> Void)? = nil
  var edit: (@MainActor ([Node], Context) -> [Node])? = nil
}
extension _Modified: View, _Primitive, Primitive {
  func nodes(_ context: Context) -> [Node] {
    // A place of its own for each modifier, so that two of a kind keep apart what they remember.
    var inner = context.at("m")
    environment?(&inner.environment)
    let nodes = inner.make(content)
    return edit?(nodes, context) ?? nodes
  }
}
extension Node {
  /// This and everything in it.
  @_spi(Harness) public var all: [Node] { [self] + (children + front).flatMap(\.all) }
  /// The thing itself, inside the room, colour and frames around it.
  @_spi(Harness) public var core: Node {
    let around: Set = ["padding", "direction", "frame", "ground", "fixed", "opacity", "cut"]
    return around.contains(kind) && children.count == 1 ? children[0].core : self
  }
}
extension View {
  nonisolated func edited(
    _ edit: @escaping @MainActor ([Node], Context) -> [Node]
  ) -> _Modified<Self> { _Modified(content: self, edit: edit) }
  nonisolated func noting(_ name: String, _ value: String) -> _Modified<Self> {
    edited { nodes, _ in
      for node in nodes { node.core.attributes[name] = value }
      return nodes
    }
  }
  /// Each view inside a new one of this kind.
  nonisolated func wrapped(
    _ kind: String, _ set: @escaping @MainActor (Node, Context) -> Void
  ) -> _Modified<Self> {
    edited { nodes, context in
      nodes.map { node in
        let outer = Node(kind, children: [node])
        set(outer, context)
        return outer
      }
    }
  }
  nonisolated func around(
    _ change: @escaping @MainActor (inout EnvironmentValues) -> Void
  ) -> _Modified<Self> { _Modified(content: self, environment: change) }

  // MARK: Text and colour

  nonisolated public func font(_ font: Font?) -> some View { around { $0.font = font } }
  nonisolated public func fontWeight(_ weight: Font.Weight?) -> some View {
    around { $0.weight = weight }
  }
  nonisolated public func foregroundStyle<S: ShapeStyle>(_ style: S) -> some View {
    around { $0.foreground = style.described($0) }
  }
  nonisolated public func tint<S: ShapeStyle>(_ tint: S?) -> some View {
    around { environment in environment.tint = tint.map { $0.described(environment) } }
  }
  nonisolated public func lineLimit(_ number: Int?) -> some View {
    around { $0.lineLimit = number }
  }
  nonisolated public func multilineTextAlignment(_ alignment: TextAlignment) -> some View {
    around { $0.alignment = alignment }
  }
  nonisolated public func environment<V>(
    _ keyPath: WritableKeyPath<EnvironmentValues, V>, _ value: V
  ) -> some View { around { $0[keyPath: keyPath] = value } }

  nonisolated public func environment(
    _ keyPath: WritableKeyPath<EnvironmentValues, LayoutDirection>, _ value: LayoutDirection
  ) -> some View {
    around { $0[keyPath: keyPath] = value }.wrapped("direction") { node, _ in
      node.attributes["direction"] = value == .leftToRight ? "ltr" : "rtl"
    }
  }

  // MARK: Room

  nonisolated public func padding(_ edges: Edge.Set = .all, _ length: CGFloat? = nil) -> some View {
    wrapped("padding") { node, _ in
      let length = length ?? 16
      for (edge, name) in Edge.Set.named where edges.contains(edge) { node.lengths[name] = length }
    }
  }
  nonisolated public func padding(_ length: CGFloat) -> some View { padding(.all, length) }
  nonisolated public func frame(
    width: CGFloat? = nil, height: CGFloat? = nil, alignment: Alignment = .center
  ) -> some View {
    wrapped("frame") { node, _ in
      node.lengths["width"] = width
      node.lengths["height"] = height
      node.align(alignment)
    }
  }
  nonisolated public func frame(
    minWidth: CGFloat? = nil, idealWidth: CGFloat? = nil, maxWidth: CGFloat? = nil,
    minHeight: CGFloat? = nil, idealHeight: CGFloat? = nil, maxHeight: CGFloat? = nil,
    alignment: Alignment = .center
  ) -> some View {
    wrapped("frame") { node, _ in
      node.lengths["minWidth"] = minWidth
      node.lengths["maxWidth"] = maxWidth
      node.lengths["minHeight"] = minHeight
      node.lengths["maxHeight"] = maxHeight
      node.align(alignment)
    }
  }
  nonisolated public func fixedSize(horizontal: Bool, vertical: Bool) -> some View {
    wrapped("fixed") { node, _ in
      node.attributes["horizontal"] = horizontal ? "true" : nil
      node.attributes["vertical"] = vertical ? "true" : nil
    }
  }
  nonisolated public func fixedSize() -> some View { fixedSize(horizontal: true, vertical: true) }
  nonisolated public func layoutPriority(_ value: Double) -> some View {
    noting("priority", "\(value)")
  }
  nonisolated public func aspectRatio(
    _ aspectRatio: CGFloat? = nil, contentMode: ContentMode
  ) -> some View {
    noting("fit", contentMode == .fit ? "contain" : "cover")
      .noting("ratio", aspectRatio.map { "\($0)" } ?? "")
  }
  nonisolated public func ignoresSafeArea() -> some View { self }
  nonisolated public func opacity(_ opacity: Double) -> some View {
    wrapped("opacity") { node, _ in node.lengths["opacity"] = opacity }
  }
  nonisolated public func clipShape<S: Shape>(_ shape: S) -> some View {
    wrapped("cut") { node, context in
      guard let cut = context.make(shape.fill(Color.clear)).first else { return }
      node.lengths["radius"] = cut.lengths["radius"]
      node.attributes["outline"] = cut.attributes["outline"]
    }
  }

  // MARK: Behind and in front

  nonisolated public func background<S: ShapeStyle>(
    _ style: S, ignoresSafeAreaEdges edges: Edge.Set = .all
  ) -> some View {
    wrapped("ground") { node, context in
      node.attributes["fill"] = style.described(context.environment)
    }
  }
  nonisolated public func background<S: ShapeStyle, T: InsettableShape>(
    _ style: S, in shape: T
  ) -> some View {
    wrapped("ground") { node, context in
      node.behind = context.at("behind").make(shape.fill(style))
    }
  }
  nonisolated public func background<V: View>(
    alignment: Alignment = .center, @ViewBuilder content: () -> V
  ) -> some View {
    let content = content()
    return wrapped("ground") { node, context in
      node.behind = context.at("behind").make(content)
      node.align(alignment)
    }
  }
  nonisolated public func flipsForRightToLeftLayoutDirection(_ enabled: Bool) -> some View {
    wrapped("ground") { node, _ in node.attributes["flips"] = enabled ? "true" : nil }
  }
  nonisolated public func overlay<V: View>(
    alignment: Alignment = .center, @ViewBuilder content: () -> V
  ) -> some View {
    let content = content()
    return wrapped("ground") { node, context in
      node.front = context.at("front").make(content)
      node.align(alignment)
    }
  }
}

public enum ContentMode: Hashable, Sendable { case fit, fill }
public enum Edge: Int8, CaseIterable, Sendable {
  case top, leading, bottom, trailing
  public struct Set: OptionSet, Sendable {
    public let rawValue: Int8
    public init(rawValue: Int8) { self.rawValue = rawValue }
    public static let top = Set(rawValue: 1)
    public static let leading = Set(rawValue: 2)
    public static let bottom = Set(rawValue: 4)
    public static let trailing = Set(rawValue: 8)
    public static let horizontal: Set = [.leading, .trailing]
    public static let vertical: Set = [.top, .bottom]
    public static let all: Set = [.horizontal, .vertical]
    static let named: [(Set, String)] = [
      (.top, "top"), (.leading, "leading"), (.bottom, "bottom"), (.trailing, "trailing"),
    ]
  }
}
public enum VerticalEdge: Int8, CaseIterable, Sendable { case top, bottom }
