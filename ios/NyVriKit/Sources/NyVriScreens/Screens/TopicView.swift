// One topic: its questions as inset sections, answered in one tap.
import NyVriKit
import SwiftUI

struct TopicView: View {
  @State private var model: TopicModel
  @State private var unfolded: Set<String> = []
  @State private var explained: Set<String> = []

  init(app: AppModel, visitId: String, topicId: String) {
    _model = State(initialValue: TopicModel(app: app, visitId: visitId, topicId: topicId))
  }

  var body: some View {
    ScrollViewReader { scroll in
      Page {
        if let screen = model.screen {
          ScreenHeading(words: screen.title)
          Text(screen.subtitle).font(Lettering.small).foregroundStyle(Ink.quietText)
          StepsBar(steps: screen.steps).padding(.top, Room.near)
          if let show = screen.showTenant {
            SoftButton(label: show) {
              model.app.open(.tenant(visitId: model.visitId, topicId: model.topicId))
            }
            .padding(.top, Room.row)
          }
          ForEach(screen.questions, id: \.questionId) { card in
            question(card, screen).id(card.questionId)
          }
          if let damp = screen.damp { DampCards(panel: damp) }
          if let advice = screen.advice {
            AdviceCards(
              panel: advice, give: { id in await model.giveAdvice(id) },
              tell: { id, outcome in await model.tellAdvice(id, outcome) })
          }
        }
      }
      .onChange(of: model.questionToShow) { _, question in
        guard let question else { return }
        unfolded.insert(question)
        withAnimation(.easeOut(duration: 0.26)) { scroll.scrollTo(question, anchor: .top) }
        model.questionToShow = nil
      }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      DockBar(
        app: model.app, dock: model.screen?.dock,
        perform: { action in await model.perform(action) }, undo: { await model.undo() })
    }
    .quietBarTitle(model.screen?.title)
    .sensoryFeedback(.selection, trigger: model.screen?.steps)
    .task { await model.follow() }
  }

  @ViewBuilder
  private func question(_ card: QuestionCard, _ screen: TopicScreen) -> some View {
    if card.isSettled && !unfolded.contains(card.questionId) {
      FoldedQuestion(card: card) { unfolded.insert(card.questionId) }
    } else {
      VStack(alignment: .leading, spacing: 0) {
        QuestionHead(
          card: card, helpLabel: screen.helpLabel,
          isExplained: explained.contains(card.questionId)
        ) {
          explained.formSymmetricDifference([card.questionId])
        }
        QuestionBody(card: card, model: model) { unfolded.remove(card.questionId) }
      }
    }
  }
}

/// Answered and in order: one row, opened again by a tap.
private struct FoldedQuestion: View {
  let card: QuestionCard
  let unfold: @MainActor () -> Void

  private var spoken: String {
    [card.statement, card.foldText, card.receipt?.text].compactMap { $0 }.joined(separator: ". ")
  }

  var body: some View {
    Button {
      unfold()
    } label: {
      Card {
        HStack(spacing: Room.near) {
          Text(card.statement).font(Lettering.body).foregroundStyle(Ink.text)
            .frame(maxWidth: .infinity, alignment: .leading)
          SmallGlyph(Icon.check).foregroundStyle(Tone.ok.full)
          Text(card.foldText).font(Lettering.label).foregroundStyle(Tone.ok.full)
            .fixedSize(horizontal: true, vertical: false)
          if let receipt = card.receipt { ReceiptSign(receipt: receipt) }
        }
        .padding(.horizontal, Room.edge)
        .padding(.vertical, Room.near)
        .frame(minHeight: Target.least)
      }
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(spoken)
    .padding(.top, Room.row)
  }
}

/// The question stands over its card, with help beside it.
private struct QuestionHead: View {
  let card: QuestionCard
  let helpLabel: String
  let isExplained: Bool
  let explain: @MainActor () -> Void

  private var spokenHelp: String { "\(helpLabel): \(card.statement)" }

  var body: some View {
    VStack(alignment: .leading, spacing: Room.near) {
      HStack(alignment: .center, spacing: Room.near) {
        Text(card.statement).font(Lettering.head).accessibilityAddTraits(.isHeader)
          .frame(maxWidth: .infinity, alignment: .leading)
        if !card.help.isEmpty {
          Button {
            explain()
          } label: {
            Glyph(Sign.help).foregroundStyle(Tone.primary.full)
              .frame(width: Target.least, height: Target.least)
              .contentShape(Rectangle())
          }
          .buttonStyle(.plain)
          .accessibilityLabel(spokenHelp)
        }
      }
      if isExplained { HelpText(words: card.help) }
      if let from = card.from {
        Text(from).font(Lettering.small).foregroundStyle(Ink.quietText)
      }
    }
    .padding(.leading, Room.edge)
    .padding(.top, Room.edge)
    .padding(.bottom, 6)
  }
}

private struct HelpText: View {
  let words: String

  var body: some View {
    HStack(alignment: .top, spacing: 10) {
      SmallGlyph(Sign.help)
      Text(words).font(Lettering.small).frame(maxWidth: .infinity, alignment: .leading)
    }
    .foregroundStyle(Tone.primary.onSoft)
    .padding(Room.row)
    .background(Tone.primary.soft, in: RoundedRectangle(cornerRadius: Corner.control))
  }
}
