// Owns the containers: the page, the card, its rows and the heading over it.
import SwiftUI

/// A screen's content, from edge to edge, scrolling under the dock.
struct Page<Content: View>: View {
  @ViewBuilder let content: Content

  var body: some View {
    ScrollView {
      VStack(alignment: .leading, spacing: 0) { content }
        .frame(maxWidth: .infinity, alignment: .leading)
        .padding(.horizontal, Room.edge)
        .padding(.bottom, Room.apart)
    }
    .scrollDismissesKeyboard(.interactively)
    .background(Ink.room)
  }
}

/// Rows that belong together.
struct Card<Content: View>: View {
  @ViewBuilder let content: Content

  var body: some View {
    VStack(alignment: .leading, spacing: 0) { content }
      .frame(maxWidth: .infinity, alignment: .leading)
      .background(Ink.surface, in: RoundedRectangle(cornerRadius: Corner.card))
      .overlay {
        RoundedRectangle(cornerRadius: Corner.card).strokeBorder(Ink.line, lineWidth: 0.5)
      }
  }
}

/// Rows of a card, with a line between each two.
struct Rows<Item, ID: Hashable, Row: View>: View {
  let items: [Item]
  let id: KeyPath<Item, ID>
  @ViewBuilder let row: (Item) -> Row

  var body: some View {
    ForEach(items, id: id) { item in
      if item[keyPath: id] != items.first?[keyPath: id] { RowLine() }
      row(item)
    }
  }
}

/// A hairline that begins where the text begins.
struct RowLine: View {
  var body: some View {
    Rectangle().fill(Ink.line).frame(height: 1).padding(.leading, Room.edge)
      .accessibilityHidden(true)
  }
}

/// What stands over a card, and how many.
struct SectionHeading: View {
  let heading: String
  var count = ""

  var body: some View {
    HStack(alignment: .firstTextBaseline, spacing: Room.near) {
      Text(heading).font(Lettering.label).accessibilityAddTraits(.isHeader)
      Spacer(minLength: Room.near)
      Text(count).font(Lettering.small)
    }
    .foregroundStyle(Ink.quietText)
    .padding(.top, Room.edge)
    .padding(.bottom, 6)
  }
}

/// What a group of controls on the page is about.
struct FieldHeading: View {
  let heading: String
  var note: String?

  var body: some View {
    Beside(alignment: .firstTextBaseline) {
      Text(heading).font(Lettering.label).accessibilityAddTraits(.isHeader)
        .frame(maxWidth: .infinity, alignment: .leading)
      if let note {
        Text(note).font(Lettering.small).foregroundStyle(Ink.quietText)
      }
    }
    .padding(.top, 18)
    .padding(.bottom, Room.near)
  }
}
