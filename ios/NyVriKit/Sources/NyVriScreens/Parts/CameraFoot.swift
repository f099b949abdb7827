// Owns what a thumb reaches at the camera: which spot, how strong last time is, the newest photo, the
// shutter, done.
import NyVriKit
import SwiftUI

struct CameraFoot: View {
  let screen: CameraScreen
  let model: CameraModel
  let canShoot: Bool
  /// Nothing while last time is not shown.
  let strength: Binding<Double>?
  let shoot: @MainActor () -> Void
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    VStack(spacing: Room.tight) {
      if let undo = screen.undo { undoRow(undo) }
      if !screen.spots.isEmpty { spots }
      if let strength, let words = screen.ghostWords { strengthRow(strength, words) }
      HStack(spacing: Room.near) {
        taken.frame(maxWidth: .infinity, alignment: .leading)
        shutter
        done.frame(maxWidth: .infinity, alignment: .trailing)
      }
    }
    .padding(.horizontal, Room.edge)
    .padding(.vertical, Room.near)
  }

  private func undoRow(_ undo: UndoRow) -> some View {
    HStack(spacing: Room.near) {
      Text(undo.text).font(Lettering.small).frame(maxWidth: .infinity, alignment: .leading)
      Button {
        Task { await model.undo() }
      } label: {
        HStack(spacing: Room.near) {
          SmallGlyph(Sign.undo)
          Text(undo.label).font(Lettering.label)
        }
        .frame(minHeight: Target.least)
        .contentShape(Rectangle())
      }
      .buttonStyle(.plain)
    }
  }

  /// Earlier photos to stand where they were taken from; dashed, as all of last time is.
  private var spots: some View {
    ScrollView(.horizontal, showsIndicators: false) {
      HStack(spacing: Room.near) {
        ForEach(screen.spots, id: \.photoId) { spot in
          SpotButton(spot: spot) { Task { await model.choose(spot: spot.photoId) } }
        }
      }
      .padding(.horizontal, Room.edge)
    }
    .padding(.horizontal, -Room.edge)
    .accessibilityElement(children: .contain)
    .accessibilityLabel(screen.spotsHeading)
  }

  private func strengthRow(_ strength: Binding<Double>, _ words: GhostWords) -> some View {
    HStack(spacing: Room.row) {
      Text(words.nowLabel).font(Lettering.small)
      Slider(value: strength, in: 0...1)
        .tint(Ink.caption)
        .frame(minHeight: Target.least)
        .accessibilityLabel(words.strengthLabel)
      Text(words.lastLabel).font(Lettering.small)
    }
  }

  @ViewBuilder private var taken: some View {
    if textSize.isAccessibilitySize {
      VStack(alignment: .leading, spacing: Room.tight) { takenParts }
    } else {
      HStack(spacing: 10) { takenParts }
    }
  }

  @ViewBuilder private var takenParts: some View {
    if let tile = screen.latest {
      PhotoButton(tile: tile, width: 56, height: 56, withReceipt: false) {
        model.app.open(.photo(id: tile.photoId))
      }
    }
    Text(screen.count).font(Lettering.small)
  }

  private var shutter: some View {
    Button(action: shoot) {
      Circle().fill(canShoot ? Ink.caption : Ink.outline).frame(width: 62, height: 62)
        .padding(9)
        .overlay {
          Circle().strokeBorder(canShoot ? Ink.caption : Ink.outline, lineWidth: 4)
        }
        .frame(width: 80, height: 80)
        .contentShape(Circle())
    }
    .buttonStyle(.plain)
    .disabled(!canShoot)
    .accessibilityLabel(screen.shutterLabel)
    .sensoryFeedback(.impact, trigger: screen.count)
  }

  private var done: some View {
    Button {
      model.app.back()
    } label: {
      Text(screen.doneLabel).font(Lettering.action)
        .frame(minHeight: Target.least)
        .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}

/// One earlier photo to choose.
private struct SpotButton: View {
  let spot: CameraSpot
  let choose: @MainActor () -> Void
  @Environment(\.phoneParts) private var phone

  var body: some View {
    Button(action: choose) {
      HStack(spacing: Room.near) {
        picture
        Text(spot.label).font(Lettering.micro).multilineTextAlignment(.leading)
      }
      .padding(Room.tight)
      .padding(.trailing, Room.tight)
      .frame(minHeight: Target.least)
      .background(Ink.surface, in: RoundedRectangle(cornerRadius: Corner.control))
      .overlay {
        if spot.chosen {
          RoundedRectangle(cornerRadius: Corner.control)
            .strokeBorder(Tone.primary.full, lineWidth: 2)
        }
      }
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(spot.label)
    .accessibilityAddTraits(spot.chosen ? [.isSelected] : [])
  }

  @ViewBuilder private var picture: some View {
    if let image = phone.picture(spot.thumbnail) {
      image.resizable().aspectRatio(contentMode: .fill)
        .frame(width: 36, height: 36)
        .clipShape(RoundedRectangle(cornerRadius: 4))
        .padding(3)
        .overlay {
          RoundedRectangle(cornerRadius: Corner.label).strokeBorder(Ink.outline, style: Dash.ring)
        }
    }
  }
}
