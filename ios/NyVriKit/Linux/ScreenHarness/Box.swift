// Turns one node into a box of a web page.
import Foundation
@_spi(Harness) import SwiftUI

@MainActor enum Box {
  enum Parent { case row, column, layer }

  static func escape(_ words: String) -> String {
    words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("'", with: "&#39;")
  }

  /// Takes all the width there is.
  static func grows(_ node: Node) -> Bool {
    switch node.kind {
    case "spacer", "shape", "textfield", "slider", "scroll", "hscroll", "geometry", "along": true
    case "text", "image", "progress", "flow": false
    case "frame":
      node.lengths["width"] != nil
        ? false : node.lengths["maxWidth"] == .infinity || node.children.contains { grows($0) }
    case "fixed": node.attributes["horizontal"] == nil && node.children.contains { grows($0) }
    default: node.children.contains { grows($0) }
    }
  }

  /// Takes all the height there is.
  static func growsTall(_ node: Node) -> Bool {
    switch node.kind {
    case "geometry": node.attributes["fit"] == nil
    case "scroll", "shape": true
    case "text", "image", "progress", "flow", "hscroll", "textfield", "fixed": false
    case "spacer": false
    case "frame":
      node.lengths["height"] != nil
        ? false
        : node.lengths["maxHeight"] == .infinity || node.children.contains { growsTall($0) }
    default: node.children.contains { growsTall($0) }
    }
  }

  static func html(_ node: Node, _ parent: Parent, _ across: String = "stretch") -> String {
    var style = place(node, parent, across)
    switch node.kind {
    case "text": return text(node, style)
    case "image":
      let data = node.picture?.base64EncodedString() ?? ""
      return "<img src='data:image/jpeg;base64,\(data)' style='\(style);width:100%;"
        + "height:\(node.attributes["fit"] == "contain" ? "auto" : "100%");object-fit:cover'>"
    case "shape": return shape(node, style)
    case "spacer":
      return "<div style='flex:1 1 \(node.lengths["min"] ?? 0)px'></div>"
    case "textfield": return field(node, style)
    case "slider": return slider(node, style)
    case "vstack", "scroll", "geometry":
      return column(node, style)
    case "hstack", "hscroll":
      let baseline = node.attributes["y"] == "firstTextBaseline" ? "baseline" : side(node, "y")
      let gap = node.lengths["gap"] ?? 0
      let name = node.kind == "hscroll" ? "box hs" : "box"
      return "<div class='\(name)' style='\(style);gap:\(gap)px;align-items:\(baseline)'>"
        + inner(node, .row) + "</div>"
    case "zstack": return layered(node, style)
    case "flow":
      return "<div class=box style='\(style);flex-wrap:wrap;gap:6px;align-items:center'>"
        + inner(node, .row) + "</div>"
    case "along": return along(node, style)
    case "cover": return ""
    default:
      style += wrapper(node)
      stage(node)
      let name = node.attributes["flips"] == nil ? "box" : "box flips"
      return "<div class='\(name)' style='\(style)'>\(layers(node.behind, -1, node))"
        + "\(inner(node, .column, across: node.kind == "frame" ? side(node, "x") : "stretch"))"
        + "\(layers(node.front, 1, node))</div>"
    }
  }

  /// Over each other, each where the stack aligns it.
  private static func layered(_ node: Node, _ style: String) -> String {
    let (x, y) = (side(node, "x"), side(node, "y"))
    let layers = node.children.map { child in
      "<div class=box style='grid-area:1/1;min-width:0;min-height:0;flex-direction:column;"
        + "justify-content:\(y)'>\(html(child, .column, x))</div>"
    }
    return "<div style='\(style);display:grid;grid-template-columns:minmax(0,1fr)'>"
      + "\(layers.joined())</div>"
  }

  /// Words along an axis, each at its place.
  private static func along(_ node: Node, _ style: String) -> String {
    var (passed, words) = (CGFloat(0), "")
    for word in node.children {
      let place = word.lengths["place"] ?? 0
      words += "<i style='flex:\(place - passed) 0 0'></i>"
      words += "<div style='--p:\(place * 100)'>\(html(word, .layer))</div>"
      passed = place
    }
    words += "<i style='flex:\(1 - passed) 0 0'></i>"
    return "<div class=along style='\(style);width:100%'>\(words)</div>"
  }

  private static func column(_ node: Node, _ style: String) -> String {
    let gap = node.lengths["gap"] ?? 0
    return "<div class=box style='\(style);flex-direction:column;gap:\(gap)px'>"
      + inner(node, .column, across: side(node, "x")) + "</div>"
  }

