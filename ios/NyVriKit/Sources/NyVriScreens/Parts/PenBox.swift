// Owns what one draws on a photo with: the tools, what a tool asks for, and the marks that are there.
import NyVriKit
import SwiftUI

struct PenBox: View {
  let screen: PhotoScreen
  let model: PhotoModel
  @Binding var tool: MarkTool?
  @Binding var says: String

  var body: some View {
    VStack(alignment: .leading, spacing: Room.row) {
      if let tool {
        drawing(tool)
      } else if let label = screen.markLabel {
        SoftButton(label: label) { self.tool = screen.markTools.first }
      }
      if !screen.marks.isEmpty {
        Card { ForEach(screen.marks, id: \.markId) { mark in row(mark) } }
      }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
    .padding(.top, Room.row)
  }

  @ViewBuilder private func drawing(_ tool: MarkTool) -> some View {
    ChipRow(picks: picks) { value in choose(value) }
    if let asked = tool.asks {
      FieldFrame {
        TextField(asked, text: $says, prompt: Text(asked))
          .keyboardType(tool.asksNumber ? .decimalPad : .default)
          .font(Lettering.body)
          .foregroundStyle(Ink.text)
          .frame(maxWidth: .infinity, minHeight: Target.least, alignment: .leading)
          .accessibilityLabel(asked)
      }
    }
    Text(screen.markHint).font(Lettering.small).foregroundStyle(Ink.quietText)
    MainButton(
      action: Action(kind: .back, label: screen.markDoneLabel, target: "", confirm: nil)
    ) { _ in self.tool = nil }
  }

  private var picks: [Pick] {
    screen.markTools.map {
      Pick(value: $0.value, label: $0.label, detail: "", chosen: $0 == tool)
    }
  }

  private func choose(_ value: String) {
    tool = screen.markTools.first { $0.value == value }
    says = ""
  }

  private func row(_ mark: DrawnMark) -> some View {
    HStack(alignment: .center, spacing: Room.row) {
      Text(mark.spoken).font(Lettering.small).foregroundStyle(Ink.text)
        .frame(maxWidth: .infinity, alignment: .leading)
      if tool != nil, let label = mark.removeLabel { removeButton(label, mark) }
    }
    .padding(.horizontal, Room.edge)
    .padding(.vertical, Room.tight)
    .frame(minHeight: Target.least)
  }

  private func removeButton(_ label: String, _ mark: DrawnMark) -> some View {
    Button {
      Task { await model.remove(mark) }
    } label: {
      Text(label).font(Lettering.label).foregroundStyle(Tone.danger.full)
        .frame(minHeight: Target.least)
        .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}
