// Owns the earlier photo over the viewfinder: faint, with its edges dashed.
import NyVriKit
import SwiftUI

struct GhostView: View {
  let ghost: GhostPicture
  let strength: Double
  @Environment(\.phoneParts) private var phone

  var body: some View {
    Rectangle().fill(Color.clear)
      .overlay {
        if let image = phone.picture(ghost.jpeg) {
          image.resizable().aspectRatio(ratio, contentMode: .fill).opacity(strength)
        }
      }
      .overlay { if strength > 0 { lines(Ink.captionGround, 4) } }
      .overlay { if strength > 0 { lines(Ink.caption, 2) } }
  }

  private var ratio: CGFloat { CGFloat(max(ghost.ratio, 0.1)) }

  private func lines(_ ink: Ink, _ width: CGFloat) -> some View {
    GhostLines(edges: ghost.edges)
      .stroke(ink, style: StrokeStyle(lineWidth: width, lineJoin: .round, dash: [7, 6]))
      .aspectRatio(ratio, contentMode: .fill)
  }
}

/// From point to point, over the whole picture.
private struct GhostLines: Shape {
  let edges: [GhostEdge]

  nonisolated func path(in rect: CGRect) -> Path {
    Path { path in
      for edge in edges {
        for (place, point) in edge.points.enumerated() {
          let end = CGPoint(
            x: rect.minX + CGFloat(point.x) * rect.width,
            y: rect.minY + CGFloat(point.y) * rect.height)
          if place == 0 { path.move(to: end) } else { path.addLine(to: end) }
        }
      }
    }
  }
}
