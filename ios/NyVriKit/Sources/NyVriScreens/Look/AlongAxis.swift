// Owns the layout of words along an axis: each at its place, kept inside, never over its neighbour.
import SwiftUI

/// One subview for each place, from 0 where reading begins to 1 at the end; places ascend.
struct AlongAxis: Layout {
  let places: [CGFloat]

  func sizeThatFits(
    proposal: ProposedViewSize, subviews: Subviews, cache: inout Void
  ) -> CGSize {
    let sizes = subviews.map { $0.sizeThatFits(.unspecified) }
    let least = sizes.map(\.width).reduce(0, +)
    return CGSize(width: proposal.width ?? least, height: sizes.map(\.height).max() ?? 0)
  }

  func placeSubviews(
    in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout Void
  ) {
    let sizes = subviews.map { $0.sizeThatFits(.unspecified) }
    let axis = AxisStarts(places: places, widths: sizes.map(\.width), whole: bounds.width)
    for (index, subview) in subviews.enumerated() {
      let middle = (bounds.height - sizes[index].height) / 2
      subview.place(
        at: CGPoint(x: bounds.minX + axis.starts[index], y: bounds.minY + middle),
        proposal: ProposedViewSize(sizes[index]))
    }
  }
}

/// Where each word begins: centred on its place, then pushed forward from its neighbour and back from the end.
struct AxisStarts: Equatable {
  private(set) var starts: [CGFloat]

  init(places: [CGFloat], widths: [CGFloat], whole: CGFloat, gap: CGFloat = Room.near) {
    starts = zip(places, widths).map { $0 * whole - $1 / 2 }
    var least: CGFloat = 0
    for index in starts.indices {
      starts[index] = max(starts[index], least)
      least = starts[index] + widths[index] + gap
    }
    var most = whole
    for index in starts.indices.reversed() {
      starts[index] = min(starts[index], most - widths[index])
      most = starts[index] - gap
    }
  }
}
