// Owns the button beside the main one: as wide as its row, tinted.
import SwiftUI

struct SoftButton: View {
  let label: String
  let press: @MainActor () -> Void

  var body: some View {
    Button(action: press) {
      Text(label)
        .font(Lettering.label)
        .multilineTextAlignment(.center)
        .foregroundStyle(Tone.primary.onSoft)
        .padding(.horizontal, Room.row)
        .padding(.vertical, Room.near)
        .frame(maxWidth: .infinity, minHeight: Target.least)
        .background(Tone.primary.soft, in: RoundedRectangle(cornerRadius: Corner.card))
        .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
  }
}
