// Every photo of a visit: two beside each other, last time's to the left of today's where there is one.
import NyVriKit
import SwiftUI

struct PhotosView: View {
  @State private var model: PhotosModel

  init(app: AppModel, visitId: String) {
    _model = State(initialValue: PhotosModel(app: app, visitId: visitId))
  }

  var body: some View {
    Page {
      if let screen = model.screen {
        Text(screen.subtitle).font(Lettering.small).foregroundStyle(Ink.quietText)
          .padding(.bottom, Room.near)
        ThreeWay(picks: screen.ways) { way in await model.show(by: way) }
        if let empty = screen.empty {
          Text(empty).font(Lettering.body).foregroundStyle(Ink.quietText)
            .padding(.top, Room.apart)
        }
        ForEach(screen.groups, id: \.heading) { group in
          SectionHeading(heading: group.heading, count: group.count)
          ForEach(PhotoLine.lines(of: group.pairs), id: \.id) { line in row(line) }
        }
      }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      DockBar(
        app: model.app, dock: model.screen?.dock, perform: { _ in },
        undo: { await model.app.undo() })
    }
    .barTitle(model.screen?.title)
    .task { await model.follow() }
  }

  private func row(_ line: PhotoLine) -> some View {
    HStack(alignment: .top, spacing: Room.near) {
      ForEach(line.tiles, id: \.photoId) { tile in
        PhotoButton(tile: tile, width: 176, height: 220, withCaption: true) {
          model.app.open(.photo(id: tile.photoId))
        }
      }
    }
    .frame(maxWidth: .infinity, alignment: .leading)
    .padding(.bottom, Room.near)
  }
}

/// One or two photos beside each other.
struct PhotoLine {
  let tiles: [PhotoTile]

  var id: String { tiles.map(\.photoId).joined(separator: " ") }

  /// A pair has a line of its own; what stands alone fills up lines of two.
  static func lines(of pairs: [PhotoPair]) -> [PhotoLine] {
    let both = pairs.filter { $0.last != nil && $0.now != nil }
    let alone = pairs.filter { $0.last == nil || $0.now == nil }.compactMap { $0.now ?? $0.last }
    let twos = stride(from: 0, to: alone.count, by: 2).map {
      PhotoLine(tiles: Array(alone[$0..<min($0 + 2, alone.count)]))
    }
    return both.map { PhotoLine(tiles: [$0.last, $0.now].compactMap { $0 }) } + twos
  }
}
