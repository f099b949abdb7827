// A deadline: until when, how it stands, and by which rule. Read as one sentence; nothing to tap.
import NyVriKit
import SwiftUI

struct DeadlineLine: View {
  let row: DeadlineRow

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      Beside {
        Text(row.name).font(Lettering.small).foregroundStyle(Ink.quietText)
          .frame(maxWidth: .infinity, alignment: .leading)
        HStack(spacing: 5) {
          SmallGlyph(sign)
          Text(row.stateText).font(Lettering.smallStrong)
        }
        .foregroundStyle(tone)
      }
      Text(row.due).font(Lettering.label).foregroundStyle(Ink.text)
      Text(row.why).font(Lettering.small).foregroundStyle(Ink.quietText)
    }
    .frame(maxWidth: .infinity, alignment: .leading)
    .padding(.horizontal, Room.edge)
    .padding(.vertical, 10)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(row.spoken)
  }

  private var sign: Sign {
    switch row.state {
    case .late: .late
    case .soon, .running: .clock
    case .paused: .pause
    }
  }

  private var tone: Ink {
    switch row.state {
    case .late: Tone.danger.full
    case .soon: Tone.warn.full
    case .running, .paused: Ink.quietText
    }
  }
}
