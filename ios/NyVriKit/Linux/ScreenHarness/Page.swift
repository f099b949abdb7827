// Writes a phone page of what a screen declares, for a browser to draw. The boxes follow SwiftUI's
// rules of thumb (what grows, what hugs), not its arithmetic.
@_spi(Harness) import SwiftUI

/// How the phone is set for one picture.
public struct PhoneLook: Sendable {
  public var isDark = false
  public var isLarge = false
  public var isRightToLeft = false
  public var height = 852
  public init() {}
}

extension Screen {
  public func page(_ look: PhoneLook) -> String {
    host.environment.colorScheme = look.isDark ? .dark : .light
    host.environment.dynamicTypeSize = look.isLarge ? .accessibility2 : .large
    host.environment.layoutDirection = look.isRightToLeft ? .rightToLeft : .leftToRight
    let nodes = nodes()
    let top = nodes.first { $0.kind == "navigation" }?.children ?? nodes
    let isBare = top.contains { $0.kind == "nobar" }
    let covers = nodes.filter { $0.kind == "alert" }
    return "<!doctype html><meta charset=utf-8><style>\(Self.style)</style>"
      + "<main class='\(look.isDark ? "dark" : "light")\(look.isLarge ? " large" : "")\(isBare ? " bare" : "")' "
      + "dir=\(look.isRightToLeft ? "rtl" : "ltr") style='height:\(look.height)px'>"
      + "\(bar(top))<div class=body>\(content(top))</div>"
      + top.filter { $0.kind == "inset-bottom" }.map { inset($0) }.joined()
      + "<div class=home></div>"
      + covers.map { alert($0) }.joined() + "</main>"
  }

  private func content(_ nodes: [Node]) -> String {
    let around: Set = ["title", "back", "nobar", "toolbar", "inset-bottom", "alert", "cover"]
    let title = nodes.first { $0.kind == "title" }
    let large = title.map { $0.attributes["mode"] == "large" } ?? false
    return (large ? "<h1>\(Box.escape(title!.label))</h1>" : "")
      + nodes.filter { !around.contains($0.kind) }.map { Box.html($0, .column) }.joined()
  }

  private func bar(_ nodes: [Node]) -> String {
    if nodes.contains(where: { $0.kind == "nobar" }) {
      return "<div class=status><span>09.14</span><i></i></div>"
    }
    let title = nodes.first { $0.kind == "title" }
    let bars = nodes.filter { $0.kind == "toolbar" }.flatMap(\.children)
    let hidesTitle = bars.contains { $0.attributes["placement"] == "principal" }
    let small = title.flatMap {
      $0.attributes["mode"] == "inline" && !hidesTitle ? "<b>\(Box.escape($0.label))</b>" : nil
    }
    let back = nodes.first { $0.kind == "back" }.map {
      "<span class=back><svg viewBox='0 0 24 24'><path d='M14.5 5 7.5 12l7 7'/></svg>"
        + (small == nil ? "<em>\(Box.escape($0.label))</em>" : "") + "</span>"
    }
    let items = bars.filter { $0.attributes["placement"] == "trailing" }
      .map { Box.html($0.children[0], .row) }.joined()
    return "<div class=status><span>09.14</span><i></i></div>"
      + "<div class='bar\(small == nil ? "" : " small")'>\(back ?? "")\(small ?? "")"
      + "<span class=items>\(items)</span></div>"
  }

  private func inset(_ node: Node) -> String {
    "<div class='inset\(node.text.isEmpty ? " bare" : "")'>\(node.children.map { Box.html($0, .column) }.joined())</div>"
  }

  private func alert(_ node: Node) -> String {
    let words = node.children.map { child in
      child.kind == "button"
        ? "<u>\(Box.escape(child.text))</u>" : "<p>\(Box.escape(child.text))</p>"
    }
    return "<div class=shade></div><div class=alert><b>\(Box.escape(node.label))</b>"
      + "\(words.joined())</div>"
  }

  private static let style = """
    *{box-sizing:border-box}body{margin:0;background:#888}main{--text:#1A1D1F;--room:#F2F1ED;\
    --tint:#0D5966;--line:#D9D6CE;position:relative;width:393px;display:flex;flex-direction:column;\
    overflow:hidden;background:var(--room);color:var(--text);font-family:Inter,'Noto Sans Arabic',\
    sans-serif}main.dark{--text:#ECEAE5;--room:#111416;--tint:#86CFDB;\
    --line:#30363A}.status{display:flex;justify-content:space-between;font-weight:600;font-size:15px;\
    padding:14px 30px 6px;flex:none}.status i{width:25px;height:12px;border-radius:4px;border:1px solid;\
    opacity:.7}.bar{display:flex;align-items:center;min-height:44px;padding:0 8px;position:relative;\
    flex:none;color:var(--tint)}.bar b{position:absolute;inset-inline:52px;text-align:center;\
    color:var(--text);font-weight:600;font-size:17px;white-space:nowrap;overflow:hidden;\
    text-overflow:ellipsis}.bar .back{display:flex;align-items:center;font-size:17px}.back svg{width:24px;\
    fill:none;stroke:currentColor;stroke-width:2.2;stroke-linecap:round;stroke-linejoin:round}\
    [dir=rtl] .back svg{transform:scaleX(-1)}.back em{font-style:normal;max-width:76px;overflow:hidden;\
    text-overflow:ellipsis;white-space:nowrap}.bar:not(.small) .back em{max-width:240px}\
    .items{margin-inline-start:auto}h1{font-size:34px;line-height:41px;font-weight:700;\
    letter-spacing:-.015em;margin:2px 16px 6px}.large h1{font-size:44px;line-height:50px}\
    .body{flex:1;min-height:0;overflow:hidden;display:flex;flex-direction:column}\
    .inset{flex:none;display:flex;flex-direction:column;padding-bottom:20px;\
    background:rgb(255 255 255 / .96)}.inset.bare{visibility:hidden}.dark .inset{background:rgb(27 31 34 / .96)}.home{position:absolute;\
    bottom:8px;left:130px;width:133px;height:5px;border-radius:3px;background:var(--text);opacity:.9}\
    .shade{position:absolute;inset:0;background:#0006}.alert{position:absolute;inset-inline:62px;\
    top:280px;background:#fffffff5;border-radius:14px;text-align:center;padding-top:18px;font-size:13px;\
    color:#111}.alert b{font-size:17px;display:block;padding:0 16px}.alert p{margin:4px 16px 18px}\
    .alert u{display:block;border-top:1px solid #ccc;padding:12px;text-decoration:none;\
    color:#0D5966;font-size:17px}.box{display:flex}\
    main.bare{background:#0B0D0E;color:#fff;padding-bottom:20px}main.bare .home{background:#fff}\
    .along{display:grid}.along i{display:none}.large .along{display:flex;gap:8px}.large .along i{display:block}\
    .along>div{grid-area:1/1;justify-self:start;position:relative;white-space:nowrap}\
    main:not(.large) .along>div{inset-inline-start:calc(var(--p)*1%);transform:translateX(calc(var(--p)*-1%))}\
    main[dir=rtl]:not(.large) .along>div{transform:translateX(calc(var(--p)*1%))}\
    [dir=rtl] .flips svg{transform:scaleX(-1)}.hs{overflow:visible}.hs *{flex-shrink:0!important;max-width:none!important}
    """
}
