// Owns one drawing a name. The same lines as on Android, so that a person finds them on both.
import NyVriKit
import SwiftUI

/// A small drawing in the colour of the text around it, as large as that text.
struct Glyph: View {
  let letters: String
  @ScaledMetric(relativeTo: .body) private var side: CGFloat = 22

  init(_ icon: Icon) { letters = icon.letters }
  init(_ sign: Sign) { letters = sign.letters }

  var body: some View {
    Outline(letters: letters, grid: 24)
      .stroke(style: StrokeStyle(lineWidth: side / 12, lineCap: .round, lineJoin: .round))
      .frame(width: side, height: side)
      .accessibilityHidden(true)
  }
}

/// The same, for a line of small text.
struct SmallGlyph: View {
  let letters: String
  @ScaledMetric(relativeTo: .footnote) private var side: CGFloat = 17

  init(_ icon: Icon) { letters = icon.letters }
  init(_ sign: Sign) { letters = sign.letters }

  var body: some View {
    Outline(letters: letters, grid: 24)
      .stroke(style: StrokeStyle(lineWidth: side / 11, lineCap: .round, lineJoin: .round))
      .frame(width: side, height: side)
      .accessibilityHidden(true)
  }
}

/// What points somewhere is turned round where people read from the right.
struct Chevron: View {
  @Environment(\.layoutDirection) private var direction
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    if !textSize.isAccessibilitySize {
      SmallGlyph(direction == .rightToLeft ? .backward : .forward).foregroundStyle(Ink.quietText)
    }
  }
}

/// Signs of the screens themselves.
enum Sign {
  case forward, backward, undo, help, more, close, clock, late, pause
  case torch, overlaid, overlaidNot, larger, smaller

  var letters: String {
    switch self {
    case .forward: "m9.5 5.5 6.5 6.5-6.5 6.5"
    case .backward: "M14.5 5.5 8 12l6.5 6.5"
    case .undo: "M8.5 5 4 9.5 8.5 14M4.5 9.5H14a5.5 5.5 0 0 1 0 11h-3"
    case .help:
      "M3.4 12a8.6 8.6 0 1 0 17.2 0a8.6 8.6 0 1 0-17.2 0M9.7 9.5a2.4 2.4 0 1 1 3.5 2.2"
        + "c-.8.4-1.2.9-1.2 1.8M12 16.7v.1"
    case .more:
      "M4.2 12a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0M11.2 12a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0"
        + "M18.2 12a.8.8 0 1 0 1.6 0a.8.8 0 1 0-1.6 0"
    case .close: "m6 6 12 12M18 6 6 18"
    case .torch: "M8 3h8v4l-2 3v11h-4V10L8 7zM12 13v2"
    case .overlaid: Self.twoFrames
    case .overlaidNot: Self.twoFrames + "M4 20.5 20.5 3.5"
    case .larger: "M12 5.5v13M5.5 12h13"
    case .smaller: "M5.5 12h13"
    case .clock: "M3.4 12a8.6 8.6 0 1 0 17.2 0a8.6 8.6 0 1 0-17.2 0M12 7v5.2l3.4 2"
    case .late: "M3.4 12a8.6 8.6 0 1 0 17.2 0a8.6 8.6 0 1 0-17.2 0M12 7v6M12 16.6v.1"
    case .pause: "M3.4 12a8.6 8.6 0 1 0 17.2 0a8.6 8.6 0 1 0-17.2 0M10 9v6M14 9v6"
    }
  }
}

extension Sign {
  private static let twoFrames = "M3.5 5h12v10H3.5zM8.5 9h12v10H8.5z"
}

extension Icon {
  var letters: String {
    switch self {
    case .interpreter: "M3 4.5h11v8H8l-3 2.6v-2.6H3zM17 9.5h4v7.6h-2v2.4l-2.8-2.4h-5v-2"
    case .people:
      "M5.8 8.5a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0M3 19c.4-3.6 2.6-5.4 6-5.4"
        + "c3.4 0 5.6 1.8 6 5.4M15.5 5.6a3.1 3.1 0 0 1 0 5.8M17.5 14c2.1.7 3.3 2.3 3.5 5"
    case .drop: "M12 3.5c3.5 4.2 5.5 7 5.5 10a5.5 5.5 0 0 1-11 0c0-3 2-5.8 5.5-10z"
    case .house: "M4 11 12 4.5 20 11v8.5H4zM9.8 19.5v-5.5h4.4v5.5"
    case .stairs: "M3.5 19.5h4.5v-4.5h4.5v-4.5H17V6h3.5"
    case .lock:
      "M7 10.5h10a2 2 0 0 1 2 2V18a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2v-5.5a2 2 0 0 1 2-2z"
        + "M8.2 10.5V8a3.8 3.8 0 0 1 7.6 0v2.5"
    case .mailbox:
      "M4 18V10.5a3.5 3.5 0 0 1 7 0V18zM7.5 7H16.5a3.5 3.5 0 0 1 3.5 3.5V18H11"
        + "M15 11V5h3"
    case .wind: "M3 9h10.5a2.6 2.6 0 1 0-2.4-3.6M3 13h15a2.6 2.6 0 1 1-2.4 3.6M3 17h7"
    case .speech: "M4 5h16v11h-8l-4.5 4V16H4z"
    case .fire:
      "M12 3c.8 3.2 5.5 5.4 5.5 10.4a5.5 5.5 0 0 1-11 0c0-2.2 1.2-3.6 2.2-4.8"
        + "c.4 1.6 1.2 2.2 2 2.4C10.400 8 10.600 5.200 12 3z"
    case .coin: "M3.5 12a8.5 8.5 0 1 0 17 0a8.5 8.5 0 1 0-17 0M9.5 8v8M14.5 8l-5 4.5 5 3.5"
    case .flag: "M6 21V4M6 4.5h11.5L15 8.5l2.5 4H6"
    case .box: "M4 8.5 12 4l8 4.500v8L12 21l-8-4.500zM4 8.5l8 4.500 8-4.500M12 13v8"
    case .camera:
      "M4 8h3.2l1.6-2.5h6.4L16.8 8H20a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V9"
        + "a1 1 0 0 1 1-1zM8.6 13.2a3.4 3.4 0 1 0 6.8 0a3.4 3.4 0 1 0-6.8 0"
    case .phone: "M9 3h6a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H9a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM11 18h2"
    case .sending: "M12 20V5M6 11l6-6 6 6"
    case .atOffice:
      "M7 18a4 4 0 0 1-.5-7.9a5.7 5.7 0 0 1 11-.4A4.2 4.2 0 0 1 17 18z"
        + "M9.2 13.4l2.2 2.2 3.8-4"
    case .noCoverage:
      "M7 18h9.5a4 4 0 0 0 2.6-7M9 7.6A5.5 5.5 0 0 0 6.6 11A3.8 3.8 0 0 0 7 18"
        + "M12 6.6a5.6 5.6 0 0 1 5.2 3.7M4 3.5l16.5 17"
    case .needsYou: "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM12 7.5v5.2M12 16v.1"
    case .check: "m5 12.8 4.6 4.7L19.5 7"
    case .deviation: "M12 4 21 19.5H3zM12 10v4.2M12 16.9v.1"
    case .dash: "M6 12h12"
    case .notChecked:
      "M3 12c2.4-4 5.4-6 9-6c3.6 0 6.6 2 9 6c-2.4 4-5.4 6-9 6c-3.6 0-6.6-2-9-6z"
        + "M9.6 12a2.4 2.4 0 1 0 4.8 0a2.4 2.4 0 1 0-4.8 0M5 4.500l14 15"
    }
  }
}
