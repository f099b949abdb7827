// The shapes that the charts of damp are drawn with.
import SwiftUI

/// Where the band begins, under the heads of the pins.
let bandTop: CGFloat = 22
let bandBottom: CGFloat = 52
let headRadius: CGFloat = 7

/// A part of the band, between two shares of the width.
struct Zone: Shape {
  let from: CGFloat
  let to: CGFloat

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    let (left, right) = (rect.minX + rect.width * from, rect.minX + rect.width * to)
    path.move(to: CGPoint(x: left, y: rect.minY + bandTop))
    path.addLine(to: CGPoint(x: right, y: rect.minY + bandTop))
    path.addLine(to: CGPoint(x: right, y: rect.maxY))
    path.addLine(to: CGPoint(x: left, y: rect.maxY))
    path.closeSubpath()
    return path
  }
}

/// Small squares over a part of the band.
struct Dots: Shape {
  let from: CGFloat
  let to: CGFloat

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    for x in stride(from: rect.width * from + 3, to: rect.width * to - 1, by: 7) {
      for y in stride(from: bandTop + 3, to: rect.height - 1, by: 7) {
        path.diamond(at: CGPoint(x: rect.minX + x, y: rect.minY + y), radius: 1.6)
      }
    }
    return path
  }
}

/// Slanted lines over a part of the band.
struct Hatching: Shape {
  let from: CGFloat
  let to: CGFloat

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    let tall = rect.height - bandTop
    for x in stride(from: rect.width * from + tall, to: rect.width * to, by: 9) {
      path.move(to: CGPoint(x: rect.minX + x, y: rect.minY + bandTop))
      path.addLine(to: CGPoint(x: rect.minX + x - tall, y: rect.maxY))
    }
    return path
  }
}

struct Pin: Shape {
  let at: CGFloat

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    let x = rect.minX + min(max(rect.width * at, headRadius), rect.width - headRadius)
    path.circle(at: CGPoint(x: x, y: rect.minY + headRadius + 1), radius: headRadius)
    path.move(to: CGPoint(x: x, y: rect.minY + 2 * headRadius + 1))
    path.addLine(to: CGPoint(x: x, y: rect.maxY))
    return path
  }
}

struct Head: Shape {
  let at: CGFloat

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    let x = rect.minX + min(max(rect.width * at, headRadius), rect.width - headRadius)
    path.circle(at: CGPoint(x: x, y: rect.minY + headRadius + 1), radius: headRadius)
    return path
  }
}

struct Slope: Shape {
  let from: Double
  let to: Double

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    path.move(to: rect.spot(0, from))
    path.addLine(to: rect.spot(1, to))
    return path
  }
}

struct Spot: Shape {
  let x: CGFloat
  let height: Double

  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    path.circle(at: rect.spot(x, height), radius: 4.5)
    return path
  }
}

/// A level line at the bottom of its frame.
struct LevelLine: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    var path = Path()
    path.move(to: CGPoint(x: rect.minX, y: rect.maxY))
    path.addLine(to: CGPoint(x: rect.maxX, y: rect.maxY))
    return path
  }
}

extension CGRect {
  /// A point at the side `x` (0 or 1) and so high, with room for its spot.
  func spot(_ x: CGFloat, _ height: Double) -> CGPoint {
    let room: CGFloat = 6
    return CGPoint(
      x: minX + room + (width - 2 * room) * x,
      y: minY + room + (self.height - 2 * room) * CGFloat(1 - height))
  }
}

extension Path {
  mutating func diamond(at centre: CGPoint, radius: CGFloat) {
    move(to: CGPoint(x: centre.x, y: centre.y - radius))
    addLine(to: CGPoint(x: centre.x + radius, y: centre.y))
    addLine(to: CGPoint(x: centre.x, y: centre.y + radius))
    addLine(to: CGPoint(x: centre.x - radius, y: centre.y))
    closeSubpath()
  }

  /// A circle as four curves.
  mutating func circle(at centre: CGPoint, radius: CGFloat) {
    let handle = radius * 0.5523
    let (x, y, r) = (centre.x, centre.y, radius)
    move(to: CGPoint(x: x, y: y - r))
    addCurve(
      to: CGPoint(x: x + r, y: y), control1: CGPoint(x: x + handle, y: y - r),
      control2: CGPoint(x: x + r, y: y - handle))
    addCurve(
      to: CGPoint(x: x, y: y + r), control1: CGPoint(x: x + r, y: y + handle),
      control2: CGPoint(x: x + handle, y: y + r))
    addCurve(
      to: CGPoint(x: x - r, y: y), control1: CGPoint(x: x - handle, y: y + r),
      control2: CGPoint(x: x - r, y: y + handle))
    addCurve(
      to: CGPoint(x: x, y: y - r), control1: CGPoint(x: x - r, y: y - handle),
      control2: CGPoint(x: x - handle, y: y - r))
    closeSubpath()
  }
}
