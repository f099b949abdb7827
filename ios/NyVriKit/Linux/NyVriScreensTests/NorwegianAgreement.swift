// What two people set differently, in Norwegian.
import NyVriKit

extension AgreeScreen {
  static let sample = AgreeScreen(
    visitId: "v1", title: "Bli enige", subtitle: "Svaleborgveien 14, H0203",
    intro:
      "Dere skrev uten å ha sett hverandres svar. Alt er tatt vare på. Trykk på det som skal gjelde.",
    places: [
      AgreePlace(
        placeId: "answer/q3", title: "Vifta på badet trekker", context: "Inneklima",
        values: [
          value("1", "Avvik", "Ingrid, kl. 09.20", stands: true),
          value("2", "OK", "Du, kl. 09.12"),
        ]),
      AgreePlace(
        placeId: "grade/f1", title: "Tilstand", context: "Fukt i taket på badet",
        values: [
          value("3", "TG2, middels tegn", "Du, kl. 09.18", .tg2, stands: true, canKeep: false),
          value("4", "TG1, svake tegn", "Ingrid, kl. 09.21", .tg1),
        ]),
    ], none: nil, backLabel: "Tilbake til besøket",
    dock: Dock(
      undo: UndoRow(text: "Dette gjelder: 21,6 °C", label: "Angre"), note: nil, quiet: nil,
      main: Action(kind: .back, label: "Ferdig", target: "", confirm: nil)))

  private static func value(
    _ id: String, _ text: String, _ by: String, _ grade: GradeMark? = nil, stands: Bool = false,
    canKeep: Bool = true
  ) -> AgreeValue {
    let label = stands ? "Gjelder nå" : "La denne gjelde"
    return AgreeValue(
      valueId: id, text: text, grade: grade, by: by, stands: stands, label: label,
      canKeep: canKeep, spoken: "\(text). \(by). \(label).")
  }
}
