// The camera over a bathroom's ceiling, and every photo of a visit.
import Bench
import Foundation
import NyVriKit

extension CameraScreen {
  static let sample = CameraScreen(
    findingId: "f1", visitId: "v1", title: "Tak på badet", subtitle: "Samme sted som 4. juni",
    reminder: "Ingen personer, papirer eller skjermer i bildet", first: nil, ghostId: "p1",
    ghostWords: GhostWords(
      spoken: "Bildet fra 4. juni ligger over",
      hint: "Flytt telefonen til de stiplede kantene møtes", nowLabel: "Bare nå",
      lastLabel: "Bare sist", strengthLabel: "Styrke på bildet fra sist",
      showLabel: "Vis bildet fra sist", hideLabel: "Skjul bildet fra sist"),
    spotsHeading: "Hvilket sted?", spots: [], count: "1 tatt", working: nil,
    latest: sampleTile("p2"), undo: nil, shutterLabel: "Ta bilde", doneLabel: "Ferdig",
    closeLabel: "Lukk kameraet", torchOnLabel: "Slå på lyset", torchOffLabel: "Slå av lyset",
    denied: "Appen får ikke bruke kameraet. Slå det på i innstillingene på telefonen.",
    allowLabel: "Åpne innstillingene",
    missing: "Kameraet kan ikke brukes nå. Lukk andre apper som bruker det, og prøv på nytt.")
}

extension SampleWords {
  /// Before the first picture of a visit.
  var withFirstReminder: SampleWords {
    var words = self
    words.camera.count = "Ingen tatt"
    words.camera.latest = nil
    words.camera.first = CameraReminder(
      title: "Før du tar bilde",
      text: "Se etter at ingen personer, papirer med navn eller skjermer er med. Kommer noe med "
        + "likevel, kan du skjule det etterpå.", doneLabel: "Jeg ser etter")
    return words
  }

  /// Several spots to choose from, several shots in a row.
  var withBurst: SampleWords {
    var words = self
    words.camera.spots = [
      CameraSpot(photoId: "p1", label: "Over dusjen", thumbnail: Fixture.bathLast, chosen: true),
      CameraSpot(photoId: "p9", label: "Ved sluket", thumbnail: Fixture.bathLast, chosen: false),
    ]
    words.camera.count = "4 tatt"
    words.camera.working = "2 bilder gjøres klare"
    words.camera.undo = UndoRow(text: "Bildet er lagret", label: "Angre")
    return words
  }

  /// A newer app has drawn on it what cannot be read here.
  var withCover: SampleWords {
    var words = self
    words.photo.cover = "Laget med en nyere app. Oppdater for å se bildet."
    words.photo.jpeg = Data()
    words.photo.marks = []
    words.photo.markLabel = nil
    words.photo.compareLabel = nil
    return words
  }
}

extension GhostPicture {
  static let sample = GhostPicture(
    photoId: "p1", ratio: 0.75, jpeg: Fixture.bathLast,
    edges: [
      line((0, 0.47), (0.37, 0.56), (1, 0.43)), line((0.37, 0.56), (0.37, 1)),
      line((0.11, 0.16), (0.33, 0.16), (0.3, 0.27), (0.08, 0.27), (0.11, 0.16)),
      line((0.3, 0.41), (0.42, 0.37), (0.53, 0.41), (0.5, 0.46), (0.33, 0.45), (0.3, 0.41)),
    ])

  private static func line(_ points: (Float, Float)...) -> GhostEdge {
    GhostEdge(points: points.map { PicturePoint(x: $0.0, y: $0.1) })
  }
}

extension PhotosScreen {
  static let sample = PhotosScreen(
    visitId: "v1", title: "Bilder", subtitle: "Svaleborgveien 14, H0203",
    ways: [
      Pick(value: "room", label: "Etter rom", detail: "", chosen: true),
      Pick(value: "finding", label: "Etter funn", detail: "", chosen: false),
    ], waysLabel: "Hvordan bildene står",
    groups: [
      PhotoGroup(
        heading: "Bad", count: "3 bilder",
        pairs: [
          PhotoPair(last: sampleTile("p1", last: true), now: sampleTile("p2")),
          PhotoPair(last: nil, now: sampleTile("p3", receipt: atOffice)),
        ]),
      PhotoGroup(
        heading: "Soverom", count: "Ett bilde",
        pairs: [PhotoPair(last: sampleTile("p4", last: true), now: nil)]),
    ], empty: nil, backLabel: "Tilbake", dock: Dock(undo: nil, note: nil, quiet: nil, main: nil))
}
