// Owns what stands side by side, and below each other where text is large.
import SwiftUI

/// Two or more things in a row; a column where text is large.
struct Beside<Content: View>: View {
  var spacing: CGFloat = Room.near
  var alignment: VerticalAlignment = .center
  @ViewBuilder let content: Content
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    if textSize.isAccessibilitySize {
      VStack(alignment: .leading, spacing: Room.tight) { content }
        .frame(maxWidth: .infinity, alignment: .leading)
    } else {
      HStack(alignment: alignment, spacing: spacing) { content }
    }
  }
}
