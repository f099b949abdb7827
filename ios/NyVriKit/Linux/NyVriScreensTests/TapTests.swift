// What a tap does: each control asks the core for its own thing, once.
import Bench
import Foundation
import NyVriKit
@_spi(Harness) import ScreenHarness
@_spi(Harness) import SwiftUI
import Testing

@testable import NyVriScreens

@MainActor
final class Tapping {
  let calls: SampleCalls
  let app: AppModel
  let screen: Screen

  init(
    at path: [Route] = [], words: SampleWords = .norwegian,
    phone: SamplePhone = SamplePhone(pictures: [Fixture.bathNow])
  ) {
    calls = SampleCalls(words)
    app = AppModel(core: CoreBridge(calls: calls, deviceName: "Telefon"), sendAfter: nil)
    app.path = path
    screen = Screen(AppView(app: app).environment(\.phoneParts, phone))
  }

  /// Presses and waits until the core has been asked.
  func press(_ words: String, asks call: String) async throws {
    try await screen.waitForButton(words)
    try screen.press(words)
    try await screen.wait("the call «\(call)» among \(calls.calls)") { _ in
      self.calls.calls.contains(call)
    }
  }
}

extension Screen {
  func waitForButton(_ words: String) async throws {
    try await wait("the button «\(words)»") { (try? $0.find("button", words)) != nil }
  }
}

@MainActor
@Suite struct TapTests {
  static let visit = Route.visit(id: "v1")
  static let topic = Route.topic(visitId: "v1", topicId: "t1")
  static let finding = Route.finding(id: "f1")

  @Test func startingAVisitOpensIt() async throws {
    let now = Tapping()
    try await now.press("Start besøket 09.00", asks: "start v1")
    try await now.screen.waitFor("Amina")
    try now.screen.goBack()
    #expect(now.screen.text.contains("Besøk med Ingrid"))
    #expect(!now.screen.text.contains("Amina"), "no name on Today")
    now.screen.host.stop()
  }

  @Test func aVisitLeadsToItsTopicAndFurtherToTheNext() async throws {
    let now = Tapping()
    let row = SampleWords.norwegian.today.sections[0].visits[0].spoken
    try await now.screen.waitForButton(row)
    try now.screen.press(row)
    try await now.screen.waitForButton("Fortsett: Inneklima")
    try now.screen.press("Fortsett: Inneklima")
    try await now.screen.wait("the topic") { _ in now.app.path == [Self.visit, Self.topic] }
    let next = Action(kind: .openTopic, label: "", target: "t2", confirm: nil)
    await now.app.perform(next, visitId: "v1")
    #expect(now.app.path == [Self.visit, .topic(visitId: "v1", topicId: "t2")])
    now.screen.host.stop()
  }

  @Test func aTopicForSomebodyElseOpensNothing() async throws {
    let now = Tapping(at: [Self.visit])
    let locked = SampleWords.norwegian.visit.topics[3].spoken
    try await now.screen.waitForButton(locked)
    #expect(throws: Screen.Missing.self) { try now.screen.press(locked) }
    now.screen.host.stop()
  }

  @Test func oneTapAnswersAndOneSetsTheGrade() async throws {
    let now = Tapping(at: [Self.visit, Self.topic])
    try await now.press("OK", asks: "answer v1 q3 ok")
    try await now.press("TG3, Kraftige tegn", asks: "grade f1 TG3")
    let chosen = try now.screen.find("button", "TG2, Middels tegn")
    #expect(chosen.attributes["selected"] == "true")
    #expect(try now.screen.find("button", "TG1, Svake tegn, sist").attributes["selected"] == nil)
    now.screen.host.stop()
  }

