// One photo, as large as the screen allows, with what is known of it.
import NyVriKit
import SwiftUI

struct PhotoView: View {
  @State private var model: PhotoModel
  /// What one draws with; nothing while one looks.
  @State private var tool: MarkTool?
  @State private var says = ""
  @State private var underway: [PicturePoint] = []
  @State private var zoom = Zoom()
  @State private var isMoving = false
  @Environment(\.phoneParts) private var phone

  init(app: AppModel, photoId: String) {
    _model = State(initialValue: PhotoModel(app: app, photoId: photoId))
  }

  var body: some View {
    Page {
      if let screen = model.screen {
        if let cover = screen.cover {
          CoveredPhoto(words: cover, spoken: screen.spoken)
        } else if let image = phone.picture(screen.jpeg) {
          picture(image, screen)
          if tool == nil, !screen.largerLabel.isEmpty { ZoomButtons(screen: screen, zoom: $zoom) }
        }
        facts(screen)
        if let caption = screen.caption { CaptionSection(caption: caption, model: model) }
        if let label = screen.compareLabel {
          SoftButton(label: label) { model.app.open(.compare(photoId: model.photoId)) }
            .padding(.top, Room.row)
        }
        PenBox(screen: screen, model: model, tool: $tool, says: $says)
        PhotoWays(screen: screen, model: model, isMoving: $isMoving)
      }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      DockBar(
        app: model.app, dock: Dock(undo: model.screen?.undo, note: nil, quiet: nil, main: nil),
        perform: { _ in }, undo: { await model.app.undo() })
    }
    .barTitle(model.screen?.title)
    .task { await model.follow() }
  }

  /// The photo with its marks, and under a pen the finger.
  private func picture(_ image: Image, _ screen: PhotoScreen) -> some View {
    let ratio = CGFloat(max(screen.ratio, 0.1))
    return GeometryReader { room in
      let size = CGSize(width: room.size.width, height: room.size.width / ratio)
      MarkedPicture(
        image: image, marks: screen.marks, size: size, pen: tool, underway: underway
      )
      .scaleEffect(tool == nil ? zoom.scale : 1)
      .offset(tool == nil ? zoom.shift : .zero)
      .contentShape(Rectangle())
      .clipShape(RoundedRectangle(cornerRadius: Corner.control))
      .gesture(isReady ? finger(size) : nil)
      .zoomedByFingers($zoom, in: size, isOn: tool == nil)
    }
    .aspectRatio(ratio, contentMode: .fit)
    .padding(.top, Room.near)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(screen.spoken)
  }

  /// Something to draw with, and said what it has to say.
  private var isReady: Bool {
    guard let tool else { return false }
    return tool.asks == nil || says.contains { !$0.isWhitespace }
  }

  /// From the first touch on, so that the page does not scroll away under a line.
  private func finger(_ room: CGSize) -> some Gesture {
    DragGesture(minimumDistance: 0)
      .onChanged { follow($0.location, in: room) }
      .onEnded { _ in
        let (drawn, points, words) = (tool, underway, says)
        underway = []
        if let drawn { Task { await model.draw(drawn, points, says: words) } }
      }
  }

  /// A line remembers its way, everything else where it began and where it is.
  private func follow(_ finger: CGPoint, in room: CGSize) {
    let point = PicturePoint(
      x: Float(min(max(finger.x / room.width, 0), 1)),
      y: Float(min(max(finger.y / room.height, 0), 1)))
    if underway.isEmpty || tool?.kind == .freehand {
      underway.append(point)
    } else {
      underway = [underway[0], point]
    }
  }

  private func facts(_ screen: PhotoScreen) -> some View {
    HStack(alignment: .top, spacing: Room.row) {
      VStack(alignment: .leading, spacing: Room.tight) {
        Text(screen.title).font(Lettering.title)
        Text(screen.taken).font(Lettering.small).foregroundStyle(Ink.quietText)
        if let original = screen.original {
          Text(original).font(Lettering.small).foregroundStyle(Ink.quietText)
        }
      }
      .frame(maxWidth: .infinity, alignment: .leading)
      ReceiptLabel(receipt: screen.receipt)
    }
    .padding(.top, Room.edge)
  }
}
