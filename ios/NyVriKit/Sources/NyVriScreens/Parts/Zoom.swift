// Owns looking closer at a picture: two fingers, two taps, or two buttons.
import NyVriKit
import SwiftUI

/// How close, and where.
struct Zoom: Equatable {
  static let most: CGFloat = 5
  private static let closer: CGFloat = 2.5
  private static let step: CGFloat = 1.6

  /// 1 is the whole picture.
  private(set) var scale: CGFloat = 1
  /// Of the picture's middle from its place's.
  private(set) var shift = CGSize.zero
  /// Where a movement of the fingers began.
  private var began: (scale: CGFloat, shift: CGSize)?

  static func == (one: Zoom, other: Zoom) -> Bool {
    one.scale == other.scale && one.shift == other.shift
  }

  var isClose: Bool { scale > 1 }

  /// The fingers are `by` times further apart than when they began.
  mutating func pinch(by: CGFloat, in size: CGSize) {
    let from = began ?? (scale, shift)
    began = from
    set(from.scale * by, from.shift, size)
  }

  /// A finger has moved a picture that is close.
  mutating func drag(by way: CGSize, in size: CGSize) {
    guard isClose else { return }
    let from = began ?? (scale, shift)
    began = from
    let moved = CGSize(width: from.shift.width + way.width, height: from.shift.height + way.height)
    set(scale, moved, size)
  }

  mutating func lift() { began = nil }

  /// The whole picture; or closer where it is whole.
  mutating func flip(in size: CGSize) { set(isClose ? 1 : Self.closer, shift, size) }

  /// One step closer, or further away.
  mutating func step(closer: Bool) {
    set(closer ? scale * Self.step : scale / Self.step, shift, CGSize(width: 361, height: 361))
  }

  private mutating func set(_ next: CGFloat, _ moved: CGSize, _ size: CGSize) {
    scale = min(max(next, 1), Self.most)
    let (across, down) = (size.width * (scale - 1) / 2, size.height * (scale - 1) / 2)
    shift = CGSize(
      width: min(max(moved.width, -across), across), height: min(max(moved.height, -down), down))
  }
}

extension View {
  /// One finger moves only a picture that is close, so that the page scrolls under it.
  func zoomedByFingers(_ zoom: Binding<Zoom>, in size: CGSize, isOn: Bool) -> some View {
    let pinch = MagnifyGesture()
      .onChanged { zoom.wrappedValue.pinch(by: $0.magnification, in: size) }
      .onEnded { _ in zoom.wrappedValue.lift() }
    let drag = DragGesture(minimumDistance: 6)
      .onChanged { zoom.wrappedValue.drag(by: $0.translation, in: size) }
      .onEnded { _ in zoom.wrappedValue.lift() }
    return
      self
      .onTapGesture(count: 2) { if isOn { zoom.wrappedValue.flip(in: size) } }
      .simultaneousGesture(isOn ? pinch : nil)
      .simultaneousGesture(isOn && zoom.wrappedValue.isClose ? drag : nil)
  }
}

/// Another way to the same, for those who use no gestures.
struct ZoomButtons: View {
  let screen: PhotoScreen
  @Binding var zoom: Zoom

  var body: some View {
    HStack(spacing: Room.near) {
      button(.smaller, screen.smallerLabel) { zoom.step(closer: false) }
      button(.larger, screen.largerLabel) { zoom.step(closer: true) }
    }
    .frame(maxWidth: .infinity, alignment: .trailing)
    .padding(.top, Room.near)
  }

  private func button(
    _ sign: Sign, _ label: String, press: @escaping @MainActor () -> Void
  ) -> some View {
    Button(action: press) {
      Glyph(sign).foregroundStyle(Tone.primary.onSoft)
        .frame(width: Target.least, height: Target.least)
        .background(Tone.primary.soft, in: Circle())
        .contentShape(Circle())
    }
    .buttonStyle(.plain)
    .accessibilityLabel(label)
  }
}
