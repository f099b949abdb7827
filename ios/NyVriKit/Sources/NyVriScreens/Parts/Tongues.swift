// Owns words in two languages, buttons that hold them, and pictograms.
import NyVriKit
import SwiftUI

/// The tenant's words, and the worker's below them where they are others.
struct Tongues: View {
  let words: TwoTongues
  var own = Lettering.title
  var beside = Lettering.body
  var tone = Ink.text

  var body: some View {
    VStack(alignment: .leading, spacing: Room.tight) {
      Text(words.own).font(own).foregroundStyle(tone)
        .fixedSize(horizontal: false, vertical: true)
      if let other = words.beside {
        Text(other).font(beside).foregroundStyle(Ink.quietText)
          .fixedSize(horizontal: false, vertical: true)
          .environment(\.layoutDirection, .leftToRight)
      }
    }
  }
}

extension TwoTongues {
  /// Both, as a screen reader says them.
  var spoken: String { [own, beside].compactMap { $0 }.joined(separator: ", ") }
}

/// A large button in two languages. The filled one is what one does next.
struct TonguesButton: View {
  let words: TwoTongues
  let isFilled: Bool
  let press: @MainActor () -> Void

  var body: some View {
    Button(action: press) {
      VStack(spacing: 2) {
        Text(words.own).font(Lettering.action)
        if let beside = words.beside { Text(beside).font(Lettering.small) }
      }
      .multilineTextAlignment(.center)
      .foregroundStyle(isFilled ? Tone.primary.onFull : Ink.text)
      .padding(.horizontal, Room.row)
      .padding(.vertical, Room.near)
      .frame(maxWidth: .infinity, minHeight: 64)
      .background(
        isFilled ? Tone.primary.full : Ink.surface,
        in: RoundedRectangle(cornerRadius: Corner.card)
      )
      .overlay {
        RoundedRectangle(cornerRadius: Corner.card)
          .strokeBorder(isFilled ? Tone.primary.full : Ink.outline, lineWidth: 1.5)
      }
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(words.spoken)
  }
}

/// A pictogram, never mirrored: what moves is in the main colour.
struct Pictogram: View {
  let drawing: PictogramDrawing
  @ScaledMetric(relativeTo: .title3) private var side: CGFloat = 150

  var body: some View {
    ZStack {
      ForEach(Array(drawing.strokes.indices), id: \.self) { index in
        PictogramLine(stroke: drawing.strokes[index], pen: size * 3.5 / 96)
      }
    }
    .frame(width: size, height: size)
    .environment(\.layoutDirection, .leftToRight)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(drawing.spoken)
  }

  /// It grows with the text, but never wider than a narrow phone.
  private var size: CGFloat { min(side, 220) }
}

private struct PictogramLine: View {
  let stroke: PictogramStroke
  let pen: CGFloat

  var body: some View {
    let line = Outline(letters: stroke.path, grid: 96)
    let style = StrokeStyle(lineWidth: pen, lineCap: .round, lineJoin: .round)
    ZStack {
      if stroke.part == .filled { line.fill(Tone.primary.soft) }
      line.stroke(stroke.part == .stands ? Ink.text : Tone.primary.full, style: style)
    }
  }
}
