// A day in Norwegian, with invented people and places.
import Bench
import Foundation
import NyVriKit

extension SampleWords {
  static let norwegian = SampleWords(
    today: .sample, visit: .sample, topic: .sample, agree: .sample, summary: .sample,
    finding: .sample, photo: .sample, compare: .sample, photos: .sample, camera: .sample,
    sync: .sample, pairing: .sample, settings: .sample,
    problem: Problem(
      code: "disk-full",
      text: "Svaret ble ikke lagret. Telefonen er full. Fjern noe annet og svar på nytt."))
}

let sampleKinds = (
  first: KindTag(dots: 1, text: "3 uker", spoken: "Første besøk, 3 uker"),
  second: KindTag(dots: 2, text: "6 måneder", spoken: "Andre besøk, 6 måneder")
)
let onPhone = Receipt(state: .onPhone, text: "På telefonen")
let atOffice = Receipt(state: .atOffice, text: "Hos kontoret")

func sampleTile(_ id: String, last: Bool = false, receipt: Receipt? = nil) -> PhotoTile {
  PhotoTile(
    photoId: id, thumbnail: last ? Fixture.bathLast : Fixture.bathNow,
    caption: last ? "Sist, 4. juni" : "Nå",
    spoken: last ? "Tak på badet, 4. juni" : "Tak på badet, i dag", isLast: last,
    receipt: receipt ?? (last ? atOffice : onPhone))
}

extension TodayScreen {
  static let sample = TodayScreen(
    title: "Tirsdag 24. november",
    sync: SyncLine(
      icon: .noCoverage, strong: "3 funn og 2 bilder", rest: "venter på dekning", needsYou: false),
    sections: [
      VisitSection(heading: "Besøk med Ingrid", count: "3", visits: [.first, .second, .third]),
      VisitSection(heading: "Torsdag 26. november", count: "1", visits: [.later]),
    ],
    empty: nil,
    dock: Dock(
      undo: nil, note: nil,
      quiet: Action(kind: .newFinding, label: "Nytt funn", target: "v1", confirm: nil),
      main: Action(kind: .startVisit, label: "Start besøket 09.00", target: "v1", confirm: nil)),
    settingsLabel: "Innstillinger")
}

extension VisitRow {
  private static let interpreter = Tag(
    icon: .interpreter, text: "Tolk bestilt", confidential: false)
  static let first = VisitRow(
    visitId: "v1", time: "09.00", soon: "om 48 min", isNext: true, isDone: false,
    address: "Svaleborgveien 14", place: "H0203, 2. etasje", kind: sampleKinds.second,
    tags: [interpreter],
    last: LastLine(
      when: "Sist, 4. juni:", text: "fuktflekk i taket på badet", grade: .tg1, gradeText: "TG1",
      after: "Ikke lukket."),
    spoken: "Klokka 09.00, Svaleborgveien 14, H0203. Andre besøk, 6 måneder. Tolk bestilt.")
  static let second = VisitRow(
    visitId: "v2", time: "11.30", soon: nil, isNext: false, isDone: false,
    address: "Lyngtoppvegen 7", place: "H0101, egen inngang", kind: sampleKinds.first, tags: [],
    last: LastLine(
      when: "Sist, 3. november:", text: "overtatt uten avvik.", grade: nil, gradeText: nil,
      after: nil),
    spoken: "Klokka 11.30, Lyngtoppvegen 7, H0101. Første besøk, 3 uker.")
  static let third = VisitRow(
    visitId: "v3", time: "13.30", soon: nil, isNext: false, isDone: false,
    address: "Svaleborgveien 14", place: "H0304, 3. etasje", kind: sampleKinds.second,
    tags: [interpreter],
    last: LastLine(
      when: "Sist, 9. juni:", text: "ingen avvik. 3 råd gitt.", grade: nil, gradeText: nil,
      after: nil),
    spoken: "Klokka 13.30, Svaleborgveien 14, H0304. Andre besøk, 6 måneder. Tolk bestilt.")
  static let later = VisitRow(
    visitId: "v4", time: "10.00", soon: nil, isNext: false, isDone: true,
    address: "Furumoen 3", place: "H0102, 1. etasje", kind: sampleKinds.first, tags: [], last: nil,
    spoken: "Klokka 10.00, Furumoen 3, H0102. Ferdig.")
}

extension VisitScreen {
  static let sample = VisitScreen(
    visitId: "v1", title: "Svaleborgveien 14, H0203", subtitle: "2. etasje, 3 rom",
    tenant: "Amina", kind: sampleKinds.second,
    tags: [
      Tag(icon: .interpreter, text: "Arabisk, tolk er til stede", confidential: false),
      Tag(icon: .people, text: "Ingrid er med", confidential: false),
    ],
    openHeading: "Åpent fra sist, 4. juni",
    openFindings: [
      .sample("f1", "Fuktflekk i taket", "Bad", photo: sampleTile("p1", last: true)),
      .sample("f2", "Løs vinduslås", "Soverom, meldt 5. juni", photo: nil),
    ],
    topicsHeading: "Temaer", topicsCount: "8 av 24 svart", topics: TopicRow.samples,
    findingsHeading: "Funn i dag", findings: [],
    findingsEmpty: "Ingen funn ennå. Ta et bilde for å starte.",
    stored: "Alt er lagret på telefonen", isDone: false, backLabel: "Tilbake til i dag",
    dock: Dock(
      undo: nil, note: nil,
      quiet: Action(kind: .newFinding, label: "Nytt funn", target: "v1", confirm: nil),
      main: Action(kind: .openTopic, label: "Fortsett: Inneklima", target: "t1", confirm: nil)),
    agree: "2 steder der dere har svart ulikt", showTenant: "Vis til leietaker")
}

extension FindingRow {
  static func sample(_ id: String, _ title: String, _ place: String, photo: PhotoTile?) -> Self {
    FindingRow(
      findingId: id, title: title, place: place, grade: .tg1, gradeText: "TG1", photo: photo,
      isLast: true, spoken: "\(title), \(place), TG1, svake tegn")
  }
}

extension TopicRow {
  static let samples: [TopicRow] = [
    row(
      "t1", "Inneklima", "3 av 7, 1 avvik", .drop, [.done, .done, .deviation, .current] + open(3)),
    row("t2", "Daglig vedlikehold", "5 av 8", .house, done(5) + open(3)),
    row("t3", "Fellesarealer", "0 av 4", .stairs, open(4)),
    TopicRow(
      topicId: "t4", title: "Naboer og bomiljø", status: "Ingrid tar dette alene", icon: .lock,
      steps: [], tag: Tag(icon: nil, text: "Fortrolig", confidential: true), canOpen: false,
      spoken: "Naboer og bomiljø. Ingrid tar dette alene. Fortrolig."),
    row("t5", "Råd for vinteren", "0 av 4 vist", .wind, open(4)),
  ]
  private static func open(_ count: Int) -> [Step] { Array(repeating: .open, count: count) }
  private static func done(_ count: Int) -> [Step] { Array(repeating: .done, count: count) }
  private static func row(
    _ id: String, _ title: String, _ status: String, _ icon: Icon, _ steps: [Step]
  ) -> TopicRow {
    TopicRow(
      topicId: id, title: title, status: status, icon: icon, steps: steps, tag: nil, canOpen: true,
      spoken: "\(title), \(status)")
  }
}