  private static func inner(_ node: Node, _ parent: Parent, across: String = "stretch") -> String {
    node.children.map { html($0, parent, across) }.joined()
  }

  /// How a box lies in the one around it.
  private static func place(_ node: Node, _ parent: Parent, _ across: String) -> String {
    switch parent {
    case .row:
      let fixed = node.core.kind == "shape" || fixedWidth(node)
      let flex = grows(node) ? "flex:1 1 0;min-width:0" : (fixed ? "flex:none" : "flex:0 1 auto")
      return flex + (growsTall(node) ? ";align-self:stretch" : "")
    case .column:
      let align =
        grows(node)
        ? "align-self:stretch"
        : "max-width:100%" + (across == "stretch" ? "" : ";align-self:\(across)")
      return align + (growsTall(node) ? ";flex:1 1 auto" : ";flex:none")
    case .layer: return grows(node) ? "width:100%" : ""
    }
  }

  /// A shape in a frame that is no square is drawn as large as the frame, or as wide as a card's words.
  private static func stage(_ frame: Node) {
    let (width, height) = (frame.lengths["width"], frame.lengths["height"])
    guard frame.kind == "frame", let height, width != height else { return }
    func measure(_ node: Node) {
      if node.kind == "frame" { return }
      node.lengths["wide"] = width ?? 329
      node.lengths["tall"] = height
      for inner in node.children + node.behind + node.front { measure(inner) }
    }
    for child in frame.children { measure(child) }
  }

  private static func fixedWidth(_ node: Node) -> Bool {
    if node.kind == "frame" && node.lengths["width"] != nil { return true }
    if node.kind == "fixed" && node.attributes["horizontal"] != nil { return true }
    return ["padding", "ground", "cut", "frame", "opacity"].contains(node.kind)
      && node.children.count == 1 && fixedWidth(node.children[0])
  }

  private static func side(_ node: Node, _ axis: String) -> String {
    switch node.attributes[axis] {
    case "leading", "top": "flex-start"
    case "trailing", "bottom": "flex-end"
    default: "center"
    }
  }

  /// Room, size and ground of a modifier's box.
  private static func wrapper(_ node: Node) -> String {
    var style = ";flex-direction:column;position:relative"
    let lengths = node.lengths
    let names = [
      "top": "block-start", "bottom": "block-end", "leading": "inline-start",
      "trailing": "inline-end",
    ]
    for (edge, css) in names {
      if let length = lengths[edge] {
        style += length < 0 ? ";margin-\(css):\(length)px" : ";padding-\(css):\(length)px"
      }
    }
    if lengths.values.contains(where: { $0 < 0 }) { style += ";max-width:none" }
    for (name, css) in [
      "width": "width", "height": "height", "minWidth": "min-width", "minHeight": "min-height",
    ] {
      if let length = lengths[name] { style += ";\(css):\(length)px" }
    }
    if lengths["width"] != nil { style += ";max-width:none" }
    if let direction = node.attributes["direction"] { style += ";direction:\(direction)" }
    if node.kind == "frame" { style += ";justify-content:\(side(node, "y"))" }
    if let fill = node.attributes["fill"], node.kind == "ground" { style += ";background:\(fill)" }
    if let opacity = lengths["opacity"] { style += ";opacity:\(opacity)" }
    if node.kind == "cut" { style += ";overflow:hidden;\(corners(node))" }
    if !node.behind.isEmpty || !node.front.isEmpty { style += ";isolation:isolate" }
    return style
  }

  private static func corners(_ node: Node) -> String {
    let radius = "\(node.lengths["radius"] ?? 0)px"
    return "border-radius:"
      + (node.attributes["outline"] == "bottom" ? "0 0 \(radius) \(radius)" : radius)
  }

  /// What lies behind or in front, as large as the content.
  private static func layers(_ nodes: [Node], _ depth: Int, _ around: Node) -> String {
    nodes.map { node in
      "<div style='position:absolute;inset:0;z-index:\(depth);display:flex;flex-direction:column;"
        + "pointer-events:none;justify-content:\(side(around, "y"))'>"
        + html(node, .column, side(around, "x")) + "</div>"
    }.joined()
  }

