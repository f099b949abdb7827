// Owns the bar with one notch a question.
import NyVriKit
import SwiftUI

struct StepsBar: View {
  let steps: [Step]

  var body: some View {
    HStack(spacing: 3) {
      ForEach(Array(steps.enumerated()), id: \.offset) { place in notch(place.element) }
    }
    .frame(height: 6)
    .accessibilityHidden(true)
  }

  @ViewBuilder private func notch(_ step: Step) -> some View {
    switch step {
    case .done: Capsule().fill(Tone.primary.full)
    case .deviation: Capsule().fill(Tone.warn.full)
    case .current: Capsule().strokeBorder(Tone.primary.full, lineWidth: 1.5)
    case .open: Capsule().fill(Ink.line)
    }
  }
}
