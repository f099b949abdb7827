// Owns how it is told where something is on its way to the office.
import NyVriKit
import SwiftUI

extension Receipt {
  var icon: Icon {
    switch state {
    case .onPhone: .phone
    case .sending: .sending
    case .atOffice: .atOffice
    case .refused: .needsYou
    }
  }

  var ink: Ink {
    switch state {
    case .onPhone: Ink.quietText
    case .sending: Tone.primary.full
    case .atOffice: Tone.ok.full
    case .refused: Tone.danger.full
    }
  }
}

/// Where a photo is: a drawing over its word.
struct ReceiptLabel: View {
  let receipt: Receipt
  @Environment(\.dynamicTypeSize) private var textSize

  var body: some View {
    Group {
      if textSize.isAccessibilitySize {
        HStack(spacing: 6) { content }
      } else {
        VStack(alignment: .trailing, spacing: 2) { content }
      }
    }
    .foregroundStyle(receipt.ink)
  }

  @ViewBuilder private var content: some View {
    Glyph(receipt.icon)
    Text(receipt.text).font(Lettering.micro)
  }
}

/// A drawing and words in a line; the words of a refusal may take several.
struct ReceiptLine: View {
  let receipt: Receipt

  var body: some View {
    HStack(spacing: 6) {
      SmallGlyph(receipt.icon).foregroundStyle(receipt.ink)
      Text(receipt.text).font(Lettering.micro)
        .foregroundStyle(receipt.state == .refused ? receipt.ink : Ink.quietText)
        .frame(maxWidth: .infinity, alignment: .leading)
    }
  }
}

/// The drawing alone, where the row it stands in speaks its word.
struct ReceiptSign: View {
  let receipt: Receipt

  var body: some View {
    SmallGlyph(receipt.icon).foregroundStyle(receipt.ink)
  }
}
