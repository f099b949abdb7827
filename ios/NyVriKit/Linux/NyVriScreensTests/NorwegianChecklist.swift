// The checklist, a finding and sending, in Norwegian.
import Bench
import Foundation
import NyVriKit

extension TopicScreen {
  static let sample = TopicScreen(
    visitId: "v1", topicId: "t1", title: "Inneklima", subtitle: "3 av 7 svart, 1 avvik",
    steps: [.done, .done, .deviation, .current, .open, .open, .open],
    questions: [.settled, .deviating, .unanswered, .measured], backLabel: "Tilbake til besøket",
    helpLabel: "Slik sjekker du",
    dock: Dock(
      undo: UndoRow(text: "Svart avvik, TG2", label: "Angre"), note: nil, quiet: nil,
      main: Action(kind: .goToQuestion, label: "Neste ubesvarte", target: "q3", confirm: nil)))
}

extension QuestionCard {
  static let settled = QuestionCard(
    questionId: "q1", statement: "Ventilene i stua er åpne", help: "", last: nil,
    choices: AnswerChoice.three(chosen: "ok"), number: nil, text: nil, isSettled: true,
    foldText: "OK", deviation: nil, from: nil, receipt: atOffice)
  static let deviating = QuestionCard(
    questionId: "q2", statement: "Ingen fukt eller mugg i taket på badet",
    help: "Se etter flekker ved ventilen og i hjørnene.",
    last: LastLine(
      when: "Sist:", text: "avvik, fuktflekk ved ventilen", grade: .tg1, gradeText: "TG1",
      after: nil),
    choices: AnswerChoice.three(chosen: "deviation", last: "deviation"), number: nil, text: nil,
    isSettled: false, foldText: "",
    deviation: DeviationPanel(
      findingId: "f1", photos: [sampleTile("p1", last: true)],
      takePhotoLabel: "Ta bilde fra samme sted", grades: GradeChoice.five(chosen: "TG2"),
      summary: "TG2, middels tegn. Bad, tak.", openLabel: "Åpne funnet"), from: nil,
    receipt: onPhone)
  static let unanswered = QuestionCard(
    questionId: "q3", statement: "Vifta på badet trekker",
    help: "Hold et ark foran ventilen med vifta på. Suges det fast, er trekket godt nok.",
    last: LastLine(
      when: "Sist:", text: "avvik, støv i vifta. Rengjort 5. juni.", grade: nil, gradeText: nil,
      after: nil),
    choices: AnswerChoice.three(chosen: nil, last: "deviation"), number: nil, text: nil,
    isSettled: false, foldText: "", deviation: nil, from: nil)
  static let measured = QuestionCard(
    questionId: "q4", statement: "Temperatur i stua", help: "Mål midt i rommet.", last: nil,
    choices: [],
    number: NumberField(
      value: "31,5", unit: "°C", label: "Temperatur i grader", warning: "Uvanlig. Mål en gang til?"),
    text: nil, isSettled: false, foldText: "", deviation: nil, from: "Svart av Ola",
    agree: "Dere har svart ulikt. Bli enige")
}

extension AnswerChoice {
  static func three(chosen: String?, last: String? = nil) -> [AnswerChoice] {
    [
      ("ok", "OK", Icon.check), ("deviation", "Avvik", .deviation),
      ("not_relevant", "Ikke aktuelt", .dash),
    ]
    .map { value, label, icon in
      AnswerChoice(
        value: value, label: label, icon: icon, chosen: value == chosen, wasLast: value == last,
        isDeviation: value == "deviation", spoken: value == last ? "\(label), sist" : label)
    }
  }
}

extension GradeChoice {
  static func five(chosen: String, last: String = "TG1") -> [GradeChoice] {
    [
      (GradeMark.tg0, "TG0", "Ingen tegn"), (.tg1, "TG1", "Svake tegn"),
      (.tg2, "TG2", "Middels tegn"),
      (.tg3, "TG3", "Kraftige tegn"), (.tgiu, "TGIU", "Ikke undersøkt"),
    ].map { mark, code, words in
      GradeChoice(
        mark: mark, code: code, words: words, chosen: code == chosen, wasLast: code == last,
        spoken: "\(code), \(words)" + (code == last ? ", sist" : ""))
    }
  }
}

private func picks(_ labels: [String], chosen: String) -> [Pick] {
  labels.map { Pick(value: $0, label: $0, detail: "", chosen: $0 == chosen) }
}

extension FindingScreen {
  static let sample = FindingScreen(
    findingId: "f1", visitId: "v1", title: "Funn på badet",
    subtitle: "Punkt: Ingen fukt eller mugg i taket",
    photos: [sampleTile("p2"), sampleTile("p1", last: true)], addPhotoLabel: "Flere",
    placeHeading: "Rom og bygningsdel",
    rooms: picks(["Bad", "Soverom", "Stue", "Kjøkken", "Gang"], chosen: "Bad"),
    parts: picks(["Tak", "Vegg", "Gulv", "Vindu", "Vifte", "Rør"], chosen: "Tak"),
    gradeHeading: "Tilstand", gradeLast: "Sist: TG1, svake tegn",
    grades: GradeChoice.five(chosen: "TG2"), gradeDisagreement: nil, urgencyHeading: "Hvor raskt?",
    urgencies: [
      Pick(value: "now", label: "Akutt", detail: "ring vakt", chosen: false),
      Pick(value: "soon", label: "Snart", detail: "innen 10 dager", chosen: true),
      Pick(value: "later", label: "Kan vente", detail: "neste runde", chosen: false),
    ],
    noteHeading: "Notat", note: "Flekken er større enn sist. Prikker av mugg ved ventilen.",
    noteHint: "Det du ser, ikke hvem som er skyld i det",
    notesByOthers: ["Ola: Vifta går ikke når lyset er på."], removeLabel: "Fjern funnet",
    isReadOnly: false, backLabel: "Tilbake til temaet",
    dock: Dock(
      undo: UndoRow(text: "Tilstand endret fra TG1 til TG2", label: "Angre"), note: nil, quiet: nil,
      main: Action(kind: .back, label: "Ferdig med funnet", target: "", confirm: nil)),
    receipt: Receipt(state: .onPhone, text: "På telefonen"))
}

