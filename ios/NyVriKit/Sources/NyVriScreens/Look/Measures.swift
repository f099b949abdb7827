// Owns the sizes: type by Dynamic Type's styles, room and corners in points.
import SwiftUI

enum Lettering {
  /// The screen's one name.
  static let display = Font.title.bold()
  /// The same, where it is all there is at the top.
  static let heading = Font.largeTitle.bold()
  /// A card's name.
  static let title = Font.title3.weight(.semibold)
  /// A row, a question.
  static let head = Font.headline
  static let body = Font.callout
  /// Chips, buttons in rows.
  static let label = Font.subheadline.weight(.semibold)
  static let chip = Font.subheadline.weight(.medium)
  /// Facts under a name.
  static let small = Font.footnote
  static let smallStrong = Font.footnote.weight(.semibold)
  /// The smallest there is.
  static let micro = Font.caption.weight(.medium)
  static let time = Font.headline.monospacedDigit()
  /// The one main button.
  static let action = Font.headline
}

enum Room {
  /// Inside a thing.
  static let tight: CGFloat = 4
  /// Between things.
  static let near: CGFloat = 8
  static let row: CGFloat = 12
  /// The page's edge.
  static let edge: CGFloat = 16
  static let apart: CGFloat = 24
}

enum Corner {
  static let label: CGFloat = 6
  static let control: CGFloat = 10
  static let card: CGFloat = 14
}

enum Target {
  static let least: CGFloat = 48
  static let answer: CGFloat = 48
  static let main: CGFloat = 56
}

/// Everything from last time is dashed, everything from now is solid.
enum Dash {
  static let ring = StrokeStyle(lineWidth: 1.5, dash: [4, 3])
  static let edge = StrokeStyle(lineWidth: 2, dash: [4, 3])
}