  @Test func whatWasSetDifferentlyIsSettledInOneTap() async throws {
    let now = Tapping(at: [Self.visit])
    try await now.screen.waitForButton("2 steder der dere har svart ulikt")
    try now.screen.press("2 steder der dere har svart ulikt")
    try await now.press("OK. Du, kl. 09.12. La denne gjelde.", asks: "keep v1 answer/q3 2")
    #expect(throws: Screen.Missing.self) {
      try now.screen.press("TG2, middels tegn. Du, kl. 09.18. Gjelder nå.")
    }
    now.screen.host.stop()
  }

  @Test func aQuestionLeadsToWherePeopleAgree() async throws {
    let now = Tapping(at: [Self.visit, Self.topic])
    let way = "Dere har svart ulikt. Bli enige"
    try await now.screen.waitForButton(way)
    try now.screen.press(way)
    #expect(now.app.path == [Self.visit, Self.topic, .agree(visitId: "v1")])
    now.screen.host.stop()
  }

  @Test func theNextUnansweredIsScrolledTo() async throws {
    let now = Tapping(at: [Self.visit, Self.topic])
    try await now.screen.waitForButton("Neste ubesvarte")
    try now.screen.press("Neste ubesvarte")
    try await now.screen.wait("scrolling") { $0.host.scrolledTo == AnyHashable("q3") }
    now.screen.host.stop()
  }

  @Test func aSettledQuestionIsFoldedUntilItIsTapped() async throws {
    let now = Tapping(at: [Self.visit, Self.topic])
    let folded = "Ventilene i stua er åpne. OK. Hos kontoret"
    try await now.screen.waitForButton(folded)
    let before = now.screen.all("button").filter { $0.spoken == "Avvik" }.count
    try now.screen.press(folded)
    #expect(now.screen.all("button").filter { $0.spoken == "Avvik" }.count == before + 1)
    now.screen.host.stop()
  }

  @Test func helpComesWhenAskedFor() async throws {
    let now = Tapping(at: [Self.visit, Self.topic])
    let help = "Slik sjekker du: Vifta på badet trekker"
    try await now.screen.waitForButton(help)
    #expect(!now.screen.text.contains("Hold et ark"))
    try now.screen.press(help)
    #expect(now.screen.text.contains("Hold et ark"))
    try now.screen.press(help)
    #expect(!now.screen.text.contains("Hold et ark"))
    now.screen.host.stop()
  }

  @Test func aNumberIsHandedOnWhenItsFieldIsLeft() async throws {
    let now = Tapping(at: [Self.visit, Self.topic])
    try await now.screen.waitFor("Temperatur i stua")
    try now.screen.write("19,5", into: "Temperatur i grader")
    try await now.screen.wait("the number") { _ in now.calls.calls.contains("number v1 q4 19,5") }
    now.screen.host.stop()
  }

  @Test func whatWasBeingWrittenIsKeptWhenTheScreenIsLeft() async throws {
    let now = Tapping(at: [Self.finding])
    try await now.screen.waitFor("Notat")
    let field = try now.screen.find("textfield", "Notat")
    field.enter?("Halvskrevet")
    _ = now.screen.nodes()
    now.app.path = []
    try await now.screen.wait("the note") { _ in now.calls.calls.contains("note f1 Halvskrevet") }
    now.screen.host.stop()
  }

  @Test func aFindingIsFilledInByTaps() async throws {
    let now = Tapping(at: [Self.finding])
    try await now.press("Soverom", asks: "room f1 Soverom")
    try await now.press("Vegg", asks: "part f1 Vegg")
    try await now.press("TG3, Kraftige tegn", asks: "grade f1 TG3")
    try await now.press("Akutt ring vakt", asks: "urgency f1 now")
    try await now.press("Angre", asks: "undo")
    try now.screen.press("Ferdig med funnet")
    try await now.screen.wait("the way back") { _ in now.app.path.isEmpty }
    now.screen.host.stop()
  }

  @Test func aFingerDrawsWhatWasChosen() async throws {
    let now = Tapping(at: [.photo(id: "p2")])
    try await now.screen.waitForButton("Tegn på bildet")
    try now.screen.drag(through: [CGPoint(x: 10, y: 10), CGPoint(x: 90, y: 90)])
    try now.screen.press("Tegn på bildet")
    try now.screen.press("Tekst")
    try await now.screen.waitFor("Hva skal det stå?")
    let points = [CGPoint(x: 10, y: 10), CGPoint(x: 50, y: 60), CGPoint(x: 90, y: 90)]
    try now.screen.drag(through: points)
    let draws = now.calls.calls.filter { $0.hasPrefix("draw") }
    #expect(draws.isEmpty, "nothing without a pen, no text without words")
    try now.screen.write("Drypper", into: "Hva skal det stå?")
    try now.screen.drag(through: points)
    let drawn = "draw p2 text 2 Drypper"
    try await now.screen.wait("the text") { _ in now.calls.calls.contains(drawn) }
    try await now.press("Fjern: Pil", asks: "remove mark p2 m5")
    now.screen.host.stop()
  }

  @Test func theDividerIsMovedByAFingerAndByTwoButtons() async throws {
    let now = Tapping(at: [.photo(id: "p2")])
    try await now.screen.waitForButton("Sammenlign med 4. juni")
    try now.screen.press("Sammenlign med 4. juni")
    try await now.screen.waitFor("24. november")
    #expect(now.screen.text.contains("4. juni TG1"))
    try now.screen.press("Vis nå")
    #expect(!now.screen.text.contains("4. juni TG1"), "nothing of last time is left")
    try now.screen.drag(through: [CGPoint(x: 300, y: 100)])
    #expect(now.screen.text.contains("4. juni TG1"))
    now.screen.host.stop()
  }

  @Test func takingAPhotoHandsOnItsBytes() async throws {
    let now = Tapping(at: [Self.finding])
    try await now.screen.waitForButton("Flere")
    try now.screen.press("Flere")
    let shot = "shoot f1 \(Fixture.bathNow.count) p1 -"
    for count in 1...2 {
      try await now.screen.wait("a shutter") { (try? $0.find("button", "Ta bilde"))?.press != nil }
      try now.screen.press("Ta bilde")
      try await now.screen.wait("shot \(count)") { _ in
        now.calls.calls.filter { $0 == shot }.count == count
      }
    }
    try now.screen.press("Ferdig")
    #expect(now.app.path == [Self.finding])
    now.screen.host.stop()
  }

  @Test func theEarlierPhotoCanBeTurnedOffAndItsStrengthMoved() async throws {
    let now = Tapping(at: [.camera(findingId: "f1")])
    try await now.screen.waitFor("Flytt telefonen til de stiplede kantene møtes")
    #expect(now.screen.all("slider").count == 1)
    try now.screen.press("Skjul bildet fra sist")
    #expect(now.screen.all("slider").isEmpty)
    #expect(!now.screen.text.contains("stiplede"))
    try now.screen.press("Vis bildet fra sist")
    try now.screen.press("Slå på lyset")
    #expect((try? now.screen.find("button", "Slå av lyset")) != nil)
    now.screen.host.stop()
  }

  @Test func whatMustNotBeInAPictureIsReadBeforeTheFirst() async throws {
    let now = Tapping(at: [.camera(findingId: "f1")], words: .norwegian.withFirstReminder)
    try await now.screen.waitFor("Før du tar bilde")
    #expect(throws: Screen.Missing.self) { try now.screen.press("Ta bilde") }
    try await now.press("Jeg ser etter", asks: "reminder v1")
    now.screen.host.stop()
  }

  @Test func aCameraThatMayNotBeUsedSaysWhy() async throws {
    var phone = SamplePhone(pictures: [])
    phone.readiness = .denied
    let now = Tapping(at: [.camera(findingId: "f1")], phone: phone)
    try await now.screen.waitForButton("Åpne innstillingene")
    #expect(throws: Screen.Missing.self) { try now.screen.press("Ta bilde") }
    now.screen.host.stop()
  }

  @Test func aPhotoIsTakenAgainMovedAndWrittenUnder() async throws {
    let now = Tapping(at: [Self.finding, .photo(id: "p2")])
    try await now.screen.waitForButton("Flytt til et annet funn")
    try now.screen.write("Ved sluket", into: "Bildetekst")
    try await now.screen.wait("the words") { _ in now.calls.calls.contains("caption p2 Ved sluket")
    }
    try now.screen.press("Flytt til et annet funn")
    try await now.press("Vifta går ikke", asks: "move p2 f2")
    try now.screen.press("Ta på nytt")
    try await now.press("Ta bilde", asks: "shoot f1 \(Fixture.bathNow.count) p1 p2")
    try await now.screen.wait("the finding") { _ in now.app.path == [Self.finding] }
    now.screen.host.stop()
  }

  @Test func aVisitLeadsToAllItsPhotos() async throws {
    var words = SampleWords.norwegian
    words.visit.photosLabel = "Alle bilder (4)"
    let now = Tapping(at: [Self.visit], words: words)
    try await now.screen.waitForButton("Alle bilder (4)")
    try now.screen.press("Alle bilder (4)")
    try await now.screen.waitForButton("Tak på badet, 4. juni")
    try now.screen.press("Tak på badet, i dag")
    #expect(now.app.path.count == 3)
    now.screen.host.stop()
  }

  @Test func adviceIsGivenWithOneTapAndSoIsHowItWent() async throws {
    let now = Tapping(at: [Self.visit, Self.topic], words: .norwegian.withAdvice)
    let card = AdvicePanel.sample.cards[1]
    try await now.press("\(card.spoken) Gitt", asks: "advice v1 vents-open -")
    try await now.press("Ikke prøvd", asks: "outcome v1 short-airing not_tried")
    now.screen.host.stop()
    let found = Tapping(at: [Self.finding], words: .norwegian.withDampFinding)
    try await found.press("\(card.spoken) Gitt", asks: "advice v1 vents-open f1")
    found.screen.host.stop()
  }
}
