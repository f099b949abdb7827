// Owns the ways to choose one of a few: the grade, chips, the three-way track.
import NyVriKit
import SwiftUI

/// Five grades side by side; below each other where text is large.
struct GradeRow: View {
  let grades: [GradeChoice]
  let withWords: Bool
  let choose: @MainActor (String) async -> Void
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    if textSize.isAccessibilitySize {
      VStack(spacing: Room.row) {
        ForEach(grades, id: \.code) { grade in button(grade) { wide(grade) } }
      }
    } else {
      HStack(alignment: .top, spacing: Room.near) {
        ForEach(grades, id: \.code) { grade in button(grade) { narrow(grade) } }
      }
      .fixedSize(horizontal: false, vertical: true)
    }
  }

  private func button(
    _ grade: GradeChoice, @ViewBuilder label: () -> some View
  ) -> some View {
    Button {
      Task { await choose(grade.code) }
    } label: {
      label()
        .foregroundStyle(grade.chosen ? grade.mark.tone.onFull : Ink.text)
        .background(
          grade.chosen ? grade.mark.tone.full : Ink.surface,
          in: RoundedRectangle(cornerRadius: Corner.control)
        )
        .overlay {
          if !grade.chosen {
            RoundedRectangle(cornerRadius: Corner.control).strokeBorder(Ink.outline)
          }
        }
        .overlay { if grade.wasLast { LastRing() } }
        .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(grade.spoken)
    .accessibilityAddTraits(grade.chosen ? .isSelected : [])
  }

  private func sign(_ grade: GradeChoice) -> some View {
    GradeSign(grade.mark, side: withWords ? 30 : 26, relativeTo: .footnote)
      .foregroundStyle(grade.chosen ? grade.mark.tone.onFull : grade.mark.tone.full)
  }

  private func narrow(_ grade: GradeChoice) -> some View {
    VStack(spacing: 3) {
      sign(grade)
      Text(grade.code).font(Lettering.label).lineLimit(1)
      if withWords {
        Text(grade.words).font(Font.caption2).multilineTextAlignment(.center)
      }
    }
    .padding(.vertical, Room.near)
    .frame(
      maxWidth: .infinity, minHeight: withWords ? 92 : 64, maxHeight: .infinity, alignment: .top)
  }

  private func wide(_ grade: GradeChoice) -> some View {
    HStack(spacing: Room.row) {
      sign(grade)
      Text(grade.code).font(Lettering.label).fixedSize(horizontal: true, vertical: false)
      if withWords { Text(grade.words).font(Lettering.small) }
    }
    .padding(.horizontal, Room.row)
    .padding(.vertical, Room.near)
    .frame(maxWidth: .infinity, minHeight: Target.least, alignment: .leading)
  }
}

/// The dashed ring round what was chosen last time.
struct LastRing: View {
  var body: some View {
    RoundedRectangle(cornerRadius: Corner.control + 3)
      .stroke(Ink.outline, style: Dash.ring)
      .padding(-3.5)
  }
}

/// Chips in a row that scrolls off the edge, so that it shows that there are more.
struct ChipRow: View {
  let picks: [Pick]
  let choose: @MainActor (String) async -> Void

  var body: some View {
    ScrollView(.horizontal, showsIndicators: false) {
      HStack(spacing: Room.near) {
        ForEach(picks, id: \.value) { pick in chip(pick) }
      }
      .padding(.horizontal, Room.edge)
    }
    .padding(.horizontal, -Room.edge)
  }

  private func chip(_ pick: Pick) -> some View {
    Button {
      Task { await choose(pick.value) }
    } label: {
      Text(pick.label)
        .font(pick.chosen ? Lettering.label : Lettering.chip)
        .lineLimit(1)
        .foregroundStyle(pick.chosen ? Tone.primary.onFull : Ink.text)
        .padding(.horizontal, 15)
        .frame(minHeight: Target.least)
        .background(pick.chosen ? Tone.primary.full : Ink.surface, in: Capsule())
        .overlay { if !pick.chosen { Capsule().strokeBorder(Ink.outline) } }
        .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityAddTraits(pick.chosen ? .isSelected : [])
  }
}

/// A track with a raised choice.
struct ThreeWay: View {
  let picks: [Pick]
  let choose: @MainActor (String) async -> Void
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    Group {
      if textSize.isAccessibilitySize {
        VStack(spacing: 3) { segments }
      } else {
        HStack(spacing: 3) { segments }.fixedSize(horizontal: false, vertical: true)
      }
    }
    .padding(3)
    .background(Ink.sunken, in: RoundedRectangle(cornerRadius: Corner.card))
  }

  private var segments: some View {
    ForEach(picks, id: \.value) { pick in
      Button {
        Task { await choose(pick.value) }
      } label: {
        VStack(spacing: 0) {
          Text(pick.label).font(pick.chosen ? Lettering.label : Lettering.chip)
          if !pick.detail.isEmpty {
            Text(pick.detail).font(Lettering.micro).foregroundStyle(Ink.quietText)
          }
        }
        .multilineTextAlignment(.center)
        .padding(.vertical, Room.tight)
        .frame(maxWidth: .infinity, minHeight: Target.least, maxHeight: .infinity)
        .background { if pick.chosen { Raised(tone: .primary) } }
        .contentShape(Rectangle())
      }
      .buttonStyle(.plain)
      .accessibilityAddTraits(pick.chosen ? .isSelected : [])
    }
  }
}

/// The choice that lies on top of its track.
struct Raised: View {
  let tone: Tone

  var body: some View {
    RoundedRectangle(cornerRadius: 11).fill(Ink.surface)
      .overlay { RoundedRectangle(cornerRadius: 11).strokeBorder(tone.full, lineWidth: 2) }
  }
}
