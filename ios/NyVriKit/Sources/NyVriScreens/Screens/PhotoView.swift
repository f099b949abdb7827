// One photo, as large as the screen allows, with what is known of it.
import NyVriKit
import SwiftUI

struct PhotoView: View {
  @State private var model: PhotoModel
  @Environment(\.phoneParts) private var phone

  init(app: AppModel, photoId: String) {
    _model = State(initialValue: PhotoModel(app: app, photoId: photoId))
  }

  var body: some View {
    Page {
      if let screen = model.screen {
        if let image = phone.picture(screen.jpeg) {
          image.resizable().aspectRatio(contentMode: .fit)
            .frame(maxWidth: .infinity)
            .clipShape(RoundedRectangle(cornerRadius: Corner.control))
            .padding(.top, Room.near)
            .accessibilityLabel(screen.spoken)
        }
        facts(screen)
        if let label = screen.removeLabel { removeButton(label) }
      }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      DockBar(app: model.app, dock: nil, perform: { _ in }, undo: {})
    }
    .barTitle(model.screen?.title)
    .task { await model.follow() }
  }

  private func facts(_ screen: PhotoScreen) -> some View {
    HStack(alignment: .top, spacing: Room.row) {
      VStack(alignment: .leading, spacing: Room.tight) {
        Text(screen.title).font(Lettering.title)
        Text(screen.taken).font(Lettering.small).foregroundStyle(Ink.quietText)
      }
      .frame(maxWidth: .infinity, alignment: .leading)
      ReceiptLabel(receipt: screen.receipt)
    }
    .padding(.top, Room.edge)
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
    .padding(.top, Room.edge)
  }
}
