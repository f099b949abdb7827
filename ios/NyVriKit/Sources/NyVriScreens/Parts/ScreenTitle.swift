// Owns the name of a screen: in the bar where it is short, as a heading that may break where it is not.
import SwiftUI

/// The screen's one name, large. Unlike the bar's own large title it may take two lines.
struct ScreenHeading: View {
  let words: String

  var body: some View {
    Text(words).font(Lettering.heading).foregroundStyle(Ink.text)
      .fixedSize(horizontal: false, vertical: true)
      .accessibilityAddTraits(.isHeader)
      .padding(.bottom, Room.tight)
  }
}

extension View {
  /// Names the screen in the bar.
  func barTitle(_ words: String?) -> some View {
    navigationTitle(words ?? "").navigationBarTitleDisplayMode(.inline)
  }

  /// Names the screen for the way back and for screen readers; its heading stands on the page.
  func quietBarTitle(_ words: String?) -> some View {
    barTitle(words).toolbar {
      ToolbarItem(placement: .principal) { Text(verbatim: "").accessibilityHidden(true) }
    }
  }
}
