// Owns the frame round all screens: pairing or Today at the bottom, what is opened on top, and the one
// question that comes before what leaves the house.
import NyVriKit
import SwiftUI

public struct AppView: View {
  @Bindable private var app: AppModel
  @Environment(\.scenePhase) private var phase

  public init(app: AppModel) { self.app = app }

  public var body: some View {
    NavigationStack(path: $app.path) {
      first.navigationDestination(for: Route.self) { route in screen(route) }
    }
    .tint(Tone.primary.full)
    .task { await app.start() }
    .onChange(of: phase) { _, now in
      if now == .active { Task { await app.sync() } }
    }
    .alert(
      app.asked?.confirm.title ?? "",
      isPresented: $app.isAsking, presenting: app.asked
    ) { asked in
      Button(asked.confirm.yes) { Task { await app.carryOut(asked) } }
      Button(asked.confirm.no, role: .cancel) { app.isAsking = false }
    } message: { asked in
      Text(asked.confirm.text)
    }
  }

  @ViewBuilder private var first: some View {
    switch app.isPaired {
    case true: TodayView(app: app)
    case false: PairingView(app: app)
    default:
      Page {}.safeAreaInset(edge: .bottom, spacing: 0) {
        DockBar(app: app, dock: nil, perform: { _ in }, undo: {})
      }
    }
  }

  @ViewBuilder private func screen(_ route: Route) -> some View {
    switch route {
    case .visit(let id): VisitView(app: app, visitId: id)
    case .topic(let visitId, let topicId):
      TopicView(app: app, visitId: visitId, topicId: topicId).id(route)
    case .tenant(let visitId, let topicId):
      TenantView(app: app, visitId: visitId, topicId: topicId)
    case .agree(let visitId): AgreeView(app: app, visitId: visitId)
    case .summary(let visitId): SummaryView(app: app, visitId: visitId)
    case .finding(let id): FindingView(app: app, findingId: id)
    case .photo(let id): PhotoView(app: app, photoId: id)
    case .photos(let visitId): PhotosView(app: app, visitId: visitId)
    case .camera(let findingId, let replaces):
      CameraView(app: app, findingId: findingId, replaces: replaces).id(route)
    case .compare(let photoId): CompareView(app: app, photoId: photoId)
    case .sync: SyncView(app: app)
    case .settings: SettingsView(app: app)
    case .pairing: PairingView(app: app)
    }
  }
}
