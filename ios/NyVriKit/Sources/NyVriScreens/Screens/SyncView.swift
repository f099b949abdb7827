// Sending: what the office has, what waits, what needs a person.
import NyVriKit
import SwiftUI

struct SyncView: View {
  @State private var model: SyncModel

  init(app: AppModel) { _model = State(initialValue: SyncModel(app: app)) }

  var body: some View {
    Page {
      if let screen = model.screen {
        SyncHead(screen: screen)
        if let problem = screen.problem { SyncProblem(words: problem) }
        if !screen.photos.isEmpty {
          SectionHeading(heading: screen.photosHeading, count: screen.photosCount)
          Card {
            Rows(items: screen.photos, id: \.tile.photoId) { photo in
              SyncPhotoButton(photo: photo) { model.app.open(.photo(id: photo.tile.photoId)) }
            }
          }
        }
      }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) { bottom }
    .barTitle(model.screen?.title)
    .task { await model.follow() }
  }

  private var bottom: some View {
    VStack(spacing: 0) {
      ForEach(model.screen?.refusals ?? [], id: \.self) { refusal in
        RefusalPanel(refusal: refusal)
      }
      DockBar(
        app: model.app,
        dock: Dock(undo: nil, note: nil, quiet: nil, main: model.screen?.main),
        perform: { action in await model.perform(action) }, undo: {})
    }
    .background { BarGround() }
  }
}

private struct SyncHead: View {
  let screen: SyncScreen
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    VStack(alignment: .leading, spacing: 6) {
      Text(screen.subtitle).font(Lettering.small).foregroundStyle(Ink.quietText)
      Text(screen.headline).font(Lettering.display).accessibilityAddTraits(.isHeader)
      Text(screen.explanation).font(Lettering.body).foregroundStyle(Ink.quietText)
      if !parts.isEmpty {
        bar.padding(.top, Room.near)
        legend
      }
    }
    .padding(.top, Room.tight)
  }

  private var parts: [SyncPart] { screen.bar.filter { $0.count > 0 } }

  /// As wide as there are many, but never too narrow to be seen.
  private var bar: some View {
    GeometryReader { room in
      HStack(spacing: 3) {
        ForEach(parts, id: \.text) { part in
          mark(part).frame(width: width(of: part, in: room.size.width))
        }
      }
    }
    .frame(height: 10)
    .accessibilityHidden(true)
  }

  private func width(of part: SyncPart, in room: CGFloat) -> CGFloat {
    let least: CGFloat = 12
    let gaps = 3 * CGFloat(parts.count - 1)
    let all = max(1, parts.reduce(0) { $0 + Int($1.count) })
    let free = max(0, room - gaps - least * CGFloat(parts.count))
    return least + free * CGFloat(part.count) / CGFloat(all)
  }

  @ViewBuilder private func mark(_ part: SyncPart) -> some View {
    let shape = RoundedRectangle(cornerRadius: 4)
    if part.icon == .phone || part.icon == .noCoverage {
      shape.strokeBorder(Ink.outline, lineWidth: 1.5)
    } else {
      shape.fill(part.icon.ink)
    }
  }

  private var legend: some View {
    Flow(spacing: textSize.isAccessibilitySize ? 4 : 8) {
      ForEach(screen.bar, id: \.text) { part in
        HStack(spacing: Room.near) {
          SmallGlyph(part.icon).foregroundStyle(part.icon.ink)
          Text(part.text).font(Lettering.small)
        }
        .frame(minWidth: 168, minHeight: 24, alignment: .leading)
      }
    }
    .padding(.top, Room.tight)
  }
}

extension Icon {
  /// The colour that goes with a state of sending.
  fileprivate var ink: Ink {
    switch self {
    case .atOffice: Tone.ok.full
    case .sending: Tone.primary.full
    case .needsYou: Tone.danger.full
    default: Ink.quietText
    }
  }
}

private struct SyncProblem: View {
  let words: String

  var body: some View {
    HStack(alignment: .top, spacing: 10) {
      SmallGlyph(Icon.noCoverage)
      Text(words).font(Lettering.small).frame(maxWidth: .infinity, alignment: .leading)
    }
    .foregroundStyle(Tone.none.onSoft)
    .padding(Room.row)
    .background(Tone.none.soft, in: RoundedRectangle(cornerRadius: Corner.control))
    .padding(.top, Room.row)
  }
}

private struct SyncPhotoButton: View {
  let photo: SyncPhoto
  let open: @MainActor () -> Void

  var body: some View {
    Button {
      open()
    } label: {
      HStack(spacing: Room.row) {
        PhotoFrame(tile: photo.tile, width: 56, height: 56)
        Beside(spacing: Room.row) {
          VStack(alignment: .leading, spacing: 0) {
            Text(photo.title).font(Lettering.head).foregroundStyle(Ink.text)
            Text(photo.detail).font(Lettering.small).foregroundStyle(Ink.quietText)
          }
          .frame(maxWidth: .infinity, alignment: .leading)
          ReceiptLabel(receipt: photo.tile.receipt)
        }
      }
      .padding(.horizontal, Room.edge)
      .padding(.vertical, Room.near)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityElement(children: .combine)
  }
}

/// What the office refused: the words are safe, and here.
private struct RefusalPanel: View {
  let refusal: Refusal

  var body: some View {
    VStack(alignment: .leading, spacing: Room.near) {
      HStack(spacing: Room.row) {
        Glyph(Icon.needsYou)
        Text(refusal.title).font(Lettering.title).accessibilityAddTraits(.isHeader)
      }
      .foregroundStyle(Tone.danger.full)
      if !refusal.quote.isEmpty {
        Text(refusal.quote).font(Lettering.body)
          .padding(Room.row)
          .frame(maxWidth: .infinity, alignment: .leading)
          .background(Ink.room, in: RoundedRectangle(cornerRadius: Corner.control))
      }
      Text(refusal.why).font(Lettering.small)
      Text(refusal.safe).font(Lettering.smallStrong)
    }
    .foregroundStyle(Ink.text)
    .padding(Room.edge)
    .frame(maxWidth: .infinity, alignment: .leading)
    .overlay(alignment: .top) { Rectangle().fill(Tone.danger.full).frame(height: 4) }
  }
}
