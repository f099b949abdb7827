// Owns the bottom of a screen: the last change and its undo, one quiet and one filled button.
import NyVriKit
import SwiftUI

struct DockBar: View {
  let app: AppModel
  let dock: Dock?
  let perform: @MainActor (Action) async -> Void
  let undo: @MainActor () async -> Void

  var body: some View {
    VStack(spacing: 0) {
      if let problem = app.problem {
        ProblemPanel(problem: problem) { app.dismissProblem() }
      }
      if let dock, !dock.isEmpty {
        VStack(spacing: 0) {
          topRow(dock)
          HStack(spacing: Room.near) {
            if let quiet = dock.quiet { QuietButton(action: quiet, perform: perform) }
            if let main = dock.main { MainButton(action: main, perform: perform) }
          }
          .fixedSize(horizontal: false, vertical: true)
        }
        .padding(.horizontal, Room.edge)
        .padding(.top, dock.undo == nil ? Room.row : Room.tight)
        .padding(.bottom, Room.near)
      }
    }
    .frame(maxWidth: .infinity)
    .background { if hasContent { BarGround() } }
    .overlay(alignment: .top) {
      if hasContent { Rectangle().fill(Ink.line).frame(height: 1) }
    }
  }

  private var hasContent: Bool { app.problem != nil || dock?.isEmpty == false }

  @ViewBuilder private func topRow(_ dock: Dock) -> some View {
    if let row = dock.undo {
      HStack(spacing: Room.near) {
        Text(row.text).font(Lettering.small).accessibilityAddTraits(.updatesFrequently)
        Spacer(minLength: Room.near)
        Button {
          Task { await undo() }
        } label: {
          HStack(spacing: 6) {
            Glyph(.undo)
            Text(row.label).font(Lettering.label).fixedSize(horizontal: true, vertical: false)
          }
          .foregroundStyle(Tone.primary.full)
          .frame(minHeight: Target.least)
          .contentShape(Rectangle())
        }
        .buttonStyle(.plain)
      }
    } else if let note = dock.note {
      Text(note).font(Lettering.small).foregroundStyle(Ink.quietText)
        .multilineTextAlignment(.center)
        .padding(.bottom, Room.near)
    }
  }
}

/// What the dock is made of, down to the screen's edge.
struct BarGround: View {
  var body: some View { Rectangle().fill(.bar).ignoresSafeArea() }
}

extension Dock {
  fileprivate var isEmpty: Bool { main == nil && quiet == nil && undo == nil && note == nil }
}

/// The one filled button.
struct MainButton: View {
  let action: Action
  let perform: @MainActor (Action) async -> Void
  @Environment(\.isEnabled) private var isEnabled

  var body: some View {
    Button {
      Task { await perform(action) }
    } label: {
      Text(action.label)
        .font(Lettering.action)
        .multilineTextAlignment(.center)
        .foregroundStyle(isEnabled ? Tone.primary.onFull : Ink.quietText)
        .padding(.horizontal, Room.row)
        .padding(.vertical, Room.near)
        .frame(maxWidth: .infinity, minHeight: Target.main, maxHeight: .infinity)
        .background(
          isEnabled ? Tone.primary.full : Ink.sunken,
          in: RoundedRectangle(cornerRadius: Corner.card)
        )
        .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}

/// Its quiet neighbour. Where text is large it keeps its drawing and its spoken name.
private struct QuietButton: View {
  let action: Action
  let perform: @MainActor (Action) async -> Void
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    Button {
      Task { await perform(action) }
    } label: {
      VStack(spacing: 2) {
        if action.kind == .newFinding { Glyph(Icon.camera) }
        if action.kind != .newFinding || !textSize.isAccessibilitySize {
          Text(action.label).font(Lettering.micro).fontWeight(.semibold)
            .multilineTextAlignment(.center)
        }
      }
      .foregroundStyle(Tone.primary.onSoft)
      .padding(.horizontal, Room.row)
      .frame(minWidth: 76, minHeight: Target.main, maxHeight: .infinity)
      .background(Tone.primary.soft, in: RoundedRectangle(cornerRadius: Corner.card))
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(action.label)
  }
}

/// What went wrong, what is safe, what to do: the core's own words. A tap puts it away.
struct ProblemPanel: View {
  let problem: Problem
  let dismiss: @MainActor () -> Void

  var body: some View {
    Button {
      dismiss()
    } label: {
      HStack(alignment: .top, spacing: Room.row) {
        Glyph(Icon.needsYou).foregroundStyle(Tone.danger.full)
        Text(problem.text).font(Lettering.small).foregroundStyle(Ink.text)
          .frame(maxWidth: .infinity, alignment: .leading)
        SmallGlyph(Sign.close).foregroundStyle(Ink.quietText)
      }
      .padding(.horizontal, Room.edge)
      .padding(.vertical, Room.row)
      .frame(minHeight: Target.least)
      .overlay(alignment: .top) { Rectangle().fill(Tone.danger.full).frame(height: 4) }
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(problem.text)
  }
}
