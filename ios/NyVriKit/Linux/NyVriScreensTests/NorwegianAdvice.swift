// Advice, in Norwegian: asked about, and to be given.
import NyVriKit

extension AdvicePanel {
  static let sample = AdvicePanel(
    heading: "Råd til leietaker", lastHeading: "Sist ga vi disse rådene. Hvordan gikk det?",
    last: [
      last("furniture-out", "Flytt seng og skap omtrent ti centimeter fra yttervegg.", "helped"),
      last("short-airing", "Luft kort, fem–ti minutter med gjennomtrekk. Lukk igjen etterpå.", nil),
    ],
    cards: [
      card(
        "wash-spot", "Vask små flekker med såpevann og hansker. Kommer de igjen, ring oss.",
        "Fordi det ble funnet avvik", true),
      card(
        "vents-open", "La ventilene stå åpne hele vinteren. Tørk av støv.",
        "Fordi målingene peker hit, regel E3", false),
      card(
        "filter", "Bytt filter i september. Skru aldri anlegget helt av.", "Råd for høsten", false),
    ])

  private static func card(
    _ id: String, _ text: String, _ why: String, _ given: Bool
  ) -> AdviceCard {
    AdviceCard(
      adviceId: id, text: text, why: why, given: given, givenLabel: "Gitt", canChange: true,
      spoken: "\(text) \(why).")
  }

  private static func last(_ id: String, _ text: String, _ chosen: String?) -> AdviceOfLast {
    let outcomes = [
      ("helped", "Det hjalp"), ("did_not_help", "Hjalp ikke"), ("not_tried", "Ikke prøvd"),
    ]
    return AdviceOfLast(
      adviceId: id, text: text, when: "Gitt 4. juni",
      outcomes: outcomes.map { Pick(value: $0, label: $1, detail: "", chosen: $0 == chosen) },
      canChange: true, spoken: "Sist ga vi dette rådet. Hvordan gikk det? \(text)")
  }
}

extension SampleWords {
  /// A topic where advice was given last time, and more fits today.
  var withAdvice: SampleWords {
    var words = self
    words.topic.questions = [words.topic.questions[3]]
    words.topic.advice = .sample
    return words
  }
}
