// Owns signing: a box for a finger, a typed name for who cannot draw, a reason for who does not sign, and what was
// signed.
import Foundation
import NyVriKit
import SwiftUI

/// One party signs, or says why not.
struct SigningCard: View {
  private enum Way { case draw, type, not }

  let party: SigningParty
  let model: SummaryModel
  @State private var way = Way.draw
  @State private var strokes: [Stroke] = []
  @State private var underway: [PicturePoint] = []
  @State private var words = ""
  @State private var reason: String?

  var body: some View {
    Card {
      switch way {
      case .draw: drawing
      case .type: typing
      case .not: notSigning
      }
    }
    .padding(.top, Room.row)
  }

  @ViewBuilder private var drawing: some View {
    GeometryReader { room in
      let size = CGSize(width: room.size.width, height: room.size.width / SignatureInk.ratio)
      SignatureInk(strokes: strokes + [Stroke(points: underway)])
        .frame(width: size.width, height: size.height)
        .contentShape(Rectangle())
        .gesture(finger(size))
    }
    .aspectRatio(SignatureInk.ratio, contentMode: .fit)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(party.boxSpoken)
    Text(party.label).font(Lettering.small).foregroundStyle(Ink.quietText)
      .padding(.horizontal, Room.edge)
    Beside {
      if strokes.isEmpty {
        WordButton(label: party.typeLabel) { way = .type }
        if let label = party.notLabel { WordButton(label: label) { way = .not } }
      } else {
        WordButton(label: party.clearLabel) { strokes = [] }
        WordButton(label: party.keepLabel) { await model.sign(strokes, as: party.party) }
      }
    }
  }

  /// From the first touch on, so that the page does not scroll away under a name.
  private func finger(_ room: CGSize) -> some Gesture {
    DragGesture(minimumDistance: 0)
      .onChanged { underway.append(point($0.location, in: room)) }
      .onEnded { _ in
        strokes.append(Stroke(points: underway))
        underway = []
      }
  }

  private func point(_ finger: CGPoint, in room: CGSize) -> PicturePoint {
    PicturePoint(
      x: Float(min(max(finger.x / room.width, 0), 1)),
      y: Float(min(max(finger.y / room.height, 0), 1)))
  }

  @ViewBuilder private var typing: some View {
    heading(party.label)
    field(party.typeFieldLabel)
    Beside {
      WordButton(label: party.drawLabel) { way = .draw }
      WordButton(label: party.typeConfirmLabel) { await model.sign(name: words, as: party.party) }
    }
  }

  @ViewBuilder private var notSigning: some View {
    heading(party.notHeading)
    ThreeWay(picks: reasons) { reason = $0 }.padding(.horizontal, Room.edge)
    field(party.notWordsLabel)
    Beside {
      WordButton(label: party.drawLabel) { way = .draw }
      WordButton(label: party.notKeepLabel) {
        let chosen = reasons.first { $0.chosen }?.value ?? ""
        await model.leaveUnsigned(chosen, words: words, as: party.party)
      }
    }
  }

  private var reasons: [Pick] {
    party.notReasons.map { one in
      let chosen = reason.map { $0 == one.value } ?? one.chosen
      return Pick(value: one.value, label: one.label, detail: "", chosen: chosen)
    }
  }

  private func heading(_ words: String) -> some View {
    Text(words).font(Lettering.label).padding(Room.edge)
  }

  private func field(_ label: String) -> some View {
    FieldFrame {
      TextField(label, text: $words, prompt: Text(label))
        .font(Lettering.body)
        .foregroundStyle(Ink.text)
        .frame(maxWidth: .infinity, minHeight: Target.least, alignment: .leading)
        .accessibilityLabel(label)
    }
    .padding(.horizontal, Room.edge)
    .padding(.vertical, Room.near)
  }
}

/// Words alone, to be tapped.
private struct WordButton: View {
  let label: String
  let press: @MainActor () async -> Void

  var body: some View {
    Button {
      Task { await press() }
    } label: {
      Text(label).font(Lettering.label).foregroundStyle(Tone.primary.full)
        .multilineTextAlignment(.center)
        .padding(.horizontal, Room.near)
        .frame(maxWidth: .infinity, minHeight: Target.least)
        .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}

/// What was signed, or why it was not.
struct SignedCard: View {
  let signed: SignedBox
  let remove: @MainActor () async -> Void

  var body: some View {
    Card {
      VStack(alignment: .leading, spacing: 0) {
        if !signed.strokes.isEmpty {
          SignatureInk(strokes: signed.strokes)
            .aspectRatio(SignatureInk.ratio, contentMode: .fit)
        }
        Text(signed.who).font(Lettering.label)
        Text(signed.text).font(Lettering.small).foregroundStyle(Ink.quietText)
        if let changed = signed.changed {
          Text(changed).font(Lettering.label).foregroundStyle(Tone.warn.full)
        }
      }
      .padding(.horizontal, Room.edge)
      .padding(.top, Room.row)
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(signed.spoken)
      HStack(spacing: Room.row) {
        if let label = signed.removeLabel {
          Button {
            Task { await remove() }
          } label: {
            Text(label).font(Lettering.label).foregroundStyle(Tone.danger.full)
              .frame(minHeight: Target.least)
              .contentShape(Rectangle())
          }
          .buttonStyle(.plain)
        }
        Spacer(minLength: 0)
        if let receipt = signed.receipt { ReceiptLabel(receipt: receipt) }
      }
      .padding(.horizontal, Room.edge)
      .padding(.vertical, Room.tight)
    }
    .padding(.top, Room.row)
  }
}

/// The line to sign on, and what a hand has drawn. A hand goes the same way in every language.
struct SignatureInk: View {
  /// As the core keeps signatures: width to height.
  static let ratio: CGFloat = 3
  let strokes: [Stroke]

  var body: some View {
    ZStack {
      BaseLine().stroke(Ink.outline, style: StrokeStyle(lineWidth: 1.2))
      StrokesShape(strokes: strokes)
        .stroke(Ink.text, style: StrokeStyle(lineWidth: 2.6, lineCap: .round, lineJoin: .round))
    }
    .environment(\.layoutDirection, .leftToRight)
  }
}

private struct BaseLine: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    let y = rect.minY + rect.height * 0.86
    return Path { path in
      path.move(to: CGPoint(x: rect.minX + 16, y: y))
      path.addLine(to: CGPoint(x: rect.minX + rect.width - 16, y: y))
    }
  }
}

private struct StrokesShape: Shape {
  let strokes: [Stroke]

  nonisolated func path(in rect: CGRect) -> Path {
    Path { path in
      for stroke in strokes {
        for (place, point) in stroke.points.enumerated() {
          let end = CGPoint(
            x: rect.minX + CGFloat(point.x) * rect.width,
            y: rect.minY + CGFloat(point.y) * rect.height)
          if place == 0 { path.move(to: end) } else { path.addLine(to: end) }
        }
      }
    }
  }
}
