// What the tenant is shown: one thing at a time, large, in the tenant's language beside the worker's.
import NyVriKit
import SwiftUI

struct TenantView: View {
  @State private var model: TenantModel
  @Environment(\.voice) private var voice

  init(app: AppModel, visitId: String, topicId: String?) {
    _model = State(initialValue: TenantModel(app: app, visitId: visitId, topicId: topicId))
  }

  var body: some View {
    Page {
      if let screen = model.screen {
        top(screen)
        if let notice = screen.notice {
          Text(notice).font(Lettering.body).padding(.top, Room.row)
        }
        if model.isChoosing {
          languages(screen)
        } else if let card = model.card {
          ShownCard(card: card).padding(.top, Room.row)
          listen(screen)
        } else {
          Tongues(words: screen.nothing).padding(.top, Room.apart)
        }
      }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      if let screen = model.screen { dock(screen) }
    }
    .environment(\.layoutDirection, direction)
    .quietBarTitle(model.screen?.title.own)
    .task { await model.follow() }
    .onDisappear { voice.stop() }
  }

  private var direction: LayoutDirection {
    model.screen?.rightToLeft == true ? .rightToLeft : .leftToRight
  }

  /// What it is about, the worker's way out, and the way to another language.
  @ViewBuilder private func top(_ screen: TenantScreen) -> some View {
    HStack(alignment: .top, spacing: Room.near) {
      Tongues(words: screen.title, own: Lettering.display)
        .frame(maxWidth: .infinity, alignment: .leading)
        .accessibilityAddTraits(.isHeader)
      Button {
        model.leave(voice)
      } label: {
        HStack(spacing: 6) {
          SmallGlyph(Icon.lock)
          Text(screen.leaveLabel).font(Lettering.label)
        }
        .foregroundStyle(Ink.quietText)
        .frame(minWidth: Target.least, minHeight: Target.least)
        .contentShape(Rectangle())
      }
      .buttonStyle(.plain)
    }
    Button {
      model.chooseLanguage()
    } label: {
      HStack(spacing: 6) {
        SmallGlyph(Icon.speech)
        Text(screen.languages.first { $0.chosen }?.name ?? "").font(Lettering.label)
      }
      .foregroundStyle(Tone.primary.full)
      .frame(minWidth: Target.least, minHeight: Target.least)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(screen.languagesHeading.beside ?? screen.languagesHeading.own)
  }

  @ViewBuilder private func listen(_ screen: TenantScreen) -> some View {
    let words = model.reading == .speaking ? screen.stop : screen.listen
    SoftButton(label: words.own) { model.listen(voice) }
      .accessibilityLabel(words.spoken)
      .padding(.top, Room.row)
    if model.reading == .noVoice {
      Tongues(words: screen.noVoice, own: Lettering.body, beside: Lettering.small)
        .padding(.top, Room.row)
    }
  }

  @ViewBuilder private func languages(_ screen: TenantScreen) -> some View {
    Tongues(words: screen.languagesHeading).padding(.vertical, Room.row)
    Card {
      Rows(items: screen.languages, id: \.tag) { language in
        LanguageRow(language: language) { Task { await model.change(to: language.tag, voice) } }
      }
    }
  }

  /// Back and next, large; on the last card the tenant says that it was understood.
  private func dock(_ screen: TenantScreen) -> some View {
    Beside(spacing: Room.near) {
      if model.at > 0 {
        TonguesButton(words: screen.back, isFilled: false) { model.back(voice) }
      }
      if model.isLast {
        TonguesButton(words: screen.understood, isFilled: true) { model.leave(voice) }
      } else {
        TonguesButton(words: screen.next, isFilled: true) { model.next(voice) }
      }
    }
    .padding(.horizontal, Room.edge)
    .padding(.vertical, Room.row)
    .background(Ink.surface)
  }
}

private struct ShownCard: View {
  let card: TenantCard

  var body: some View {
    Card {
      VStack(alignment: .leading, spacing: Room.row) {
        HStack {
          Text(card.kind.own)
          Spacer(minLength: Room.near)
          Text(card.count.own)
        }
        .font(Lettering.label).foregroundStyle(Ink.quietText)
        if let drawing = card.pictogram {
          Pictogram(drawing: drawing).frame(maxWidth: .infinity)
        }
        Tongues(words: card.text, own: Lettering.display, beside: Lettering.body)
          .accessibilityAddTraits(.isHeader)
        ForEach(card.answers, id: \.own) { answer in
          Tongues(words: answer)
            .frame(maxWidth: .infinity, alignment: .leading)
            .padding(Room.row)
            .overlay {
              RoundedRectangle(cornerRadius: Corner.control)
                .strokeBorder(Ink.outline, lineWidth: 1)
            }
        }
        if let origin = card.origin {
          Tongues(
            words: origin, own: Lettering.small, beside: Lettering.small, tone: Ink.quietText)
        }
      }
      .padding(Room.apart)
    }
  }
}

private struct LanguageRow: View {
  let language: TenantLanguage
  let choose: @MainActor () -> Void

  var body: some View {
    Button(action: choose) {
      VStack(alignment: .leading, spacing: 0) {
        Text(language.name).font(Lettering.title)
          .foregroundStyle(language.chosen ? Tone.primary.full : Ink.text)
        Text(language.beside).font(Lettering.small).foregroundStyle(Ink.quietText)
      }
      .frame(maxWidth: .infinity, minHeight: Target.main, alignment: .leading)
      .padding(.horizontal, Room.edge)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel("\(language.name), \(language.beside)")
    .accessibilityAddTraits(language.chosen ? .isSelected : [])
  }
}
