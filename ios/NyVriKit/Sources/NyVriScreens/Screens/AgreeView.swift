// What two people set differently. One tap keeps one of the values.
import NyVriKit
import SwiftUI

struct AgreeView: View {
  @State private var model: AgreeModel

  init(app: AppModel, visitId: String) {
    _model = State(initialValue: AgreeModel(app: app, visitId: visitId))
  }

  var body: some View {
    Page {
      if let screen = model.screen {
        Text(screen.subtitle).font(Lettering.small).foregroundStyle(Ink.quietText)
        Text(screen.none ?? screen.intro).font(Lettering.body).padding(.top, Room.near)
        ForEach(screen.places, id: \.placeId) { place in
          PlaceCard(place: place) { value in await model.keep(value, of: place.placeId) }
        }
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
}

/// One thing, with each person's value in a row of its own.
private struct PlaceCard: View {
  let place: AgreePlace
  let keep: @MainActor (String) async -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      Text(place.context).font(Lettering.small).foregroundStyle(Ink.quietText)
      Text(place.title).font(Lettering.head).accessibilityAddTraits(.isHeader)
    }
    .padding(.top, Room.edge)
    .padding(.bottom, 6)
    Card {
      Rows(items: place.values, id: \.valueId) { value in
        ValueRow(value: value) { await keep(value.valueId) }
      }
    }
  }
}

private struct ValueRow: View {
  let value: AgreeValue
  let keep: @MainActor () async -> Void

  var body: some View {
    Button {
      Task { await keep() }
    } label: {
      HStack(spacing: Room.row) {
        Standing(stands: value.stands)
        Beside {
          VStack(alignment: .leading, spacing: 0) {
            HStack(spacing: 6) {
              if let grade = value.grade {
                GradeSign(grade, side: 20, relativeTo: .subheadline)
                  .foregroundStyle(grade.tone.full)
              }
              Text(value.text).font(Lettering.label).foregroundStyle(Ink.text)
            }
            Text(value.by).font(Lettering.small).foregroundStyle(Ink.quietText)
          }
          .frame(maxWidth: .infinity, alignment: .leading)
          label
        }
      }
      .padding(.horizontal, Room.edge)
      .padding(.vertical, Room.near)
      .frame(minHeight: 56)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .disabled(!value.canKeep)
    .accessibilityLabel(value.spoken)
    .accessibilityAddTraits(value.stands ? .isSelected : [])
  }

  @ViewBuilder private var label: some View {
    if value.stands {
      Text(value.label).font(Lettering.small).foregroundStyle(Ink.quietText)
    } else if !value.label.isEmpty {
      Text(value.label).font(Lettering.label).foregroundStyle(Tone.primary.full)
    }
  }
}

/// A filled ring with a tick for the value that stands, an empty one for the others.
private struct Standing: View {
  let stands: Bool
  @ScaledMetric(relativeTo: .subheadline) private var side: CGFloat = 24

  var body: some View {
    Group {
      if stands {
        SmallGlyph(Icon.check).foregroundStyle(Tone.primary.onFull)
          .frame(width: side, height: side)
          .background(Tone.primary.full, in: Circle())
      } else {
        Circle().strokeBorder(Ink.outline, lineWidth: 1.5)
          .frame(width: side, height: side)
      }
    }
    .accessibilityHidden(true)
  }
}

/// The way to where people agree: two people, and the words.
struct AgreeButton: View {
  let words: String
  let open: @MainActor () -> Void

  var body: some View {
    Button {
      open()
    } label: {
      HStack(spacing: Room.row) {
        SmallGlyph(Icon.people)
        Text(words).font(Lettering.label).frame(maxWidth: .infinity, alignment: .leading)
        Chevron()
      }
      .foregroundStyle(Tone.primary.full)
      .padding(.horizontal, Room.edge)
      .padding(.vertical, Room.near)
      .frame(minHeight: Target.least)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}
