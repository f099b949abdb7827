// Owns what can be done with one photo: words under it, take again, move, remove.
import NyVriKit
import SwiftUI

/// A newer app has drawn on it what cannot be read here.
struct CoveredPhoto: View {
  let words: String
  let spoken: String

  var body: some View {
    VStack(spacing: Room.near) {
      Glyph(Icon.notChecked)
      Text(words).font(Lettering.body).multilineTextAlignment(.center)
    }
    .foregroundStyle(Ink.quietText)
    .padding(Room.apart)
    .frame(maxWidth: .infinity, minHeight: 280)
    .background(Ink.sunken, in: RoundedRectangle(cornerRadius: Corner.control))
    .padding(.top, Room.near)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(spoken)
  }
}

/// One's own words under a photo, and those of others.
struct CaptionSection: View {
  let caption: CaptionBox
  let model: PhotoModel

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      FieldHeading(heading: caption.heading)
      if caption.mayWrite {
        FieldFrame {
          WrittenField(spoken: caption.heading, prompt: caption.hint, saved: caption.own) { words in
            await model.caption(words)
          }
        }
      } else if !caption.own.isEmpty {
        Text(caption.own).font(Lettering.body)
      }
      ForEach(caption.byOthers, id: \.self) { words in
        Text(words).font(Lettering.small).foregroundStyle(Ink.quietText)
          .padding(.top, Room.near)
      }
    }
  }
}

/// Take again, move, remove.
struct PhotoWays: View {
  let screen: PhotoScreen
  let model: PhotoModel
  @Binding var isMoving: Bool

  var body: some View {
    VStack(alignment: .leading, spacing: Room.near) {
      if isMoving {
        move
      } else {
        if let label = screen.retakeLabel {
          SoftButton(label: label) {
            model.app.open(.camera(findingId: screen.findingId, replaces: screen.photoId))
          }
        }
        if let label = screen.moveLabel { SoftButton(label: label) { isMoving = true } }
        if let label = screen.removeLabel { removeButton(label) }
      }
    }
    .padding(.top, Room.near)
  }

  @ViewBuilder private var move: some View {
    FieldHeading(heading: screen.moveLabel ?? "")
    ChipRow(picks: screen.moveTo) { finding in
      isMoving = false
      await model.move(to: finding)
    }
    SoftButton(label: screen.moveNotLabel) { isMoving = false }
  }

  private func removeButton(_ label: String) -> some View {
    Button {
      Task { await model.remove() }
    } label: {
      Text(label).font(Lettering.label).foregroundStyle(Tone.danger.full)
        .frame(maxWidth: .infinity, minHeight: Target.least)
        .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}
