// Owns the moment before the store is open: an empty room, or why it does not open.
import NyVriKit
import SwiftUI

public struct StartView: View {
  private let startup: Startup
  @Environment(\.scenePhase) private var phase

  public init(startup: Startup) { self.startup = startup }

  public var body: some View {
    Group {
      if let app = startup.app {
        AppView(app: app)
      } else {
        Page {
          if let problem = startup.problem {
            HStack(alignment: .top, spacing: Room.row) {
              Glyph(Icon.needsYou).foregroundStyle(Tone.danger.full)
              Text(problem.text).font(Lettering.body).foregroundStyle(Ink.text)
            }
            .padding(.top, Room.apart)
          }
        }
      }
    }
    .overlay { if phase != .active { Curtain() } }
    .task { await startup.open() }
    .onChange(of: phase) { _, now in
      if now == .active { Task { await startup.open() } }
    }
  }
}

/// Lies over everything while the app is not in use, so that no name or note shows among open apps.
private struct Curtain: View {
  var body: some View { Rectangle().fill(Ink.room).ignoresSafeArea() }
}
