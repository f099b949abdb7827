// What the readings point at: values, the scale, the causes with their clues, the trend. Never a verdict.
import NyVriKit
import SwiftUI

struct DampCards: View {
  let panel: DampPanel

  var body: some View {
    VStack(alignment: .leading, spacing: Room.near) {
      SectionHeading(heading: panel.title)
      Card {
        Rows(items: panel.values, id: \.name) { value in DampValueRow(value: value) }
      }
      if let note = panel.valuesNote {
        Text(note).font(Lettering.small).foregroundStyle(Ink.quietText)
      }
      if let scale = panel.scale { Card { DampScaleView(scale: scale).padding(Room.edge) } }
      if let missing = panel.missing {
        Text(missing).font(Lettering.small).foregroundStyle(Tone.warn.full)
      }
      if let trend = panel.trend { Card { DampTrendView(trend: trend).padding(Room.edge) } }
      Card { DampCauses(panel: panel).padding(Room.edge) }
      NoVerdict(panel: panel)
    }
  }
}

private struct DampValueRow: View {
  let value: DampValue

  var body: some View {
    Beside(alignment: .firstTextBaseline) {
      Text(value.name).font(Lettering.small).foregroundStyle(Ink.quietText)
        .frame(maxWidth: .infinity, alignment: .leading)
      if let last = value.last {
        Text(last).font(Lettering.small).foregroundStyle(Ink.quietText)
          .overlay(alignment: .bottom) {
            LevelLine().stroke(Ink.outline, style: Dash.ring).frame(height: 2)
          }
      }
      Text(value.now).font(Lettering.title).foregroundStyle(Ink.text)
    }
    .padding(.horizontal, Room.edge)
    .padding(.vertical, Room.near)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(value.spoken)
  }
}

/// The causes, each clue with its number, and what would confirm and help.
private struct DampCauses: View {
  let panel: DampPanel

  var body: some View {
    VStack(alignment: .leading, spacing: Room.near) {
      if !panel.pointsAt.isEmpty {
        Text(panel.pointsAt).font(Lettering.small).foregroundStyle(Ink.quietText)
      }
      Text(panel.causes).font(Lettering.title).accessibilityAddTraits(.isHeader)
      ForEach(panel.clues, id: \.text) { clue in clueRow(clue) }
      ForEach(panel.rules, id: \.self) { rule in
        Text(rule).font(Lettering.small).foregroundStyle(Ink.quietText)
      }
      if let confirm = panel.confirm { advice(confirm) }
      if let tip = panel.tip { advice(tip) }
      if let others = panel.others {
        Text(others).font(Lettering.small).foregroundStyle(Ink.quietText)
      }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
  }

  private func clueRow(_ clue: DampClue) -> some View {
    HStack(alignment: .top, spacing: 10) {
      SmallGlyph(clue.speaksFor ? Icon.check : Icon.dash)
        .foregroundStyle(clue.speaksFor ? Tone.primary.full : Ink.quietText)
      Text(clue.text).font(Lettering.small).frame(maxWidth: .infinity, alignment: .leading)
      Text(clue.number).font(Lettering.label).fixedSize(horizontal: true, vertical: false)
    }
    .accessibilityElement(children: .combine)
  }

  private func advice(_ advice: DampAdvice) -> some View {
    VStack(alignment: .leading, spacing: 2) {
      Text(advice.heading).font(Lettering.label).accessibilityAddTraits(.isHeader)
      ForEach(advice.words, id: \.self) { words in Text(words).font(Lettering.small) }
    }
  }
}

private struct NoVerdict: View {
  let panel: DampPanel

  var body: some View {
    HStack(alignment: .top, spacing: 10) {
      SmallGlyph(Sign.help)
      VStack(alignment: .leading, spacing: 0) {
        Text(panel.noVerdict).font(Lettering.label)
        Text(panel.countedBy).font(Lettering.small)
      }
      .frame(maxWidth: .infinity, alignment: .leading)
    }
    .foregroundStyle(Tone.primary.onSoft)
    .padding(Room.row)
    .background(Tone.primary.soft, in: RoundedRectangle(cornerRadius: Corner.control))
    .accessibilityElement(children: .combine)
  }
}
