// The scale of humidity at the surface, and the lines since last time. Zones have patterns, not only colours.
import NyVriKit
import SwiftUI

/// The scale: now a solid pin, last time a dashed one. One picture to VoiceOver.
struct DampScaleView: View {
  let scale: DampScale
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    VStack(alignment: .leading, spacing: Room.near) {
      Text(scale.title).font(Lettering.label).accessibilityAddTraits(.isHeader)
      VStack(alignment: .leading, spacing: Room.tight) {
        pinLabels
        band
        tickWords
        if textSize.isAccessibilitySize { zoneWords(onBand: false) }
      }
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(scale.spoken)
      Text(scale.caption).font(Lettering.small).foregroundStyle(Ink.quietText)
    }
    .frame(maxWidth: .infinity, alignment: .leading)
  }

  /// Evenly apart; with large text the two ends alone, so that each still stands at its place.
  private var tickWords: some View {
    let ends = [scale.ticks.first, scale.ticks.last].compactMap { $0 }
    let ticks = textSize.isAccessibilitySize ? ends : scale.ticks
    return AlongAxis(places: ticks.indices.map { CGFloat($0) / CGFloat(max(ticks.count - 1, 1)) }) {
      ForEach(ticks, id: \.self) { tick in
        Text(tick).font(Lettering.micro).foregroundStyle(Ink.quietText)
      }
    }
  }

  /// `Sist 53 %` and `Nå 82 %`, each above its pin.
  private var pinLabels: some View {
    let now = PinLabel(place: share(scale.now), words: scale.nowLabel, font: Lettering.label)
    let last = scale.last.map {
      PinLabel(place: share($0), words: scale.lastLabel ?? "", font: Lettering.small)
    }
    let labels = [last, now].compactMap { $0 }.sorted { $0.place < $1.place }
    return AlongAxis(places: labels.map(\.place)) {
      ForEach(labels, id: \.words) { label in Text(label.words).font(label.font) }
    }
  }

  private var band: some View {
    let (watch, exposed) = (share(scale.watchFrom), share(scale.exposedFrom))
    return Zone(from: 0, to: watch).fill(Tone.ok.soft)
      .overlay { Zone(from: watch, to: exposed).fill(Tone.watch.soft) }
      .overlay { Dots(from: watch, to: exposed).fill(Tone.watch.full) }
      .overlay { Zone(from: exposed, to: 1).fill(Tone.danger.soft) }
      .overlay {
        Hatching(from: exposed, to: 1).stroke(Tone.danger.full, style: StrokeStyle(lineWidth: 0.7))
      }
      .overlay {
        if let last = scale.last { Pin(at: share(last)).stroke(Ink.text, style: Dash.edge) }
      }
      .overlay { Pin(at: share(scale.now)).stroke(Ink.text, style: StrokeStyle(lineWidth: 3)) }
      .overlay { Head(at: share(scale.now)).fill(Ink.text) }
      .frame(height: bandBottom)
      .flipsForRightToLeftLayoutDirection(true)
      .overlay(alignment: .bottom) {
        if !textSize.isAccessibilitySize {
          zoneWords(onBand: true).padding(.bottom, Room.tight)
        }
      }
  }

  /// What the first and the last zone mean: on the band where there is room, else under it.
  private func zoneWords(onBand: Bool) -> some View {
    AlongAxis(places: [share(scale.dryAt), share(scale.exposedAt)]) {
      zoneWord(scale.dryLabel, Tone.ok, onBand)
      zoneWord(scale.exposedLabel, Tone.danger, onBand)
    }
  }

  @ViewBuilder
  private func zoneWord(_ words: String, _ tone: Tone, _ onBand: Bool) -> some View {
    if onBand {
      Text(words).font(Lettering.micro).foregroundStyle(tone.onSoft)
        .padding(.horizontal, 6)
        .background(tone.soft, in: RoundedRectangle(cornerRadius: Corner.label))
    } else {
      Text(words).font(Lettering.small).foregroundStyle(tone.full)
    }
  }

  private func share(_ percent: Double) -> CGFloat {
    CGFloat(min(max((percent - scale.low) / (scale.high - scale.low), 0), 1))
  }
}

private struct PinLabel {
  let place: CGFloat
  let words: String
  let font: Font
}

struct DampTrendView: View {
  let trend: DampTrend

  var body: some View {
    VStack(alignment: .leading, spacing: Room.near) {
      Text(trend.title).font(Lettering.label).accessibilityAddTraits(.isHeader)
      ForEach(trend.lines, id: \.name) { line in row(line) }
    }
  }

  private func row(_ line: DampTrendLine) -> some View {
    Beside {
      Text(line.name).font(Lettering.small).frame(maxWidth: .infinity, alignment: .leading)
      HStack(spacing: Room.near) {
        Text(line.from).font(Lettering.small).foregroundStyle(Ink.quietText)
          .frame(minWidth: 60, alignment: .trailing)
        Slope(from: line.fromHeight, to: line.toHeight)
          .stroke(Ink.outline, style: StrokeStyle(lineWidth: 2))
          .overlay { Spot(x: 0, height: line.fromHeight).fill(Ink.surface) }
          .overlay { Spot(x: 0, height: line.fromHeight).stroke(Ink.text, style: Dash.ring) }
          .overlay { Spot(x: 1, height: line.toHeight).fill(Ink.text) }
          .frame(width: 72, height: 34)
          .flipsForRightToLeftLayoutDirection(true)
        Text(line.to).font(Lettering.label).frame(minWidth: 66, alignment: .leading)
      }
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(line.spoken)
  }
}
