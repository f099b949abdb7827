// What readings point at, and deadlines, in Norwegian: a damp bathroom in November.
import NyVriKit

extension DampPanel {
  static let sample = DampPanel(
    title: "Fuktvurdering",
    values: [
      value("Luft", "21,6 °C", "22,4 °C"), value("Luftfukt", "58 %", "46 %"),
      value("Kaldeste overflate", "16,1 °C", "20,2 °C"), value("Treverk", "14 vekt-%", nil),
    ], valuesNote: "Stiplet understrek er målt sist, 4. juni.", scale: .sample, missing: nil,
    pointsAt: "Tallene peker mest mot", causes: "For lite lufting",
    clues: [
      DampClue(speaksFor: true, text: "Lufta er fuktigere enn rådet på 40 %", number: "58 %"),
      DampClue(speaksFor: true, text: "Vifta på badet trekker dårlig", number: ""),
      DampClue(speaksFor: false, text: "Bare én rute dugger. Det taler mot", number: ""),
    ], rules: ["Regel E3: For lite luftskifte mot fuktmengden."],
    confirm: DampAdvice(
      heading: "Dette vil bekrefte det",
      words: ["Papirtest ved avtrekket. Se på ventiler og filter."]),
    tip: DampAdvice(
      heading: "Dette kan gjøres", words: ["Åpne og rens ventilene. Død vifte blir arbeidsordre."]),
    others: "Andre årsaker: kondens fra daglig bruk 2 av 7 tegn", trend: .sample,
    noVerdict: "Dette er ikke en dom.",
    countedBy: "Regnet etter bransjeråd fra 2026. Du ser rommet, og du avgjør.")

  private static func value(_ name: String, _ now: String, _ last: String?) -> DampValue {
    let spoken = "\(name) \(now)." + (last.map { " Sist \($0)." } ?? "")
    return DampValue(name: name, now: now, last: last, spoken: spoken)
  }
}

extension DampScale {
  static let sample = DampScale(
    title: "Fukt i luften ved overflaten", low: 40, high: 100, watchFrom: 75, exposedFrom: 80,
    now: 82, last: 53, nowLabel: "Nå 82 %", lastLabel: "Sist 53 %", dryLabel: "Tørt nok",
    dryAt: 64, exposedLabel: "Utsatt", exposedAt: 91, ticks: ["40 %", "60", "80", "100, dugg"],
    caption: "75 til 80 % er på grensen. Duggpunkt nå 13,0 °C.",
    spoken: "Lufta ved overflaten er 82 prosent fuktig nå. Sist var den 53 prosent.")
}

extension DampTrend {
  static let sample = DampTrend(
    title: "Siden sist",
    lines: [
      DampTrendLine(
        name: "Luftfukt ved overflaten", from: "53 %", to: "82 %", fromHeight: 0.22, toHeight: 0.7,
        spoken: "Luftfukt ved overflaten: 53 % til 82 %"),
      DampTrendLine(
        name: "Luftfukt", from: "46 %", to: "58 %", fromHeight: 0.43, toHeight: 0.63,
        spoken: "Luftfukt: 46 % til 58 %"),
    ])
}

extension DeadlineRow {
  static let work = DeadlineRow(
    name: "Arbeid som haster", due: "Innen 4. desember", state: .running, stateText: "God tid",
    why: "10 dager fra 24. november. Rutinen for Ny vri, fra 1. januar 2021. "
      + "Slutter på en virkedag. Forebygger skade på bygget, så den går foran.",
    spoken: "Arbeid som haster. Innen 4. desember. God tid.")
  static let window = DeadlineRow(
    name: "Andre besøk", due: "Fra 14. november til 12. desember", state: .running,
    stateText: "God tid",
    why: "Seks måneder etter innflytting 14. mai. Første besøk var om sommeren. "
      + "Nå er årstiden en annen: høsten. Rutinen for Ny vri, fra 1. januar 2021.",
    spoken: "Andre besøk. Fra 14. november til 12. desember. God tid.")
  static let notice = DeadlineRow(
    name: "Varsel til leietaker", due: "Innen i morgen", state: .soon, stateText: "Snart",
    why: "7 dager før besøket 2. desember. Husleieloven § 5-6, gjelder fra 1. januar 2000. "
      + "Tallet er ikke kontrollert mot lovteksten.",
    spoken: "Varsel til leietaker. Innen i morgen. Snart.")
}

extension SampleWords {
  /// The topic with the readings and what they point at.
  var withDampTopic: SampleWords {
    var words = self
    words.topic.questions = [words.topic.questions[3]]
    words.topic.damp = .sample
    return words
  }
  /// A finding about damp, with its deadline.
  var withDampFinding: SampleWords {
    var words = self
    words.finding.deadline = .work
    words.finding.damp = .sample
    words.finding.advice = .sample
    words.finding.advice?.last = []
    words.finding.advice?.lastHeading = nil
    return words
  }
  /// A visit that is still to be held.
  var withDeadlines: SampleWords {
    var words = self
    words.visit.deadlinesHeading = "Frister"
    words.visit.deadlines = [.window, .notice]
    return words
  }
}
