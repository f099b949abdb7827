// Pairing: the phone meets its office, by the QR code or by the words below it.
import NyVriKit
import SwiftUI

struct PairingView: View {
  @State private var model: PairingModel
  @State private var showsReader = false
  @Environment(\.phoneParts) private var phone

  init(app: AppModel) { _model = State(initialValue: PairingModel(app: app)) }

  var body: some View {
    Page {
      if let screen = model.screen {
        ScreenHeading(words: screen.title)
        steps(screen.steps)
        scanButton(screen.scanLabel)
        FieldHeading(heading: screen.codeLabel)
        codeField(screen)
      }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) { bottom }
    .quietBarTitle(model.screen?.title)
    .task { await model.reload() }
    .fullScreenCover(isPresented: $showsReader) {
      phone.codeReader { code in
        showsReader = false
        if let code { Task { await model.pair(scanned: code) } }
      }
    }
  }

  private func steps(_ steps: [String]) -> some View {
    Card {
      Rows(items: Array(steps.enumerated()), id: \.offset) { step in
        HStack(alignment: .firstTextBaseline, spacing: Room.row) {
          Text((step.offset + 1).formatted()).font(Lettering.head)
            .foregroundStyle(Tone.primary.full)
            .frame(minWidth: 14, alignment: .leading)
          Text(step.element).font(Lettering.body)
            .frame(maxWidth: .infinity, alignment: .leading)
        }
        .padding(.horizontal, Room.edge)
        .padding(.vertical, Room.row)
        .accessibilityElement(children: .combine)
      }
    }
    .padding(.top, Room.near)
  }

  private func scanButton(_ label: String) -> some View {
    Button {
      showsReader = true
    } label: {
      HStack(spacing: 10) {
        Glyph(Icon.camera)
        Text(label).font(Lettering.label)
      }
      .foregroundStyle(Tone.primary.onSoft)
      .frame(maxWidth: .infinity, minHeight: Target.main)
      .background(Tone.primary.soft, in: RoundedRectangle(cornerRadius: Corner.card))
      .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .disabled(model.isWorking)
    .padding(.top, Room.edge)
  }

  private func codeField(_ screen: PairingScreen) -> some View {
    FieldFrame {
      TextField(
        screen.codeLabel, text: $model.code, prompt: Text(screen.codeHint), axis: .vertical
      )
      .font(Lettering.body)
      .autocorrectionDisabled()
      .textInputAutocapitalization(.never)
      .submitLabel(.done)
      .onSubmit { Task { await model.pair() } }
      .frame(maxWidth: .infinity, minHeight: Target.least, alignment: .leading)
      .accessibilityLabel(screen.codeLabel)
    }
    .disabled(model.isWorking)
  }

  private var bottom: some View {
    DockBar(
      app: model.app,
      dock: model.screen.map { screen in
        Dock(
          undo: nil, note: nil, quiet: nil,
          main: Action(
            kind: .pair, label: model.isWorking ? screen.working : screen.pairLabel, target: "",
            confirm: nil))
      },
      perform: { _ in await model.pair() }, undo: {}
    )
    .disabled(!model.canPair)
  }
}
