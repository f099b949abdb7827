// A visit read back to the tenant, in Norwegian and in Arabic beside it.
import Foundation
import NyVriKit

extension SummaryScreen {
  static let sample = SummaryScreen(
    visitId: "v1", title: "Oppsummering", subtitle: "Leses høyt for Amina", backLabel: "Tilbake",
    languages: [
      pick("nb", "Norsk", true), pick("ar", "العربية", false), pick("both", "Begge", false),
    ],
    languagesLabel: "Språk", letters: [.norwegian, .arabic],
    confidential: "Det som er fortrolig, står ikke her.", agreeHeading: "Stemmer dette, Amina?",
    agree: [pick("yes", "Ja", true), pick("no", "Nei, noe er feil", false)],
    disputeLabel: "Hva er feil?", disputePrompt: "Skriv det med leietakers egne ord", dispute: "",
    disputesOfOthers: [], parties: [.tenant(nil), .worker], signedElsewhere: [], isClosed: false,
    closed: nil,
    dock: Dock(undo: nil, note: "Ingen har signert ennå", quiet: nil, main: end))

  static let end = Action(
    kind: .completeVisit, label: "Avslutt besøket", target: "v1",
    confirm: Confirm(
      title: "Avslutte besøket?", text: "Etterpå kan svarene bare leses.", yes: "Avslutt besøket",
      no: "Fortsett besøket"))

  static func pick(_ value: String, _ label: String, _ chosen: Bool) -> Pick {
    Pick(value: value, label: label, detail: "", chosen: chosen)
  }
}

extension SampleWords {
  /// Disagreed with, and signed by two.
  var withSignatures: SampleWords {
    var words = self
    words.summary.agree = [
      SummaryScreen.pick("yes", "Ja", false), SummaryScreen.pick("no", "Nei, noe er feil", true),
    ]
    words.summary.dispute = "Muggen var der da jeg flyttet inn."
    words.summary.parties[0] = .tenant(
      .signed("Leietaker", "Signert kl. 09.41", changed: "Endret etter signering", own: true))
    words.summary.signedElsewhere = [.signed("Kåre", "Signert kl. 09.43")]
    words.summary.dock.note = "Leietaker og Kåre har signert"
    return words
  }
}

extension SummaryLetter {
  static let norwegian = SummaryLetter(
    language: "nb", isRightToLeft: false, translated: nil,
    opening: "Tirsdag 24. november. Ingrid Solbakken og Kåre Moen var hos Amina Yusuf.",
    sections: [
      part(
        "Dette gikk vi gjennom",
        row(.check, "Inneklima", "7 punkter. 1 må følges opp, resten var i orden."),
        row(.check, "Brann og sikkerhet", "4 punkter. Alt var i orden.")),
      part(
        "Dette så vi",
        row(
          .deviation, "Fukt eller mugg i taket på badet",
          "Middels kraftige tegn. Sist, 4. juni: TG1.", .tg2, "TG2"),
        row(.deviation, "Løs vinduslås på soverommet", "Svake tegn.", .tg1, "TG1")),
      part(
        "Dette gjør kommunen",
        row(
          .house, "Ordner fukt eller mugg i taket på badet",
          "Det gjøres snart. Innen 4. desember.")),
      part(
        "Dette kan du gjøre",
        row(.wind, "Luft kort, fem–ti minutter med gjennomtrekk. Lukk igjen etterpå.", "")),
    ])

  static let arabic = SummaryLetter(
    language: "ar", isRightToLeft: true, translated: "ترجمة آلية. لم يراجعها أحد.",
    opening: "الثلاثاء 24 نوفمبر. زارت إنغريد سولباكن وكوره موين أمينة يوسف.",
    sections: [
      part(
        "هذا ما رأيناه",
        row(.deviation, "رطوبة أو عفن في سقف الحمام", "علامات متوسطة.", .tg2, "TG2"))
    ])

  private static func part(_ heading: String, _ rows: SummaryRow...) -> SummarySection {
    SummarySection(heading: heading, rows: rows, none: nil)
  }

  private static func row(
    _ icon: Icon, _ text: String, _ detail: String, _ grade: GradeMark? = nil, _ code: String = ""
  ) -> SummaryRow {
    SummaryRow(
      icon: icon, grade: grade, gradeText: code, text: text, detail: detail,
      spoken: [code, text, detail].filter { !$0.isEmpty }.joined(separator: ". "))
  }
}

extension SigningParty {
  static func tenant(_ signed: SignedBox?) -> SigningParty {
    party("tenant", "Amina signerer her", "Vil ikke signere", signed)
  }

  static let worker = party("worker", "Du signerer her", nil, nil)

  private static func party(
    _ party: String, _ label: String, _ not: String?, _ signed: SignedBox?
  ) -> SigningParty {
    SigningParty(
      party: party, label: label,
      boxSpoken: "\(label). Felt for signatur. Tegn med fingeren, eller skriv navnet i stedet.",
      signed: signed, canSign: signed == nil, clearLabel: "Tøm", keepLabel: "Bruk signaturen",
      typeLabel: "Skriv navnet i stedet", typeFieldLabel: "Fullt navn",
      typeConfirmLabel: "Jeg signerer med navnet mitt", drawLabel: "Tegn i stedet", notLabel: not,
      notHeading: "Hvorfor uten signatur?",
      notReasons: [
        SummaryScreen.pick("declines", "Vil ikke signere", true),
        SummaryScreen.pick("not_present", "Ikke til stede", false),
        SummaryScreen.pick("not_able", "Kan ikke signere", false),
      ], notWordsLabel: "Grunn, om du vil", notKeepLabel: "Lagre uten signatur")
  }
}

extension SignedBox {
  static func signed(
    _ who: String, _ text: String, changed: String? = nil, own: Bool = false
  ) -> SignedBox {
    SignedBox(
      who: who, strokes: [hand], text: text, changed: changed, removeLabel: own ? "Ta bort" : nil,
      receipt: own ? Receipt(state: .onPhone, text: "På telefonen") : nil,
      spoken: "Signaturen til \(who). \(text).")
  }

  /// A wave that grows smaller.
  private static let hand = Stroke(
    points: (0...60).map { step in
      let along = Double(step) / 60
      return PicturePoint(
        x: Float(0.06 + 0.6 * along), y: Float(0.5 + 0.34 * sin(along * 24) * (1 - along * 0.7)))
    })
}
