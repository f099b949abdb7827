// The camera: what it sees with last time over it, what must not be in the picture, and one large button.
import NyVriKit
import SwiftUI

struct CameraView: View {
  @State private var model: CameraModel
  @State private var camera: (any PhoneCamera)?
  /// How strong last time is.
  @State private var strength = 0.4
  @State private var showsGhost = true
  @Environment(\.phoneParts) private var phone

  init(app: AppModel, findingId: String, replaces: String?) {
    _model = State(initialValue: CameraModel(app: app, findingId: findingId, replaces: replaces))
  }

  var body: some View {
    VStack(spacing: 0) {
      if let screen = model.screen, let camera {
        CameraTop(screen: screen, camera: camera, showsGhost: $showsGhost) { model.app.back() }
        finder(screen, camera)
        CameraFoot(
          screen: screen, model: model, canShoot: canShoot(screen, camera),
          strength: showsGhost ? $strength : nil
        ) { shoot(camera) }
      }
    }
    .frame(maxWidth: .infinity, maxHeight: .infinity)
    .background(Ink.aroundPicture)
    .foregroundStyle(Ink.caption)
    .environment(\.colorScheme, .dark)
    .navigationTitle(model.screen?.title ?? "")
    .toolbar(.hidden, for: .navigationBar)
    .task { await model.follow() }
    .task { await begin() }
    .onDisappear { camera?.stop() }
  }

  private func begin() async {
    let camera = self.camera ?? phone.camera()
    self.camera = camera
    camera.onKey = { shoot(camera) }
    await camera.start()
  }

  private func canShoot(_ screen: CameraScreen, _ camera: any PhoneCamera) -> Bool {
    screen.first == nil && camera.readiness == .ready && !model.isBusy
  }

  private func shoot(_ camera: any PhoneCamera) {
    Task { await model.shoot { await camera.take() } }
  }

  private func finder(_ screen: CameraScreen, _ camera: any PhoneCamera) -> some View {
    Rectangle().fill(Ink.aroundPicture)
      .frame(maxWidth: .infinity, maxHeight: .infinity)
      .overlay { camera.viewfinder }
      .overlay {
        if showsGhost, let ghost = model.ghost, let words = screen.ghostWords {
          GhostView(ghost: ghost, strength: strength).accessibilityElement(children: .ignore)
            .accessibilityLabel(words.spoken)
        }
      }
      .clipped()
      .overlay(alignment: .top) { if isQuiet(screen, camera) { reminder(screen) } }
      .overlay(alignment: .bottom) { if isQuiet(screen, camera) { said(screen) } }
      .overlay { panel(screen, camera) }
  }

  private func isQuiet(_ screen: CameraScreen, _ camera: any PhoneCamera) -> Bool {
    screen.first == nil && (camera.readiness == .ready || camera.readiness == .starting)
  }

  private func reminder(_ screen: CameraScreen) -> some View {
    Pill(words: screen.reminder) { SmallGlyph(Icon.people) }
  }

  /// An error before what is under way, and that before the hint.
  @ViewBuilder private func said(_ screen: CameraScreen) -> some View {
    if let problem = model.app.problem {
      Pill(words: problem.text) { SmallGlyph(Icon.needsYou).foregroundStyle(Tone.danger.full) }
    } else if let working = screen.working {
      Pill(words: working) { SmallGlyph(Sign.clock) }
    } else if showsGhost, model.ghost != nil, let words = screen.ghostWords {
      Pill(words: words.hint) { SmallGlyph(Sign.overlaid) }
    }
  }

  @ViewBuilder private func panel(_ screen: CameraScreen, _ camera: any PhoneCamera) -> some View {
    switch camera.readiness {
    case .denied:
      CameraPanel(icon: .camera, title: nil, words: screen.denied, label: screen.allowLabel) {
        camera.openSettings()
      }
    case .missing:
      CameraPanel(icon: .camera, title: nil, words: screen.missing, label: nil) {}
    case .starting, .ready:
      if let first = screen.first {
        CameraPanel(
          icon: .people, title: first.title, words: first.text, label: first.doneLabel
        ) { Task { await model.readReminder() } }
      }
    }
  }
}

/// The way out, what is photographed, last time on or off, the light.
private struct CameraTop: View {
  let screen: CameraScreen
  let camera: any PhoneCamera
  @Binding var showsGhost: Bool
  let close: @MainActor () -> Void

  var body: some View {
    HStack(spacing: Room.tight) {
      SignButton(sign: .close, label: screen.closeLabel, press: close)
      VStack(alignment: .leading, spacing: 0) {
        Text(screen.title).font(Lettering.title).accessibilityAddTraits(.isHeader)
        Text(screen.subtitle).font(Lettering.small)
      }
      .frame(maxWidth: .infinity, alignment: .leading)
      if let words = screen.ghostWords {
        SignButton(
          sign: showsGhost ? .overlaid : .overlaidNot,
          label: showsGhost ? words.hideLabel : words.showLabel
        ) { showsGhost.toggle() }
      }
      if camera.hasLight {
        SignButton(
          sign: .torch, label: camera.isLit ? screen.torchOffLabel : screen.torchOnLabel,
          isOn: camera.isLit
        ) { camera.light(!camera.isLit) }
      }
    }
    .padding(.horizontal, Room.near)
    .padding(.vertical, Room.tight)
  }
}

/// A sign alone, with its name spoken.
struct SignButton: View {
  let sign: Sign
  let label: String
  var isOn = false
  let press: @MainActor () -> Void

  var body: some View {
    Button(action: press) {
      Glyph(sign).foregroundStyle(isOn ? Ink.drawn : Ink.caption)
        .frame(width: Target.least, height: Target.least)
        .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(label)
  }
}

/// Words over the picture.
private struct Pill<Glyph: View>: View {
  let words: String
  @ViewBuilder let glyph: Glyph
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    HStack(spacing: Room.near) {
      if !textSize.isAccessibilitySize { glyph }
      Text(words).font(Lettering.small).multilineTextAlignment(.leading)
    }
    .foregroundStyle(Ink.caption)
    .padding(.horizontal, 14)
    .padding(.vertical, Room.near)
    .background(Ink.captionGround, in: RoundedRectangle(cornerRadius: 12))
    .padding(Room.row)
    .accessibilityElement(children: .combine)
  }
}

/// What comes before the first picture, or in place of it.
private struct CameraPanel: View {
  let icon: Icon
  let title: String?
  let words: String
  let label: String?
  let press: @MainActor () -> Void

  var body: some View {
    VStack(alignment: .leading, spacing: Room.near) {
      Glyph(icon)
      if let title { Text(title).font(Lettering.title).accessibilityAddTraits(.isHeader) }
      Text(words).font(Lettering.body)
      if let label { SoftButton(label: label, press: press).padding(.top, Room.near) }
    }
    .foregroundStyle(Ink.text)
    .frame(maxWidth: .infinity, alignment: .leading)
    .padding(Room.edge)
    .background(Ink.surface, in: RoundedRectangle(cornerRadius: Corner.card))
    .padding(Room.edge)
  }
}
