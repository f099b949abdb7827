// Owns the card under a question: last time, the answers, and what opens under a deviation.
import NyVriKit
import SwiftUI

struct QuestionBody: View {
  let card: QuestionCard
  let model: TopicModel
  let fold: @MainActor () -> Void

  var body: some View {
    Card {
      if let last = card.last {
        LastLineView(line: last).padding(.horizontal, Room.edge).padding(.vertical, 10)
        RowLine()
      }
      if card.number != nil || card.text != nil {
        written
        if !card.choices.isEmpty { RowLine() }
      }
      if !card.choices.isEmpty {
        AnswerChoices(choices: card.choices) { value in
          await model.choose(value, for: card.questionId)
          fold()
        }
      }
      if let agree = card.agree {
        RowLine()
        AgreeButton(words: agree) { model.app.open(.agree(visitId: model.visitId)) }
      }
      if let receipt = card.receipt {
        ReceiptLine(receipt: receipt)
          .padding(.horizontal, Room.edge)
          .padding(.bottom, Room.row)
      }
      if let deviation = card.deviation {
        DeviationRows(panel: deviation, model: model)
      }
    }
  }

  @ViewBuilder private var written: some View {
    VStack(alignment: .leading, spacing: Room.tight) {
      if let number = card.number {
        HStack(spacing: Room.near) {
          WrittenField(
            spoken: number.label, prompt: "", saved: number.value, isNumber: true
          ) { typed in await model.enter(number: typed, for: card.questionId) }
          Text(number.unit).font(Lettering.body).foregroundStyle(Ink.quietText)
            .accessibilityHidden(true)
        }
        if let warning = number.warning {
          HStack(spacing: 6) {
            SmallGlyph(Icon.deviation)
            Text(warning).font(Lettering.small)
          }
          .foregroundStyle(Tone.warn.full)
        }
      }
      if let text = card.text {
        WrittenField(spoken: text.label, prompt: text.label, saved: text.value) { words in
          await model.enter(words: words, for: card.questionId)
        }
      }
    }
    .padding(.horizontal, Room.edge)
    .padding(.vertical, Room.near)
  }
}

/// Up to three side by side in a track, more below each other; what says that nobody looked stands quietly below.
private struct AnswerChoices: View {
  let choices: [AnswerChoice]
  let choose: @MainActor (String) async -> Void
  @Environment(\.dynamicTypeSize) private var textSize

  private var main: [AnswerChoice] { choices.filter { !$0.isQuiet(among: choices) } }
  private var quiet: [AnswerChoice] { choices.filter { $0.isQuiet(among: choices) } }

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      if !main.isEmpty { track }
      if !quiet.isEmpty {
        Beside(spacing: Room.near) {
          ForEach(quiet, id: \.value) { choice in button(choice) { QuietLabel(choice: choice) } }
        }
      }
    }
    .padding(.horizontal, Room.row)
    .padding(.vertical, 9)
  }

  private var track: some View {
    Group {
      if main.count > 3 || textSize.isAccessibilitySize {
        VStack(spacing: 3) { segments(alignment: .leading) }
      } else {
        HStack(spacing: 3) { segments(alignment: .center) }
          .fixedSize(horizontal: false, vertical: true)
      }
    }
    .padding(3)
    .background(Ink.sunken, in: RoundedRectangle(cornerRadius: Corner.card))
  }

  private func segments(alignment: Alignment) -> some View {
    ForEach(main, id: \.value) { choice in
      button(choice) {
        HStack(spacing: 6) {
          if let icon = choice.icon, choice.chosen { SmallGlyph(icon) }
          Text(choice.label).font(choice.chosen ? Lettering.label : Lettering.chip)
            .multilineTextAlignment(.center)
        }
        .foregroundStyle(choice.chosen ? choice.tone.full : Ink.text)
        .padding(.horizontal, alignment == .leading ? 14 : Room.near)
        .padding(.vertical, Room.tight)
        .frame(
          maxWidth: .infinity, minHeight: Target.answer, maxHeight: .infinity, alignment: alignment
        )
        .background { if choice.chosen { Raised(tone: choice.tone) } }
        .overlay { if choice.wasLast { LastMark() } }
      }
    }
  }

  private func button(
    _ choice: AnswerChoice, @ViewBuilder label: () -> some View
  ) -> some View {
    Button {
      Task { await choose(choice.value) }
    } label: {
      label().contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(choice.spoken)
    .accessibilityAddTraits(choice.chosen ? .isSelected : [])
  }
}

