// Advice to the tenant: how that of last time went, and what is given today.
import NyVriKit
import SwiftUI

struct AdviceCards: View {
  let panel: AdvicePanel
  let give: @MainActor (String) async -> Void
  let tell: @MainActor (_ adviceId: String, _ outcome: String) async -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: Room.near) {
      if let heading = panel.lastHeading { SectionHeading(heading: heading) }
      ForEach(panel.last, id: \.adviceId) { last in
        Card { AdviceOfLastRow(last: last) { outcome in await tell(last.adviceId, outcome) } }
      }
      if !panel.cards.isEmpty {
        SectionHeading(heading: panel.heading)
        Card {
          Rows(items: panel.cards, id: \.adviceId) { card in
            AdviceRow(card: card) { await give(card.adviceId) }
          }
        }
      }
    }
  }
}

/// Dashed, as it is from last time; the answers are of today.
private struct AdviceOfLastRow: View {
  let last: AdviceOfLast
  let tell: @MainActor (String) async -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: Room.row) {
      VStack(alignment: .leading, spacing: 2) {
        Text(last.text).font(Lettering.body).foregroundStyle(Ink.text)
        Text(last.when).font(Lettering.small).foregroundStyle(Ink.quietText)
      }
      .frame(maxWidth: .infinity, alignment: .leading)
      .padding(.leading, Room.row)
      .background(alignment: .leading) {
        Upright().stroke(Ink.outline, style: Dash.edge).frame(width: 2).padding(.vertical, 2)
      }
      .accessibilityElement(children: .combine)
      if last.canChange {
        ThreeWay(picks: last.outcomes, choose: tell)
          .accessibilityElement(children: .contain)
          .accessibilityLabel(last.spoken)
      } else {
        ForEach(last.outcomes, id: \.value) { told in Text(told.label).font(Lettering.label) }
      }
    }
    .padding(Room.edge)
  }
}

private struct AdviceRow: View {
  let card: AdviceCard
  let give: @MainActor () async -> Void

  private var spoken: String { "\(card.spoken) \(card.givenLabel)" }

  var body: some View {
    if card.canChange {
      Button {
        Task { await give() }
      } label: {
        row.contentShape(Rectangle())
      }
      .buttonStyle(.plain)
      .accessibilityLabel(spoken)
      .accessibilityAddTraits(card.given ? .isSelected : [])
    } else {
      row.accessibilityElement(children: .ignore).accessibilityLabel(spoken)
    }
  }

  private var row: some View {
    Beside(spacing: Room.row) {
      VStack(alignment: .leading, spacing: 2) {
        Text(card.text).font(Lettering.body).foregroundStyle(Ink.text)
        if !card.why.isEmpty {
          Text(card.why).font(Lettering.small).foregroundStyle(Ink.quietText)
        }
      }
      .frame(maxWidth: .infinity, alignment: .leading)
      mark
    }
    .padding(.horizontal, Room.edge)
    .padding(.vertical, Room.row)
    .frame(minHeight: Target.least)
  }

  /// A box with its word: ticked when it was given.
  private var mark: some View {
    HStack(spacing: Room.near) {
      Text(card.givenLabel).font(Lettering.label)
        .fixedSize(horizontal: true, vertical: false)
      tick.frame(width: 26, height: 26)
    }
    .foregroundStyle(card.given ? Tone.ok.full : Ink.quietText)
  }

  @ViewBuilder private var tick: some View {
    if card.given {
      RoundedRectangle(cornerRadius: Corner.label).fill(Tone.ok.full)
        .overlay { SmallGlyph(Icon.check).foregroundStyle(Tone.ok.onFull) }
    } else {
      RoundedRectangle(cornerRadius: Corner.label).strokeBorder(Ink.outline, lineWidth: 1.5)
    }
  }
}
