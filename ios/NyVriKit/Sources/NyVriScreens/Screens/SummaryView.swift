// The visit read back as a letter, whether it is right, and who signs it.
import NyVriKit
import SwiftUI

struct SummaryView: View {
  @State private var model: SummaryModel
  /// The language that was tapped; nothing is the worker's.
  @State private var language: String?
  /// Somebody tapped that something is wrong, and has not written it yet.
  @State private var isDisputing = false

  init(app: AppModel, visitId: String) {
    _model = State(initialValue: SummaryModel(app: app, visitId: visitId))
  }

  var body: some View {
    Page {
      if let screen = model.screen {
        Text(screen.subtitle).font(Lettering.small).foregroundStyle(Ink.quietText)
          .padding(.bottom, Room.near)
        if !screen.languages.isEmpty {
          ThreeWay(picks: languages(screen)) { language = $0 }
            .accessibilityLabel(screen.languagesLabel)
        }
        ForEach(letters(screen), id: \.language) { letter in LetterCards(letter: letter) }
        Text(screen.confidential).font(Lettering.small).foregroundStyle(Ink.quietText)
          .padding(.top, Room.row)
        if asksOrTells(screen) { agreeing(screen) }
        signing(screen)
      }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      DockBar(
        app: model.app, dock: model.screen?.dock,
        perform: { action in await model.perform(action) }, undo: { await model.undo() })
    }
    .barTitle(model.screen?.title)
    .task { await model.follow() }
  }

  private func chosen(_ screen: SummaryScreen) -> String {
    language ?? screen.languages.first { $0.chosen }?.value ?? "both"
  }

  private func languages(_ screen: SummaryScreen) -> [Pick] {
    let chosen = chosen(screen)
    return screen.languages.map {
      Pick(value: $0.value, label: $0.label, detail: $0.detail, chosen: $0.value == chosen)
    }
  }

  private func letters(_ screen: SummaryScreen) -> [SummaryLetter] {
    let chosen = chosen(screen)
    return screen.letters.filter { chosen == "both" || $0.language == chosen }
  }

  /// Once nobody can answer any more, the question stands only over what was said.
  private func asksOrTells(_ screen: SummaryScreen) -> Bool {
    let isSaid = !screen.dispute.isEmpty || !screen.disputesOfOthers.isEmpty
    return !screen.agree.isEmpty && (!screen.isClosed || isSaid)
  }

  @ViewBuilder private func agreeing(_ screen: SummaryScreen) -> some View {
    let says = isDisputing || screen.agree.contains { $0.value == "no" && $0.chosen }
    SectionHeading(heading: screen.agreeHeading)
    if screen.isClosed {
      if !screen.dispute.isEmpty { Text(screen.dispute).font(Lettering.body) }
    } else {
      ThreeWay(picks: answers(screen, says)) { answer in await agree(answer, screen) }
      if says {
        FieldHeading(heading: screen.disputeLabel)
        FieldFrame {
          WrittenField(
            spoken: screen.disputeLabel, prompt: screen.disputePrompt, saved: screen.dispute
          ) { words in await model.dispute(words) }
        }
      }
    }
    ForEach(screen.disputesOfOthers, id: \.self) { words in
      Text(words).font(Lettering.body).foregroundStyle(Ink.quietText).padding(.top, Room.near)
    }
  }

  private func answers(_ screen: SummaryScreen, _ says: Bool) -> [Pick] {
    screen.agree.map {
      Pick(value: $0.value, label: $0.label, detail: "", chosen: ($0.value == "no") == says)
    }
  }

  private func agree(_ answer: String, _ screen: SummaryScreen) async {
    isDisputing = answer == "no"
    if answer == "yes", !screen.dispute.isEmpty { await model.dispute("") }
  }

  @ViewBuilder private func signing(_ screen: SummaryScreen) -> some View {
    if let closed = screen.closed {
      Text(closed).font(Lettering.small).foregroundStyle(Ink.quietText).padding(.top, Room.row)
    }
    ForEach(screen.parties, id: \.party) { party in
      if let signed = party.signed {
        SignedCard(signed: signed) { await model.removeSignature(of: party.party) }
      } else if party.canSign {
        SigningCard(party: party, model: model)
      }
    }
    ForEach(screen.signedElsewhere, id: \.spoken) { signed in
      SignedCard(signed: signed) {}
    }
  }
}

/// The letter in one language, from its own side.
private struct LetterCards: View {
  let letter: SummaryLetter
  @Environment(\.layoutDirection) private var direction

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      Text(letter.opening).font(Lettering.body).padding(.top, Room.row)
      if let translated = letter.translated {
        Text(translated).font(Lettering.small).foregroundStyle(Ink.quietText)
          .padding(.top, Room.near)
      }
      ForEach(letter.sections, id: \.heading) { section in
        SectionHeading(heading: section.heading)
        Card {
          if let none = section.none {
            Text(none).font(Lettering.body)
              .padding(.horizontal, Room.edge)
              .padding(.vertical, Room.row)
          } else {
            Rows(items: section.rows, id: \.spoken) { row in LetterRow(row: row) }
          }
        }
      }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
    .environment(\.layoutDirection, letter.isRightToLeft ? .rightToLeft : direction)
  }
}

private struct LetterRow: View {
  let row: SummaryRow

  var body: some View {
    Beside(alignment: .top) {
      sign.frame(minWidth: 58, alignment: .leading)
      VStack(alignment: .leading, spacing: 0) {
        Text(row.text).font(Lettering.label).foregroundStyle(Ink.text)
        if !row.detail.isEmpty {
          Text(row.detail).font(Lettering.small).foregroundStyle(Ink.quietText)
        }
      }
      .frame(maxWidth: .infinity, alignment: .leading)
    }
    .padding(.horizontal, Room.edge)
    .padding(.vertical, 9)
    .frame(minHeight: Target.least)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(row.spoken)
  }

  /// The grade with its shape and word, or a drawing of what the row is about.
  @ViewBuilder private var sign: some View {
    if let grade = row.grade {
      HStack(spacing: Room.tight) {
        GradeSign(grade, side: 20, relativeTo: .footnote)
        Text(row.gradeText).font(Lettering.smallStrong)
      }
      .foregroundStyle(grade.tone.full)
    } else {
      SmallGlyph(row.icon).foregroundStyle(Ink.text)
    }
  }
}
