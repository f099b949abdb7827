// One visit: what is open from last time, the topics, what was found today.
import NyVriKit
import SwiftUI

struct VisitView: View {
  @State private var model: VisitModel

  init(app: AppModel, visitId: String) {
    _model = State(initialValue: VisitModel(app: app, visitId: visitId))
  }

  var body: some View {
    Page {
      if let screen = model.screen {
        VisitHead(screen: screen)
        if let show = screen.showTenant {
          SoftButton(label: show) {
            model.app.open(.tenant(visitId: model.visitId, topicId: nil))
          }
          .padding(.top, Room.row)
        }
        if let agree = screen.agree {
          Card {
            AgreeButton(words: agree) { model.app.open(.agree(visitId: model.visitId)) }
          }
          .padding(.top, Room.row)
        }
        if let panel = screen.interpreter {
          InterpreterRows(panel: panel) { value in await model.setInterpreter(value) }
        }
        if !screen.deadlines.isEmpty {
          SectionHeading(heading: screen.deadlinesHeading)
          Card {
            Rows(items: screen.deadlines, id: \.name) { row in DeadlineLine(row: row) }
          }
        }
        if !screen.openFindings.isEmpty {
          SectionHeading(
            heading: screen.openHeading, count: screen.openFindings.count.formatted())
          findings(screen.openFindings)
        }
        SectionHeading(heading: screen.topicsHeading, count: screen.topicsCount)
        Card {
          Rows(items: screen.topics, id: \.topicId) { row in
            TopicRowButton(row: row) { model.openTopic(row.topicId) }
          }
        }
        today(screen)
        if let label = screen.photosLabel {
          SoftButton(label: label) { model.app.open(.photos(visitId: model.visitId)) }
            .padding(.top, Room.edge)
        }
        StoredLine(words: screen.stored)
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

  @ViewBuilder private func today(_ screen: VisitScreen) -> some View {
    SectionHeading(heading: screen.findingsHeading)
    if screen.findings.isEmpty {
      if let empty = screen.findingsEmpty {
        Text(empty).font(Lettering.small).foregroundStyle(Ink.quietText)
      }
    } else {
      findings(screen.findings)
    }
  }

  private func findings(_ rows: [FindingRow]) -> some View {
    Card {
      Rows(items: rows, id: \.findingId) { row in
        FindingRowButton(row: row) { model.app.open(.finding(id: row.findingId)) }
      }
    }
  }
}

private struct VisitHead: View {
  let screen: VisitScreen

  var body: some View {
    VStack(alignment: .leading, spacing: Room.tight) {
      Text(screen.tenant).font(Lettering.display).accessibilityAddTraits(.isHeader)
      Text(screen.subtitle).font(Lettering.small).foregroundStyle(Ink.quietText)
      TagRow(kind: screen.kind, tags: screen.tags).padding(.top, Room.tight)
    }
    .padding(.top, Room.near)
    .padding(.bottom, Room.tight)
  }
}

/// How it stands with the interpreter, and who it is.
private struct InterpreterRows: View {
  let panel: InterpreterPanel
  let choose: @MainActor (String) async -> Void

  var body: some View {
    SectionHeading(heading: panel.heading)
    ChipRow(picks: panel.states, choose: choose)
    if !panel.who.isEmpty {
      Text(panel.whoHeading).font(Lettering.label).padding(.top, Room.row)
      ChipRow(picks: panel.who, choose: choose)
    }
    Text(panel.never).font(Lettering.small).foregroundStyle(Ink.quietText)
      .padding(.top, Room.tight)
  }
}

private struct StoredLine: View {
  let words: String

  var body: some View {
    HStack(spacing: Room.near) {
      SmallGlyph(Icon.phone)
      Text(words).font(Lettering.small)
    }
    .foregroundStyle(Ink.quietText)
    .padding(.top, Room.row)
    .padding(.horizontal, 2)
  }
}

/// One finding in a list; from last time with the dashed frame.
struct FindingRowButton: View {
  let row: FindingRow
  let open: @MainActor () -> Void

  var body: some View {
    Button {
      open()
    } label: {
      HStack(spacing: Room.row) {
        if let photo = row.photo { PhotoFrame(tile: photo, width: 56, height: 56) }
        Beside(spacing: Room.row) {
          VStack(alignment: .leading, spacing: 0) {
            Text(row.title).font(Lettering.head).foregroundStyle(Ink.text)
            Text(row.place).font(Lettering.small).foregroundStyle(Ink.quietText)
            if let receipt = row.receipt { ReceiptLine(receipt: receipt).padding(.top, 2) }
          }
          .frame(maxWidth: .infinity, alignment: .leading)
          if let grade = row.grade { GradeLabel(mark: grade, code: row.gradeText) }
        }
        Chevron()
      }
      .padding(.horizontal, Room.edge)
      .padding(.vertical, Room.near)
      .frame(minHeight: 56)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(row.spoken)
  }
}

/// One topic; for a person who may not see it, a row that opens nothing.
struct TopicRowButton: View {
  let row: TopicRow
  let open: @MainActor () -> Void
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    Button {
      open()
    } label: {
      Beside(spacing: Room.edge) {
        if !textSize.isAccessibilitySize { Glyph(row.icon).foregroundStyle(Ink.text) }
        VStack(alignment: .leading, spacing: 0) {
          Text(row.title).font(Lettering.head).foregroundStyle(Ink.text)
          Text(row.status).font(Lettering.small).foregroundStyle(Ink.quietText)
          if row.canOpen { StepsBar(steps: row.steps).padding(.top, 7) }
          if let receipt = row.receipt { ReceiptLine(receipt: receipt).padding(.top, Room.tight) }
        }
        .frame(maxWidth: .infinity, alignment: .leading)
        if let tag = row.tag { TagLabel(tag: tag) }
        if row.canOpen { Chevron() }
      }
      .padding(.horizontal, Room.edge)
      .padding(.vertical, Room.row)
      .frame(minHeight: 56)
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .disabled(!row.canOpen)
    .accessibilityLabel(row.spoken)
  }
}
