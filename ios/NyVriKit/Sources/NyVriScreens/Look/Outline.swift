// Owns the reading of drawings: the letters of an SVG path, as a shape that fills its frame.
import SwiftUI

/// A drawing on a square grid.
struct Outline: Shape {
  let letters: String
  /// The side of the grid that the letters are drawn on.
  let grid: CGFloat

  nonisolated func path(in rect: CGRect) -> Path {
    var pen = Pen(
      scale: min(rect.width, rect.height) / grid,
      origin: CGPoint(
        x: rect.midX - min(rect.width, rect.height) / 2,
        y: rect.midY - min(rect.width, rect.height) / 2))
    pen.draw(letters)
    return pen.path
  }
}

/// Follows the letters M, L, H, V, C, A and Z, large (from the corner) or small (from where it is).
private struct Pen {
  let scale: CGFloat
  let origin: CGPoint
  var path = Path()
  private var at = CGPoint.zero
  private var start = CGPoint.zero

  init(scale: CGFloat, origin: CGPoint) {
    self.scale = scale
    self.origin = origin
  }

  mutating func draw(_ letters: String) {
    var rest = Substring(letters)
    while let letter = rest.first(where: \.isLetter) {
      rest = rest[rest.firstIndex(of: letter)!...].dropFirst()
      let end = rest.firstIndex(where: \.isLetter) ?? rest.endIndex
      step(letter, Self.numbers(rest[..<end]))
      rest = rest[end...]
    }
  }

  private mutating func step(_ letter: Character, _ numbers: [CGFloat]) {
    let base = letter.isLowercase
    switch letter.lowercased() {
    case "m":
      for (index, pair) in Self.groups(numbers, of: 2).enumerated() {
        move(to: point(pair[0], pair[1], base), drawing: index > 0)
      }
    case "l":
      for pair in Self.groups(numbers, of: 2) { line(to: point(pair[0], pair[1], base)) }
    case "h": for x in numbers { line(to: CGPoint(x: base ? at.x + x : x, y: at.y)) }
    case "v": for y in numbers { line(to: CGPoint(x: at.x, y: base ? at.y + y : y)) }
    case "c":
      for six in Self.groups(numbers, of: 6) {
        curve(
          point(six[0], six[1], base), point(six[2], six[3], base), point(six[4], six[5], base))
      }
    case "a":
      for seven in Self.groups(numbers, of: 7) {
        arc(
          radius: seven[0], large: seven[3] == 1, clockwise: seven[4] == 1,
          to: point(seven[5], seven[6], base))
      }
    default:
      path.closeSubpath()
      at = start
    }
  }

  private func point(_ x: CGFloat, _ y: CGFloat, _ relative: Bool) -> CGPoint {
    relative ? CGPoint(x: at.x + x, y: at.y + y) : CGPoint(x: x, y: y)
  }

  private func placed(_ p: CGPoint) -> CGPoint {
    CGPoint(x: origin.x + p.x * scale, y: origin.y + p.y * scale)
  }

  private mutating func move(to p: CGPoint, drawing: Bool) {
    if drawing { return line(to: p) }
    path.move(to: placed(p))
    at = p
    start = p
  }

  private mutating func line(to p: CGPoint) {
    path.addLine(to: placed(p))
    at = p
  }

  private mutating func curve(_ a: CGPoint, _ b: CGPoint, _ end: CGPoint) {
    path.addCurve(to: placed(end), control1: placed(a), control2: placed(b))
    at = end
  }

  /// A round arc, as curves of at most a quarter each.
  private mutating func arc(radius: CGFloat, large: Bool, clockwise: Bool, to end: CGPoint) {
    let half = CGPoint(x: (at.x - end.x) / 2, y: (at.y - end.y) / 2)
    let reach = half.x * half.x + half.y * half.y
    guard reach > 0 else { return }
    let r = max(radius, reach.squareRoot())
    let side: CGFloat = large == clockwise ? -1 : 1
    let offset = side * (max(0, r * r - reach) / reach).squareRoot()
    let centre = CGPoint(
      x: (at.x + end.x) / 2 + offset * half.y, y: (at.y + end.y) / 2 - offset * half.x)
    let from = atan2(at.y - centre.y, at.x - centre.x)
    var sweep = atan2(end.y - centre.y, end.x - centre.x) - from
    if clockwise, sweep < 0 { sweep += 2 * .pi }
    if !clockwise, sweep > 0 { sweep -= 2 * .pi }
    let parts = max(1, Int((abs(sweep) / (.pi / 2)).rounded(.up)))
    let turn = sweep / CGFloat(parts)
    let handle = 4 / 3 * tan(turn / 4) * r
    for part in 0..<parts {
      let (a, b) = (from + turn * CGFloat(part), from + turn * CGFloat(part + 1))
      let p = CGPoint(x: centre.x + r * cos(a), y: centre.y + r * sin(a))
      let q = CGPoint(x: centre.x + r * cos(b), y: centre.y + r * sin(b))
      curve(
        CGPoint(x: p.x - handle * sin(a), y: p.y + handle * cos(a)),
        CGPoint(x: q.x + handle * sin(b), y: q.y - handle * cos(b)), q)
    }
    at = end
  }

  private static func numbers(_ letters: Substring) -> [CGFloat] {
    var found: [CGFloat] = []
    var number = ""
    func keep() {
      if let value = Double(number) { found.append(CGFloat(value)) }
      number = ""
    }
    for letter in letters {
      let begins = letter == "-" || letter == " " || letter == ","
      if begins || (letter == "." && number.contains(".")) { keep() }
      if letter != " " && letter != "," { number.append(letter) }
    }
    keep()
    return found
  }

  private static func groups(_ numbers: [CGFloat], of count: Int) -> [[CGFloat]] {
    stride(from: 0, to: numbers.count - count + 1, by: count).map {
      Array(numbers[$0..<$0 + count])
    }
  }
}
