// Today: the one place to start.
import NyVriKit
import SwiftUI

struct TodayView: View {
  @State private var model: TodayModel

  init(app: AppModel) { _model = State(initialValue: TodayModel(app: app)) }

  var body: some View {
    Page {
      if let screen = model.screen {
        ScreenHeading(words: screen.title)
        SyncLineButton(line: screen.sync) { model.app.open(.sync) }
        if let empty = screen.empty {
          Text(empty).font(Lettering.body).foregroundStyle(Ink.quietText)
            .padding(.vertical, Room.row)
        }
        ForEach(screen.sections, id: \.heading) { section in
          SectionHeading(heading: section.heading, count: section.count)
          Card {
            Rows(items: section.visits, id: \.visitId) { row in
              VisitRowButton(row: row) { model.app.open(.visit(id: row.visitId)) }
            }
          }
        }
      }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      DockBar(
        app: model.app, dock: model.screen?.dock,
        perform: { action in await model.perform(action) }, undo: { await model.undo() })
    }
    .quietBarTitle(model.screen?.title)
    .toolbar {
      ToolbarItem(placement: .topBarTrailing) {
        Button {
          model.app.open(.settings)
        } label: {
          Glyph(Sign.more).frame(width: Target.least, height: Target.least)
        }
        .accessibilityLabel(model.screen?.settingsLabel ?? "")
      }
    }
    .task { await model.follow() }
    .refreshable { await model.app.sync() }
  }
}

/// One grey line about what is sent and what waits; red only when a person must act.
struct SyncLineButton: View {
  let line: SyncLine
  let open: @MainActor () -> Void

  var body: some View {
    Button {
      open()
    } label: {
      HStack(spacing: 10) {
        SmallGlyph(line.icon)
        words.frame(maxWidth: .infinity, alignment: .leading)
        Chevron()
      }
      .foregroundStyle(line.needsYou ? Tone.danger.full : Ink.quietText)
      .frame(minHeight: Target.least)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityAddTraits(.updatesFrequently)
  }

  private var words: Text {
    let rest = Text(line.rest).font(Lettering.small)
    if line.strong.isEmpty { return rest }
    let strong = Text(line.strong).font(Lettering.smallStrong)
      .foregroundStyle(line.needsYou ? Tone.danger.full : Ink.text)
    return strong + Text(verbatim: " ").font(Lettering.small) + rest
  }
}

/// One visit: address and facts about the building, never a tenant's name.
struct VisitRowButton: View {
  let row: VisitRow
  let open: @MainActor () -> Void
  @Environment(\.dynamicTypeSize) private var textSize
  @ScaledMetric(relativeTo: .headline) private var timeWidth: CGFloat = 64

  var body: some View {
    Button {
      open()
    } label: {
      content
        .padding(.horizontal, Room.edge)
        .padding(.vertical, Room.row)
        .frame(maxWidth: .infinity, minHeight: 56, alignment: .leading)
        .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(row.spoken)
  }

  @ViewBuilder private var content: some View {
    if textSize.isAccessibilitySize {
      VStack(alignment: .leading, spacing: Room.tight) {
        HStack(alignment: .firstTextBaseline, spacing: Room.row) { time }
        facts
      }
    } else {
      HStack(alignment: .top, spacing: Room.row) {
        VStack(alignment: .leading, spacing: 0) { time }
          .frame(width: timeWidth, alignment: .leading)
        facts
      }
    }
  }

  @ViewBuilder private var time: some View {
    Text(row.time).font(Lettering.time)
      .foregroundStyle(row.isNext ? Tone.primary.full : Ink.text)
    if let soon = row.soon {
      Text(soon).font(Lettering.micro).foregroundStyle(Ink.quietText)
        .fixedSize(horizontal: true, vertical: false)
    }
  }

  private var facts: some View {
    VStack(alignment: .leading, spacing: 0) {
      HStack(spacing: 6) {
        if row.isDone { SmallGlyph(Icon.check).foregroundStyle(Tone.ok.full) }
        Text(row.address).font(Lettering.head)
          .foregroundStyle(row.isDone ? Ink.quietText : Ink.text)
          .frame(maxWidth: .infinity, alignment: .leading)
        Chevron()
      }
      Text(row.place).font(Lettering.small).foregroundStyle(Ink.quietText)
      if !row.isDone {
        TagRow(kind: row.kind, tags: row.tags).padding(.top, 6)
        if let last = row.last { LastLineView(line: last).padding(.top, Room.near) }
      }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
  }
}
