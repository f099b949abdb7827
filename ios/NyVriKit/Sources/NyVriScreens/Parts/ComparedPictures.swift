// Owns two pictures of one spot: one with its label, and both with a divider between.
import NyVriKit
import SwiftUI

/// One of the two, whole.
struct ComparedPicture: View {
  let side: CompareSide
  let areas: [ChangedArea]
  let isLast: Bool
  /// Width by height.
  let ratio: CGFloat
  @Environment(\.phoneParts) private var phone

  var body: some View {
    if let image = phone.picture(side.jpeg) {
      GeometryReader { room in
        let (width, height) = (room.size.width, room.size.width / max(ratio, 0.1))
        ZStack(alignment: .topLeading) {
          image.resizable().frame(width: width, height: height)
          ForEach(areas, id: \.words) {
            Edged(shape: AreaOutline(points: $0.outline)).frame(width: width, height: height)
          }
          SideLabel(side: side, isLast: isLast)
        }
        .frame(width: width, height: height)
        .clipShape(RoundedRectangle(cornerRadius: Corner.card))
      }
      .aspectRatio(ratio, contentMode: .fit)
      .environment(\.layoutDirection, .leftToRight)
      .accessibilityElement(children: .ignore)
      .accessibilityLabel(side.spoken)
    }
  }
}

/// Last time to the left of a divider that a finger moves, now to the right; also from right to left.
struct DividedPictures: View {
  let screen: CompareScreen
  @Binding var part: CGFloat
  @Environment(\.phoneParts) private var phone

  var body: some View {
    GeometryReader { room in
      let width = room.size.width
      let height = width / CGFloat(max(screen.now.ratio, 0.1))
      ZStack(alignment: .topLeading) {
        now(width, height)
        then(width, height)
        Rectangle().fill(Ink.caption).frame(width: 3, height: height)
          .padding(.leading, max(0, part * width - 1.5))
        handle
          .padding(.leading, min(max(part * width - 28, 0), width - 56))
          .padding(.top, height * 0.75 - 28)
        labels.frame(width: width, height: height, alignment: .topLeading)
      }
      .frame(width: width, height: height)
      .clipShape(RoundedRectangle(cornerRadius: Corner.card))
      .contentShape(Rectangle())
      .gesture(
        DragGesture(minimumDistance: 4).onChanged { part = min(max($0.location.x / width, 0), 1) })
    }
    .aspectRatio(CGFloat(max(screen.now.ratio, 0.1)), contentMode: .fit)
    .environment(\.layoutDirection, .leftToRight)
    .accessibilityElement(children: .ignore)
    .accessibilityLabel(screen.dividerLabel)
    .accessibilityAdjustableAction { direction in
      part = min(max(part + (direction == .increment ? 0.1 : -0.1), 0), 1)
    }
  }

  @ViewBuilder private func now(_ width: CGFloat, _ height: CGFloat) -> some View {
    if let image = phone.picture(screen.now.jpeg) {
      image.resizable().frame(width: width, height: height)
      ForEach(screen.areas, id: \.words) {
        Edged(shape: AreaOutline(points: $0.outline)).frame(width: width, height: height)
      }
    }
  }

  @ViewBuilder private func then(_ width: CGFloat, _ height: CGFloat) -> some View {
    if let image = phone.picture(screen.then.jpeg) {
      image.resizable().frame(width: width, height: height)
        .frame(width: width * part, height: height, alignment: .leading)
        .clipped()
    }
  }

  private var handle: some View {
    Circle().fill(Ink.caption).frame(width: 56, height: 56)
      .overlay {
        Ways().stroke(
          Ink.captionGround, style: StrokeStyle(lineWidth: 2.5, lineCap: .round, lineJoin: .round)
        )
        .frame(width: 24, height: 24)
      }
  }

  private var labels: some View {
    HStack(alignment: .top) {
      if part > 0.2 { SideLabel(side: screen.then, isLast: true) }
      Spacer(minLength: 0)
      if part < 0.8 { SideLabel(side: screen.now, isLast: false) }
    }
  }
}

/// That the divider goes both ways.
private struct Ways: Shape {
  nonisolated func path(in rect: CGRect) -> Path {
    Path { path in
      for side in [-1.0, 1.0] {
        let at = { (x: Double, y: Double) in
          CGPoint(x: rect.midX + side * x * rect.width, y: rect.midY + y * rect.height)
        }
        path.move(to: at(0.21, -0.29))
        path.addLine(to: at(0.46, 0))
        path.addLine(to: at(0.21, 0.29))
      }
    }
  }
}

/// Which of the two it is, when, and how bad it was.
private struct SideLabel: View {
  let side: CompareSide
  let isLast: Bool

  var body: some View {
    VStack(alignment: .leading, spacing: 2) {
      Text(side.label).font(Lettering.micro)
      Text(side.day).font(Lettering.label)
      if let grade = side.grade {
        HStack(spacing: 6) {
          GradeSign(grade, side: 18, relativeTo: .footnote)
          Text(side.gradeText ?? "").font(Lettering.label)
        }
      }
    }
    .foregroundStyle(Ink.caption)
    .padding(Room.near)
    .background(Ink.captionGround, in: RoundedRectangle(cornerRadius: Corner.control))
    .overlay {
      if isLast {
        RoundedRectangle(cornerRadius: Corner.control - 3)
          .strokeBorder(Ink.caption, style: Dash.ring)
          .padding(3)
      }
    }
    .padding(Room.near)
  }
}
