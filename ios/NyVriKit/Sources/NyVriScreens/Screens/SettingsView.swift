// Settings: the language, and what there is to know about this phone.
import NyVriKit
import SwiftUI

struct SettingsView: View {
  @State private var model: SettingsModel

  init(app: AppModel) { _model = State(initialValue: SettingsModel(app: app)) }

  var body: some View {
    Page {
      if let screen = model.screen {
        SectionHeading(heading: screen.languageHeading)
        Card {
          Rows(items: screen.languages, id: \.value) { pick in
            PickRow(pick: pick) { Task { await model.choose(language: pick.value) } }
          }
        }
        SectionHeading(heading: screen.aboutHeading)
        Card {
          Rows(items: screen.facts, id: \.label) { fact in FactRow(fact: fact) }
        }
      }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      DockBar(app: model.app, dock: nil, perform: { _ in }, undo: {})
    }
    .barTitle(model.screen?.title)
    .task { await model.follow() }
  }
}

private struct PickRow: View {
  let pick: Pick
  let choose: @MainActor () -> Void

  var body: some View {
    Button {
      choose()
    } label: {
      HStack(spacing: Room.row) {
        VStack(alignment: .leading, spacing: 0) {
          Text(pick.label).font(Lettering.body).foregroundStyle(Ink.text)
          if !pick.detail.isEmpty {
            Text(pick.detail).font(Lettering.small).foregroundStyle(Ink.quietText)
          }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
        if pick.chosen { Glyph(Icon.check).foregroundStyle(Tone.primary.full) }
      }
      .padding(.horizontal, Room.edge)
      .frame(minHeight: Target.least)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityAddTraits(pick.chosen ? .isSelected : [])
  }
}

private struct FactRow: View {
  let fact: SettingFact
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    Group {
      if textSize.isAccessibilitySize {
        VStack(alignment: .leading, spacing: 0) { words }
      } else {
        HStack(alignment: .firstTextBaseline, spacing: Room.row) { words }
      }
    }
    .padding(.horizontal, Room.edge)
    .padding(.vertical, Room.row)
    .frame(maxWidth: .infinity, minHeight: Target.least, alignment: .leading)
    .accessibilityElement(children: .combine)
  }

  @ViewBuilder private var words: some View {
    Text(fact.label).font(Lettering.body)
      .frame(maxWidth: .infinity, alignment: .leading)
    Text(fact.value).font(Lettering.body).foregroundStyle(Ink.quietText)
      .multilineTextAlignment(.trailing)
  }
}
