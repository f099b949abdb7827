// Words and pictures.

public struct Text: Equatable, Sendable {
  struct Run: Equatable, Sendable {
    var string: String
    var font: Font?
    var weight: Font.Weight?
    var style: AnyStyle?
  }
  struct AnyStyle: Equatable, Sendable {
    let css: @Sendable (EnvironmentValues) -> String
    static func == (a: Self, b: Self) -> Bool { a.css(.init()) == b.css(.init()) }
  }
  var runs: [Run]
  public init(verbatim content: String) { runs = [Run(string: content)] }
  public init<S: StringProtocol>(_ content: S) { runs = [Run(string: String(content))] }
  private func with(_ change: (inout Run) -> Void) -> Text {
    var text = self
    for index in text.runs.indices { change(&text.runs[index]) }
    return text
  }
  public func font(_ font: Font?) -> Text { with { $0.font = $0.font ?? font } }
  public func fontWeight(_ weight: Font.Weight?) -> Text {
    with { $0.weight = $0.weight ?? weight }
  }
  public func bold() -> Text { fontWeight(.bold) }
  public func foregroundStyle<S: ShapeStyle>(_ style: S) -> Text {
    with { $0.style = $0.style ?? AnyStyle { style.described($0) } }
  }
  public static func + (a: Text, b: Text) -> Text {
    var text = a
    text.runs += b.runs
    return text
  }
}
extension Text: View, _Primitive, Primitive {
  func nodes(_ context: Context) -> [Node] {
    let environment = context.environment
    let node = Node("text")
    for run in runs {
      let font = run.font ?? environment.font ?? .body
      let piece = Node("run", label: run.string)
      piece.lengths["size"] = font.style.points(environment.dynamicTypeSize)
      piece.attributes["weight"] = "\((run.weight ?? environment.weight ?? font.weight).value)"
      piece.attributes["color"] = run.style?.css(environment) ?? environment.foreground
      node.children.append(piece)
    }
    node.lengths["lines"] = environment.lineLimit.map { CGFloat($0) }
    node.attributes["align"] = environment.alignment.rawValue
    return [node]
  }
}

public enum TextAlignment: String, CaseIterable, Sendable { case leading, center, trailing }

public struct Image: Equatable, Sendable {
  let picture: Data
  /// On a phone an image comes from the platform's decoder; here the picture is shown as it is.
  @_spi(Harness) public init(picture: Data) { self.picture = picture }
  var isResizable = false
  public func resizable() -> Image {
    var image = self
    image.isResizable = true
    return image
  }
}
extension Image: View, _Primitive, Primitive {
  func nodes(_ context: Context) -> [Node] {
    let node = Node("image")
    node.picture = picture
    return [node]
  }
}
