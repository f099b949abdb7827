// Owns the layout of small things in a row that breaks: tags, and chips where text is large.
import SwiftUI

/// One after the other, a new row when there is no room.
struct Flow: Layout {
  var spacing: CGFloat = 6

  func sizeThatFits(
    proposal: ProposedViewSize, subviews: Subviews, cache: inout Void
  ) -> CGSize {
    let room = ProposedViewSize(width: proposal.width, height: nil)
    let sizes = subviews.map { $0.sizeThatFits(room) }
    return FlowRows(sizes: sizes, width: proposal.width ?? .infinity, spacing: spacing).size
  }

  func placeSubviews(
    in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void
  ) {
    let room = ProposedViewSize(width: bounds.width, height: nil)
    let sizes = subviews.map { $0.sizeThatFits(room) }
    let rows = FlowRows(sizes: sizes, width: bounds.width, spacing: spacing)
    for (subview, frame) in zip(subviews, rows.frames) {
      subview.place(
        at: CGPoint(x: bounds.minX + frame.minX, y: bounds.minY + frame.minY),
        proposal: ProposedViewSize(frame.size))
    }
  }
}

/// Where each thing goes: the arithmetic by itself. A thing wider than the row gets the row's width.
struct FlowRows: Equatable {
  private(set) var frames: [CGRect] = []
  private(set) var size = CGSize.zero

  init(sizes: [CGSize], width: CGFloat, spacing: CGFloat) {
    var (x, y, rowHeight) = (CGFloat(0), CGFloat(0), CGFloat(0))
    for size in sizes {
      let own = min(size.width, width)
      if x > 0, x + own > width {
        x = 0
        y += rowHeight + spacing
        rowHeight = 0
      }
      frames.append(CGRect(x: x, y: y, width: own, height: size.height))
      self.size.width = max(self.size.width, x + own)
      x += own + spacing
      rowHeight = max(rowHeight, size.height)
    }
    size.height = sizes.isEmpty ? 0 : y + rowHeight
  }
}