extension PhotoScreen {
  static let sample = PhotoScreen(
    photoId: "p2", jpeg: Fixture.bathNow, title: "Tak på badet", taken: "Tatt i dag kl. 09.16",
    spoken: "Tak på badet, i dag", receipt: Receipt(state: .onPhone, text: "På telefonen"),
    removeLabel: "Fjern bildet", backLabel: "Tilbake til funnet",
    ratio: 0.75, compareLabel: "Sammenlign med 4. juni", marks: DrawnMark.samples,
    markLabel: "Tegn på bildet",
    markTools: [
      MarkTool(value: "blur", kind: .blur, label: "Skjul", asks: nil, asksNumber: false),
      MarkTool(value: "arrow", kind: .arrow, label: "Pil", asks: nil, asksNumber: false),
      MarkTool(
        value: "text", kind: .text, label: "Tekst", asks: "Hva skal det stå?", asksNumber: false),
    ],
    markDoneLabel: "Ferdig å tegne",
    markHint: "Dra over bildet. Bildet selv blir ikke endret.", findingId: "f1",
    caption: CaptionBox(
      heading: "Bildetekst", hint: "Skriv hva bildet viser", own: "Over dusjen",
      byOthers: ["Ola: Større enn i juni"], mayWrite: true),
    retakeLabel: "Ta på nytt", moveLabel: "Flytt til et annet funn",
    moveTo: [
      Pick(value: "f2", label: "Vifta går ikke", detail: "Bad, vifte", chosen: false),
      Pick(value: "f3", label: "Vindu på soverommet", detail: "Soverom", chosen: false),
    ], moveNotLabel: "Ikke flytt", largerLabel: "Større", smallerLabel: "Mindre")
}

extension SyncScreen {
  static let sample = SyncScreen(
    title: "Sending", subtitle: "Oppdatert kl. 10.26", headline: "1 melding trenger deg",
    explanation: "Kontoret har 41 av 45. Ingenting fjernes fra telefonen før kontoret har det.",
    bar: [
      SyncPart(icon: .atOffice, count: 41, text: "41 hos kontoret"),
      SyncPart(icon: .sending, count: 1, text: "1 sendes"),
      SyncPart(icon: .phone, count: 2, text: "2 på telefonen"),
      SyncPart(icon: .needsYou, count: 1, text: "1 ikke tatt imot"),
    ],
    photosHeading: "Bilder", photosCount: "3 fra i dag",
    photos: [
      photo("p1", "Tak på badet", "Sendes nå", Receipt(state: .sending, text: "Sendes")),
      photo("p2", "Vifte, før", "Venter på tur", Receipt(state: .onPhone, text: "På telefonen")),
      photo(
        "p3", "Tak etter vask", "Kvittert kl. 10.24",
        Receipt(state: .atOffice, text: "Hos kontoret")),
    ],
    refusals: [
      Refusal(
        title: "Kontoret tok ikke imot notatet", quote: "«Sylinderen er byttet, to nøkler levert.»",
        why: "Hvorfor: Besøket ble godkjent kl. 09.40, før notatet kom fram.",
        safe: "Teksten er trygg og ligger her.")
    ],
    problem: nil, isRunning: false, backLabel: "Tilbake til i dag",
    main: Action(kind: .syncNow, label: "Send nå", target: "", confirm: nil))

  private static func photo(_ id: String, _ title: String, _ detail: String, _ receipt: Receipt)
    -> SyncPhoto
  {
    SyncPhoto(tile: sampleTile(id, receipt: receipt), title: title, detail: detail)
  }
}

extension PairingScreen {
  static let sample = PairingScreen(
    title: "Koble telefonen til kontoret",
    steps: [
      "Be kontoret åpne siden Telefoner og velge navnet ditt.",
      "Skann koden, eller skriv teksten under den her.",
      "Telefonen henter besøkene dine. Koden virker én gang.",
    ],
    scanLabel: "Skann koden", noCode: "Det er ingen kode i bildet som kan leses.",
    codeLabel: "Teksten under koden",
    codeHint: "nyvri1:kontor.example:8443:ABCD-EFGH:…", pairLabel: "Koble til",
    working: "Kobler til …", isPaired: true)
}

extension SettingsScreen {
  static let sample = SettingsScreen(
    title: "Innstillinger", languageHeading: "Språk",
    languages: [
      Pick(value: "nb", label: "Bokmål", detail: "", chosen: true),
      Pick(value: "nn", label: "Nynorsk", detail: "", chosen: false),
      Pick(value: "en", label: "English", detail: "", chosen: false),
    ],
    aboutHeading: "Hvem og hvor",
    facts: [
      SettingFact(label: "Kontor", value: "Fjordvik kommune"),
      SettingFact(label: "Du", value: "Ola Vik, driftsoperatør"),
      SettingFact(label: "På telefonen", value: "3 besøk, 12 bilder"),
    ], backLabel: "Tilbake til i dag")
}
