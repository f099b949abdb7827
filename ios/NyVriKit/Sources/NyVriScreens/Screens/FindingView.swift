// One finding: photos, where, how bad, how soon, in words.
import NyVriKit
import SwiftUI

struct FindingView: View {
  @State private var model: FindingModel

  init(app: AppModel, findingId: String) {
    _model = State(initialValue: FindingModel(app: app, findingId: findingId))
  }

  var body: some View {
    Page {
      if let screen = model.screen {
        if !screen.subtitle.isEmpty {
          Text(screen.subtitle).font(Lettering.small).foregroundStyle(Ink.quietText)
            .padding(.bottom, Room.near)
        }
        FindingPhotos(screen: screen, model: model)
        if let agree = screen.agree {
          Card {
            AgreeButton(words: agree) { model.app.open(.agree(visitId: screen.visitId)) }
          }
          .padding(.top, Room.row)
        }
        choices(screen).disabled(screen.isReadOnly)
        if let deadline = screen.deadline {
          Card { DeadlineLine(row: deadline) }.padding(.top, Room.row)
        }
        if let damp = screen.damp { DampCards(panel: damp) }
        if let advice = screen.advice {
          AdviceCards(
            panel: advice, give: { id in await model.giveAdvice(id) },
            tell: { id, outcome in await model.tellAdvice(id, outcome) })
        }
        FindingNotes(screen: screen, model: model)
        if let receipt = screen.receipt {
          ReceiptLine(receipt: receipt).padding(.top, Room.row)
        }
        if !screen.isReadOnly { removeButton(screen.removeLabel) }
      }
    }
    .safeAreaInset(edge: .bottom, spacing: 0) {
      DockBar(
        app: model.app, dock: model.screen?.dock,
        perform: { action in await model.perform(action) }, undo: { await model.undo() })
    }
    .barTitle(model.screen?.title)
    .task { await model.follow() }
  }

  private func choices(_ screen: FindingScreen) -> some View {
    VStack(alignment: .leading, spacing: 0) {
      FieldHeading(heading: screen.placeHeading)
      ChipRow(picks: screen.rooms) { room in await model.setRoom(room) }
      ChipRow(picks: screen.parts) { part in await model.setPart(part) }
        .padding(.top, Room.near)
      FieldHeading(heading: screen.gradeHeading, note: screen.gradeLast)
      GradeRow(grades: screen.grades, withWords: true) { code in await model.setGrade(code) }
      if let disagreement = screen.gradeDisagreement {
        HStack(spacing: 6) {
          SmallGlyph(Icon.people)
          Text(disagreement).font(Lettering.smallStrong)
        }
        .foregroundStyle(Tone.warn.full)
        .padding(.top, Room.near)
      }
      FieldHeading(heading: screen.urgencyHeading)
      ThreeWay(picks: screen.urgencies) { urgency in await model.setUrgency(urgency) }
    }
  }

  private func removeButton(_ label: String) -> some View {
    Button {
      Task { await model.remove() }
    } label: {
      Text(label).font(Lettering.label).foregroundStyle(Tone.danger.full)
        .frame(maxWidth: .infinity, minHeight: Target.least)
        .contentShape(Rectangle())
    }
    .buttonStyle(.plain)
    .padding(.top, Room.edge)
  }
}

/// Today's photos, last time's, and room for one more.
private struct FindingPhotos: View {
  let screen: FindingScreen
  let model: FindingModel

  var body: some View {
    ScrollView(.horizontal, showsIndicators: false) {
      HStack(spacing: Room.near) {
        ForEach(screen.photos, id: \.photoId) { tile in
          PhotoButton(tile: tile, width: 140, height: 176, withCaption: true) {
            model.app.open(.photo(id: tile.photoId))
          }
        }
        if !screen.isReadOnly { addPhoto }
      }
      .padding(.horizontal, Room.edge)
    }
    .padding(.horizontal, -Room.edge)
  }

  private var addPhoto: some View {
    Button {
      model.app.open(.camera(findingId: model.findingId))
    } label: {
      addPhotoLabel
    }
    .buttonStyle(.plain)
  }

  private var addPhotoLabel: some View {
    VStack(spacing: Room.near) {
      Glyph(Icon.camera)
      Text(screen.addPhotoLabel).font(Lettering.small).multilineTextAlignment(.center)
        .fixedSize(horizontal: true, vertical: false)
    }
    .foregroundStyle(Ink.text)
    .padding(.horizontal, Room.near)
    .frame(minWidth: screen.photos.isEmpty ? 361 : 72)
    .frame(height: screen.photos.isEmpty ? 96 : 176)
    .background(Ink.surface, in: RoundedRectangle(cornerRadius: Corner.control))
    .overlay {
      RoundedRectangle(cornerRadius: Corner.control).strokeBorder(Ink.outline, lineWidth: 1.5)
    }
    .contentShape(Rectangle())
  }
}

/// One's own words, and those of others beside them.
private struct FindingNotes: View {
  let screen: FindingScreen
  let model: FindingModel

  var body: some View {
    VStack(alignment: .leading, spacing: 0) {
      FieldHeading(heading: screen.noteHeading)
      if screen.isReadOnly {
        if !screen.note.isEmpty { Text(screen.note).font(Lettering.body) }
      } else {
        FieldFrame {
          WrittenField(
            spoken: screen.noteHeading, prompt: screen.noteHint, saved: screen.note
          ) { words in await model.setNote(words) }
        }
      }
      ForEach(screen.notesByOthers, id: \.self) { note in
        Text(note).font(Lettering.small).foregroundStyle(Ink.quietText)
          .padding(.top, Room.near)
      }
    }
  }
}
