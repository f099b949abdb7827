// Owns writing: what a person types stays theirs while they type, and is handed on when they pause.
import SwiftUI

/// Words or a number. Hands on when the field is left, when the screen is left and when the app is.
struct WrittenField: View {
  let spoken: String
  let prompt: String
  let saved: String
  let isNumber: Bool
  let save: @MainActor (String) async -> Void
  @State private var draft: String
  @FocusState private var isWriting: Bool
  @Environment(\.scenePhase) private var phase

  init(
    spoken: String, prompt: String, saved: String, isNumber: Bool = false,
    save: @escaping @MainActor (String) async -> Void
  ) {
    self.spoken = spoken
    self.prompt = prompt
    self.saved = saved
    self.isNumber = isNumber
    self.save = save
    _draft = State(initialValue: saved)
  }

  var body: some View {
    TextField(spoken, text: $draft, prompt: hint, axis: isNumber ? .horizontal : .vertical)
      .keyboardType(isNumber ? .decimalPad : .default)
      .textInputAutocapitalization(.sentences)
      .focused($isWriting)
      .onSubmit { handOn() }
      .onChange(of: isWriting) { _, writing in if !writing { handOn() } }
      .onChange(of: phase) { _, now in if now != .active { handOn() } }
      .onChange(of: saved) { _, now in if !isWriting { draft = now } }
      .onDisappear { handOn() }
      .font(Lettering.body)
      .foregroundStyle(Ink.text)
      .frame(maxWidth: .infinity, minHeight: Target.least, alignment: .leading)
      .accessibilityLabel(spoken)
  }

  private var hint: Text? { prompt.isEmpty ? nil : Text(prompt) }

  private func handOn() {
    guard draft != saved else { return }
    let words = draft
    Task { await save(words) }
  }
}

/// The edge round a field on the page.
struct FieldFrame<Content: View>: View {
  @ViewBuilder let content: Content

  var body: some View {
    content
      .padding(.horizontal, 14)
      .padding(.vertical, Room.tight)
      .background(Ink.surface, in: RoundedRectangle(cornerRadius: Corner.control))
      .overlay {
        RoundedRectangle(cornerRadius: Corner.control).strokeBorder(Ink.outline)
      }
  }
}
