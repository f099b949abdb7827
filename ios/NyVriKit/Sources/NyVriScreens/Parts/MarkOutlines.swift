// Owns how marks and changed areas are drawn over a picture: light lines with a dark edge.
import Foundation
import NyVriKit
import SwiftUI

/// A photo of this size with all that people drew on it, and what a finger is drawing now.
struct MarkedPicture: View {
  let image: Image
  let marks: [DrawnMark]
  let size: CGSize
  var pen: MarkTool?
  var underway: [PicturePoint] = []

  var body: some View {
    ZStack(alignment: .topLeading) {
      image.resizable().frame(width: size.width, height: size.height)
      ForEach(marks, id: \.markId) { mark in line(mark.kind, mark.points) }
      ForEach(marks, id: \.markId) { mark in words(mark) }
      if let pen { line(pen.kind, underway) }
    }
    .frame(width: size.width, height: size.height)
    .environment(\.layoutDirection, .leftToRight)
  }

  @ViewBuilder private func line(_ kind: MarkKind, _ points: [PicturePoint]) -> some View {
    if kind == .blur {
      Corners(points: points).fill(Ink.captionGround)
        .frame(width: size.width, height: size.height)
    } else {
      Edged(shape: MarkOutline(kind: kind, points: points))
        .frame(width: size.width, height: size.height)
    }
  }

  /// Kept inside the picture's edge.
  @ViewBuilder private func words(_ mark: DrawnMark) -> some View {
    if !mark.words.isEmpty, let place = mark.points.first {
      Text(mark.words).font(Lettering.label).foregroundStyle(Ink.caption)
        .padding(.horizontal, 6)
        .padding(.vertical, 3)
        .background(Ink.captionGround, in: RoundedRectangle(cornerRadius: Corner.label))
        .padding(.leading, min(CGFloat(place.x), 0.65) * size.width)
        .padding(.top, min(CGFloat(place.y), 0.92) * size.height)
    }
  }
}

/// A line that shows on any picture.
struct Edged<S: Shape>: View {
  let shape: S

  var body: some View {
    ZStack {
      shape.stroke(Ink.captionGround, style: style(6))
      shape.stroke(Ink.drawn, style: style(3))
    }
  }

  private func style(_ width: CGFloat) -> StrokeStyle {
    StrokeStyle(lineWidth: width, lineCap: .round, lineJoin: .round)
  }
}

/// The line of one mark; words stand beside it.
struct MarkOutline: Shape {
  let kind: MarkKind
  let points: [PicturePoint]

  nonisolated func path(in rect: CGRect) -> Path {
    let ends = points.map { $0.placed(in: rect) }
    guard let first = ends.first, let last = ends.last else { return Path() }
    switch kind {
    case .arrow: return arrow(first, last)
    case .circle: return oval(first, last)
    case .freehand: return through(ends)
    case .length: return ruler(first, last)
    case .text, .blur: return Path()
    }
  }

  nonisolated private func through(_ ends: [CGPoint]) -> Path {
    Path { path in
      path.move(to: ends[0])
      for end in ends.dropFirst() { path.addLine(to: end) }
    }
  }

  nonisolated private func arrow(_ from: CGPoint, _ to: CGPoint) -> Path {
    let angle = atan2(to.y - from.y, to.x - from.x)
    var path = through([from, to])
    for side in [-2.6, 2.6] {
      path.move(to: to)
      path.addLine(to: CGPoint(x: to.x + 16 * cos(angle + side), y: to.y + 16 * sin(angle + side)))
    }
    return path
  }

  nonisolated private func ruler(_ from: CGPoint, _ to: CGPoint) -> Path {
    let angle = atan2(to.y - from.y, to.x - from.x)
    let (x, y) = (-8 * sin(angle), 8 * cos(angle))
    var path = through([from, to])
    for end in [from, to] {
      path.move(to: CGPoint(x: end.x - x, y: end.y - y))
      path.addLine(to: CGPoint(x: end.x + x, y: end.y + y))
    }
    return path
  }

  /// Four curves; the handle is what makes them round.
  nonisolated private func oval(_ one: CGPoint, _ other: CGPoint) -> Path {
    let handle = 0.5523
    let middle = CGPoint(x: (one.x + other.x) / 2, y: (one.y + other.y) / 2)
    let (across, down) = (abs(other.x - one.x) / 2, abs(other.y - one.y) / 2)
    func at(_ x: Double, _ y: Double) -> CGPoint {
      CGPoint(x: middle.x + across * x, y: middle.y + down * y)
    }
    return Path { path in
      path.move(to: at(1, 0))
      path.addCurve(to: at(0, 1), control1: at(1, handle), control2: at(handle, 1))
      path.addCurve(to: at(-1, 0), control1: at(-handle, 1), control2: at(-1, handle))
      path.addCurve(to: at(0, -1), control1: at(-1, -handle), control2: at(-handle, -1))
      path.addCurve(to: at(1, 0), control1: at(handle, -1), control2: at(1, -handle))
      path.closeSubpath()
    }
  }
}

/// The edge of an area.
struct AreaOutline: Shape {
  let points: [PicturePoint]

  nonisolated func path(in rect: CGRect) -> Path {
    Path { path in
      for (place, point) in points.enumerated() {
        let end = point.placed(in: rect)
        if place == 0 { path.move(to: end) } else { path.addLine(to: end) }
      }
      path.closeSubpath()
    }
  }
}

/// The box within two corners.
struct Corners: Shape {
  let points: [PicturePoint]

  nonisolated func path(in rect: CGRect) -> Path {
    guard points.count == 2 else { return Path() }
    let (one, other) = (points[0].placed(in: rect), points[1].placed(in: rect))
    return Path { path in
      path.move(to: one)
      path.addLine(to: CGPoint(x: other.x, y: one.y))
      path.addLine(to: other)
      path.addLine(to: CGPoint(x: one.x, y: other.y))
      path.closeSubpath()
    }
  }
}

extension PicturePoint {
  nonisolated fileprivate func placed(in rect: CGRect) -> CGPoint {
    CGPoint(x: rect.minX + CGFloat(x) * rect.width, y: rect.minY + CGFloat(y) * rect.height)
  }
}