  private static func text(_ node: Node, _ style: String) -> String {
    let runs = node.children.map { run in
      let size = run.lengths["size"] ?? 17
      return "<span style='font-size:\(size)px;line-height:\(lineHeight(size))px;"
        + (size >= 26 ? "letter-spacing:-.024em;" : "")  // As the system font draws large text.
        + "font-weight:\(run.attributes["weight"] ?? "400");"
        + "color:\(run.attributes["color"] ?? "inherit")'>\(escape(run.label))</span>"
    }
    let nowrap = node.lengths["lines"] == 1 ? ";white-space:nowrap" : ""
    let align = ["center": "center", "trailing": "end"][node.attributes["align"] ?? ""] ?? "start"
    let size = node.children.first?.lengths["size"] ?? 17
    return "<div style='\(style);text-align:\(align);overflow-wrap:break-word;"
      + "line-height:\(lineHeight(size))px\(nowrap)'>\(runs.joined())</div>"
  }

  /// The system font sets large text tighter.
  private static func lineHeight(_ size: CGFloat) -> Int { Int(size * (size >= 26 ? 1.2 : 1.29)) }

  private static func field(_ node: Node, _ style: String) -> String {
    let size = node.lengths["size"] ?? 17
    let words = node.value.isEmpty ? (node.attributes["prompt"] ?? "") : node.value
    return "<div style='\(style);font-size:\(size)px;line-height:\(Int(size * 1.35))px;"
      + "color:\(node.attributes["color"] ?? "inherit");"
      + "opacity:\(node.value.isEmpty ? ".55" : "1")'>\(escape(words))&#8203;</div>"
  }

  /// A line over a picture that fills its place and is cut at the edges.
  private static func covering(
    _ node: Node, _ style: String, _ outline: (CGRect) -> Path, _ ratio: Double
  ) -> String {
    let whole = CGRect(x: 0, y: 0, width: 500 * ratio, height: 500)
    return "<svg viewBox='0 0 \(whole.width) 500' preserveAspectRatio='xMidYMid slice' "
      + "style='\(style);width:100%;height:100%;min-height:0'><path d='\(outline(whole).svg)' "
      + "fill='none' stroke='\(node.attributes["stroke"] ?? "none")' "
      + "stroke-width='\(node.lengths["line"] ?? 0)' "
      + "stroke-dasharray='\(node.attributes["dash"] ?? "")' "
      + "vector-effect='non-scaling-stroke'/></svg>"
  }

  private static func slider(_ node: Node, _ style: String) -> String {
    let part = (node.lengths["part"] ?? 0) * 100
    return "<div style='\(style);flex:1;display:flex;align-items:center;position:relative'>"
      + "<i style='flex:\(part) 0 0;height:4px;border-radius:2px;background:#fff'></i>"
      + "<i style='width:26px;height:26px;border-radius:50%;background:#fff;flex:none'></i>"
      + "<i style='flex:\(100 - part) 0 0;height:4px;border-radius:2px;background:#55595c'></i></div>"
  }

  private static func shape(_ node: Node, _ style: String) -> String {
    let line = node.lengths["line"] ?? 0
    let fill = node.attributes["fill"] ?? "none"
    let stroke = node.attributes["stroke"] ?? "none"
    let dash = node.attributes["dash"] ?? ""
    guard node.attributes["outline"] == nil, let outline = node.outline else {
      var css = "\(style);min-height:0;\(corners(node))"
      if fill != "none" { css += ";background:\(fill)" }
      if stroke != "none" {
        css += ";border:\(line)px \(dash.isEmpty ? "solid" : "dashed") \(stroke)"
      }
      return "<div style='\(css)'></div>"
    }
    if let ratio = node.attributes["ratio"].flatMap(Double.init), node.attributes["fit"] == "cover"
    {
      return covering(node, style, outline, ratio)
    }
    let (wide, tall) = (node.lengths["wide"] ?? 100, node.lengths["tall"] ?? 100)
    let square = CGRect(x: 0, y: 0, width: wide, height: tall)
    let upright = !dash.isEmpty || node.lengths["wide"] != nil
    return "<svg viewBox='0 0 \(wide) \(tall)' \(upright ? "preserveAspectRatio='none' " : "")"
      + "style='\(style);overflow:visible;width:100%;min-height:0;height:100%'>"
      + "<path d='\(outline(square).svg)' fill='\(fill)' stroke='\(stroke)' "
      + "stroke-width='\(line)' stroke-dasharray='\(dash)' vector-effect='non-scaling-stroke' "
      + "stroke-linecap='\(upright ? "butt" : "round")' stroke-linejoin='round'/></svg>"
  }
}
