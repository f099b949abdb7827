// Owns the colours, by role. A screen names a role, never a colour.
import SwiftUI

/// A colour with a light and a dark side.
struct Ink: ShapeStyle {
  let light: UInt32
  let dark: UInt32

  func resolve(in environment: EnvironmentValues) -> Color {
    Self.color(environment.colorScheme == .dark ? dark : light)
  }

  private static func color(_ hex: UInt32) -> Color {
    Color(
      red: Double(hex >> 16 & 0xFF) / 255, green: Double(hex >> 8 & 0xFF) / 255,
      blue: Double(hex & 0xFF) / 255)
  }

  /// The room that things stand in.
  static let room = Ink(light: 0xF2F1ED, dark: 0x111416)
  /// A thing to act on.
  static let surface = Ink(light: 0xFFFFFF, dark: 0x1B1F22)
  /// A thing that rests: tracks, quiet slots.
  static let sunken = Ink(light: 0xE8E6DF, dark: 0x0B0D0E)
  /// Divides, carries no meaning.
  static let line = Ink(light: 0xD9D6CE, dark: 0x30363A)
  /// The edge of a control, and the dash of last time.
  static let outline = Ink(light: 0x77746C, dark: 0x868D92)
  static let text = Ink(light: 0x1A1D1F, dark: 0xECEAE5)
  static let quietText = Ink(light: 0x54585B, dark: 0xAEB4B7)
  /// Words on a photo, whatever the photo.
  static let caption = Ink(light: 0xFFFFFF, dark: 0xFFFFFF)
  /// What people draw on pictures.
  static let drawn = Ink(light: 0xFFD98A, dark: 0xFFD98A)
  /// Around what the camera sees, whatever the theme: a light frame would drown it.
  static let aroundPicture = Ink(light: 0x0B0D0E, dark: 0x0B0D0E)
  static let captionGround = Ink(light: 0x2B2E30, dark: 0x2B2E30)
}

/// A role with what stands on it, its soft side and what stands on that.
struct Tone: Sendable {
  let full: Ink
  let onFull: Ink
  let soft: Ink
  let onSoft: Ink

  static let primary = Tone(
    full: Ink(light: 0x0D5966, dark: 0x86CFDB), onFull: Ink(light: 0xFFFFFF, dark: 0x03272D),
    soft: Ink(light: 0xD8EAEC, dark: 0x15383F), onSoft: Ink(light: 0x083F49, dark: 0xBFE7ED))
  static let ok = Tone(
    full: Ink(light: 0x1C6839, dark: 0x86D29D), onFull: Ink(light: 0xFFFFFF, dark: 0x06260F),
    soft: Ink(light: 0xDBEEE0, dark: 0x153320), onSoft: Ink(light: 0x134A28, dark: 0xB5E8C3))
  static let watch = Tone(
    full: Ink(light: 0x665E00, dark: 0xD8CC5C), onFull: Ink(light: 0xFFFFFF, dark: 0x262200),
    soft: Ink(light: 0xF3EEC6, dark: 0x332F0A), onSoft: Ink(light: 0x464000, dark: 0xEDE48F))
  static let warn = Tone(
    full: Ink(light: 0x8F4700, dark: 0xF3B566), onFull: Ink(light: 0xFFFFFF, dark: 0x2E1800),
    soft: Ink(light: 0xFCE6CB, dark: 0x352510), onSoft: Ink(light: 0x693400, dark: 0xFBD6A5))
  static let danger = Tone(
    full: Ink(light: 0xA61E1C, dark: 0xFF9C92), onFull: Ink(light: 0xFFFFFF, dark: 0x3B0505),
    soft: Ink(light: 0xFBDFDB, dark: 0x4A1A19), onSoft: Ink(light: 0x7C1413, dark: 0xFFCCC6))
  static let none = Tone(
    full: Ink(light: 0x5B6064, dark: 0xAAB0B4), onFull: Ink(light: 0xFFFFFF, dark: 0x15181A),
    soft: Ink(light: 0xE4E5E4, dark: 0x2B3033), onSoft: Ink(light: 0x3C4043, dark: 0xD3D7D9))
  /// Confidential matters, and only those.
  static let confidential = Tone(
    full: Ink(light: 0x5A3B86, dark: 0xC8B2F1), onFull: Ink(light: 0xFFFFFF, dark: 0x21123D),
    soft: Ink(light: 0xEAE2F5, dark: 0x2D2244), onSoft: Ink(light: 0x432A68, dark: 0xE1D4FA))
}
