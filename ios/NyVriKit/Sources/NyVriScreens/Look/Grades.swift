// Owns how a condition grade looks: colour, shape and number together, never colour alone.
import NyVriKit
import SwiftUI

extension GradeMark {
  var tone: Tone {
    switch self {
    case .tg0: .ok
    case .tg1: .watch
    case .tg2: .warn
    case .tg3: .danger
    case .tgiu: .none
    }
  }

  /// Circle with a tick, square 1, triangle 2, octagon 3, diamond with a dash.
  var letters: String {
    switch self {
    case .tg0: "M2.5 15a12.5 12.5 0 1 0 25 0a12.5 12.5 0 1 0-25 0M9.5 15.4l3.9 3.9 7.3-8"
    case .tg1:
      "M9 4h12a5 5 0 0 1 5 5v12a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5V9a5 5 0 0 1 5-5z"
        + "M15 20v-9l-3 2"
    case .tg2: "M15 2.8 28 26H2zM12.3 15.5a2.7 2.7 0 1 1 4.8 1.9L12.2 22H18"
    case .tg3:
      "M9.8 2.5h10.4l7.3 7.3v10.4l-7.3 7.3H9.8l-7.3-7.3V9.8z"
        + "M12 10.2h6l-3.3 3.9a3 3 0 1 1-2.9 4.4"
    case .tgiu: "M15 2.5 27.5 15 15 27.5 2.5 15zM10.5 15h9"
    }
  }
}

/// The mark by itself.
struct GradeSign: View {
  let mark: GradeMark
  @ScaledMetric private var side: CGFloat

  init(_ mark: GradeMark, side: CGFloat, relativeTo style: Font.TextStyle) {
    self.mark = mark
    _side = ScaledMetric(wrappedValue: side, relativeTo: style)
  }

  var body: some View {
    Outline(letters: mark.letters, grid: 30)
      .stroke(style: StrokeStyle(lineWidth: side / 13.5, lineCap: .round, lineJoin: .round))
      .frame(width: side, height: side)
      .accessibilityHidden(true)
  }
}

/// Mark and letters in a line of text: `□ TG1`.
struct GradeLabel: View {
  let mark: GradeMark
  let code: String

  var body: some View {
    HStack(spacing: Room.tight) {
      GradeSign(mark, side: 16, relativeTo: .footnote)
      Text(code).font(Lettering.smallStrong).fixedSize(horizontal: true, vertical: false)
    }
    .foregroundStyle(mark.tone.full)
  }
}
