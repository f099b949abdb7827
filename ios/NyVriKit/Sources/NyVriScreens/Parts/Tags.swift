// Owns the small labels: which visit it is, interpreter, people, confidential.
import NyVriKit
import SwiftUI

struct TagLabel: View {
  let tag: Tag

  var body: some View {
    Pill(tone: tag.confidential ? .confidential : .none) {
      if let icon = tag.icon { SmallGlyph(icon) }
      Text(tag.text)
    }
  }
}

/// Two dots and a word: the first or the second of the two visits.
struct KindLabel: View {
  let kind: KindTag
  @ScaledMetric(relativeTo: .caption) private var dot: CGFloat = 8

  var body: some View {
    Pill(tone: .primary) {
      HStack(spacing: dot / 3) {
        ForEach([1, 2], id: \.self) { place in
          if place <= Int(kind.dots) {
            Circle().fill(Tone.primary.onSoft).frame(width: dot, height: dot)
          } else {
            Circle().strokeBorder(Tone.primary.onSoft, lineWidth: 1.5)
              .frame(width: dot, height: dot)
          }
        }
      }
      .accessibilityHidden(true)
      Text(kind.text)
    }
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(kind.spoken)
  }
}

private struct Pill<Content: View>: View {
  let tone: Tone
  @ViewBuilder let content: Content

  var body: some View {
    HStack(spacing: 6) { content }
      .font(Lettering.micro)
      .foregroundStyle(tone.onSoft)
      .padding(.horizontal, 9)
      .padding(.vertical, Room.tight)
      .background(tone.soft, in: Capsule())
  }
}

/// Kind and tags, in a row that breaks.
struct TagRow: View {
  var kind: KindTag?
  let tags: [Tag]

  var body: some View {
    Flow {
      if let kind { KindLabel(kind: kind) }
      ForEach(tags, id: \.text) { tag in TagLabel(tag: tag) }
    }
  }
}