/// Words alone, until they are chosen.
private struct QuietLabel: View {
  let choice: AnswerChoice

  var body: some View {
    HStack(spacing: 6) {
      if let icon = choice.icon { SmallGlyph(icon) }
      Text(choice.label).font(choice.chosen ? Lettering.smallStrong : Lettering.small)
    }
    .foregroundStyle(choice.chosen ? Ink.text : Ink.quietText)
    .padding(.horizontal, Room.near)
    .frame(minHeight: Target.least)
    .background { if choice.chosen { Raised(tone: choice.tone) } }
    .overlay { if choice.wasLast { LastMark() } }
  }
}

extension AnswerChoice {
  /// That nobody looked; and that it does not matter here, where there are answers of the question's own.
  fileprivate func isQuiet(among all: [AnswerChoice]) -> Bool {
    let hasCheck = all.contains { $0.icon == .check }
    return icon == .notChecked || (icon == .dash && !hasCheck)
  }

  /// A deviation, in order, or neither.
  fileprivate var tone: Tone {
    if isDeviation { return .warn }
    return icon == .check ? .ok : .none
  }
}

/// The dashed ring inside a segment of the track.
private struct LastMark: View {
  var body: some View {
    RoundedRectangle(cornerRadius: 8).strokeBorder(Ink.outline, style: Dash.ring).padding(3.5)
  }
}

/// Photo and grade, one tap each; the rest is on the finding's own screen.
private struct DeviationRows: View {
  let panel: DeviationPanel
  let model: TopicModel

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      GradeRow(grades: panel.grades, withWords: false) { code in
        await model.setGrade(code, of: panel.findingId)
      }
      .padding(.horizontal, Room.row)
      .padding(.vertical, Room.row)
      photos.padding(.horizontal, Room.edge).padding(.bottom, Room.row)
      Rectangle().fill(Tone.warn.onSoft).frame(height: 1).opacity(0.18)
        .padding(.leading, Room.edge)
      openFinding
    }
    .background(Tone.warn.soft)
    .clipShape(
      UnevenRoundedRectangle(bottomLeadingRadius: Corner.card, bottomTrailingRadius: Corner.card))
  }

  private var photos: some View {
    Beside {
      ForEach(panel.photos, id: \.photoId) { tile in
        PhotoButton(tile: tile, width: 64, height: 64) {
          model.app.open(.photo(id: tile.photoId))
        }
      }
      Button {
        model.app.open(.camera(findingId: panel.findingId))
      } label: {
        HStack(spacing: 10) {
          Glyph(Icon.camera)
          Text(panel.takePhotoLabel).font(Lettering.label)
        }
        .foregroundStyle(Ink.text)
        .padding(.horizontal, Room.row)
        .padding(.vertical, Room.near)
        .frame(maxWidth: .infinity, minHeight: 64)
        .background(Ink.surface, in: RoundedRectangle(cornerRadius: Corner.control))
        .overlay {
          RoundedRectangle(cornerRadius: Corner.control).strokeBorder(Ink.outline, lineWidth: 1.5)
        }
        .contentShape(Rectangle())
      }
      .buttonStyle(.plain)
    }
  }

  private var openFinding: some View {
    Button {
      model.app.open(.finding(id: panel.findingId))
    } label: {
      Beside {
        Text(panel.summary).font(Lettering.small)
          .frame(maxWidth: .infinity, alignment: .leading)
        Text(panel.openLabel).font(Lettering.label)
        Chevron()
      }
      .foregroundStyle(Tone.warn.onSoft)
      .padding(.horizontal, Room.edge)
      .padding(.vertical, Room.near)
      .frame(minHeight: Target.least)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}
