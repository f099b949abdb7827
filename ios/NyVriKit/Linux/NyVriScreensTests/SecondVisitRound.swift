// The checklist of a second visit, topic by topic: what the screens show of last time, and what is answered today.
import Bench
import Foundation
import NyVriKit
@_spi(Harness) import ScreenHarness
@_spi(Harness) import SwiftUI
import Testing

@testable import NyVriScreens

@MainActor
final class SecondVisitRound {
  let person: Person
  /// What was typed, by question.
  private(set) var readings: [String: String] = [:]

  /// What is not as it should be, and the picture of it.
  private static let deviations = [
    "bathroom-ceiling-dry": "tak-andre", "bathroom-fan-draws": "vifte",
    "rooms-free-of-damp": "hjorne", "windows-and-door-close": "vinduslas",
    "mailbox-names": "postkasser",
  ]
  /// What the instruments say. The season decides which of them are asked for: the first four are typed.
  private static let measured: KeyValuePairs = [
    "living-room-temperature": "21,6", "living-room-humidity": "58",
    "cold-corner-temperature": "13,2", "wood-moisture": "21", "bedroom-humidity": "64",
  ]
  private static let ofLastTime = "bathroom-ceiling-dry"

  init(person: Person) { self.person = person }

  /// From the visit into each topic, and back again.
  func goThroughTopics() async throws {
    for row in try await person.visit().topics where row.canOpen {
      let now = try #require(try await person.visit().topics.first { $0.topicId == row.topicId })
      try await person.press(now.spoken)
      try await goThrough(row.topicId)
      try person.screen.goBack()
    }
    #expect(try await person.visit().findings.count == Self.deviations.count)
  }

  private func goThrough(_ topicId: String) async throws {
    try await person.reads(try await person.topic(topicId).questions[0].statement)
    if topicId == "indoor-climate" { try await lastTimeStandsBesideToday() }
    while let card = try await person.topic(topicId).questions.first(where: { !$0.isAnswered }) {
      try await answer(card, in: topicId)
    }
    switch topicId {
    case "indoor-climate":
      try await tellsSinceLast("1 som sist, 2 nye avvik")
      try await adviceIsGiven()
      try person.keep("topic-indoor-climate", height: 3000)
    case "readings": try await dampIsExplained()
    case "bathroom": try await adviceOfLastTimeIsAskedAbout()
    case "kitchen": try await tellsSinceLast("1 utbedret")
    case "mailbox-storage": try await tellsSinceLast("1 kommet tilbake")
    default: return
    }
    if ["kitchen", "mailbox-storage"].contains(topicId) {
      try person.keep("topic-\(topicId)", height: 1100)
    }
  }

  private func tellsSinceLast(_ words: String) async throws {
    try await person.reads("Siden sist: \(words)")
  }

  private func lastTimeStandsBesideToday() async throws {
    let topic = try await person.topic("indoor-climate")
    let ceiling = try #require(topic.questions.first { $0.questionId == Self.ofLastTime })
    #expect(ceiling.last?.gradeText == "TG1")
    #expect(ceiling.choices.first { $0.wasLast }?.isDeviation == true)
    try person.keep("topic-with-last-time", height: 1900)
  }

  private func answer(_ card: QuestionCard, in topicId: String) async throws {
    let id = card.questionId
    if let picture = Self.deviations[id] {
      try await deviate(card, in: topicId, picture)
    } else if let number = card.number {
      try await measure(card, number, in: topicId)
    } else if let text = card.text {
      try await person.write("Trives, men det er kaldt på soverommet.", into: text.label)
    } else {
      let choice = try #require(card.choices.first { !$0.isDeviation })
      try await person.press(choice.spoken, near: card.statement)
    }
    try await wait("an answer to \(id)") { await self.card(id, in: topicId)?.isAnswered == true }
  }

  private func deviate(_ card: QuestionCard, in topicId: String, _ picture: String) async throws {
    let id = card.questionId
    let choice = try #require(card.choices.first { $0.isDeviation })
    try await person.press(choice.spoken, near: card.statement)
    try await wait("the finding of \(id)") { await self.card(id, in: topicId)?.deviation != nil }
    let panel = try #require(await self.card(id, in: topicId)?.deviation)
    person.room.pointAt(picture)
    try await person.press(panel.takePhotoLabel, near: card.statement)
    try await photograph(overLastTime: id == Self.ofLastTime)
    try await wait("the photo of \(id)") {
      await self.card(id, in: topicId)?.deviation?.photos.contains { !$0.isLast } == true
    }
    guard id == Self.ofLastTime else { return }
    #expect(panel.photos.filter { $0.isLast }.count == 1)
    let grade = try #require(panel.grades.first { $0.code == "TG2" })
    try await person.press(grade.spoken, near: card.statement)
    try person.keep("topic-deviation-beside-last-time", height: 2200)
  }

  /// What must not be in a picture is read before the first; where there was a photo last time, it lies over.
  private func photograph(overLastTime: Bool) async throws {
    try await person.screen.waitForButton("Ta bilde")
    if person.screen.text.contains("Jeg ser etter") {
      try person.keep("camera-reminder")
      try await person.press("Jeg ser etter")
    }
    try await person.screen.wait("a shutter") { (try? $0.find("button", "Ta bilde"))?.press != nil }
    if overLastTime {
      try await person.reads("Flytt telefonen til de stiplede kantene møtes")
      try person.keep("camera-ghost")
    }
    try await person.press("Ta bilde")
    try await person.reads("1 tatt")
    try await person.screen.wait("the picture taken in") { !$0.text.contains("gjøres klart") }
    try await person.press("Ferdig")
  }

  /// Four are read. The first number for the humidity cannot be, is refused in words, and nothing is lost.
  private func measure(
    _ card: QuestionCard, _ number: NumberField, in topicId: String
  ) async throws {
    let id = card.questionId
    let asked = try await person.topic(topicId).questions.map { $0.questionId }
    let wanted = Self.measured.filter { asked.contains($0.key) }.prefix(4)
    guard let value = wanted.first(where: { $0.key == id })?.value else {
      let unchecked = try #require(card.choices.first { $0.value == "not_checked" })
      return try await person.press(unchecked.spoken, near: card.statement)
    }
    if id == "living-room-humidity" {
      try await person.write("580", into: number.label)
      try await person.reads("Tallet må være fra 1 til 100 og ble ikke lagret.")
      #expect(await self.card(id, in: topicId)?.isAnswered == false)
      #expect(await self.card("living-room-temperature", in: topicId)?.isAnswered == true)
      try person.keep("reading-that-cannot-be")
    }
    try await person.write(value, into: number.label)
    try await wait("\(value) kept") { await self.card(id, in: topicId)?.number?.value == value }
    #expect(person.app.problem == nil)
    readings[id] = value
  }

  private func dampIsExplained() async throws {
    let damp = try #require(try await person.topic("readings").damp)
    #expect(damp.values.contains { $0.last != nil } && damp.trend != nil && !damp.rules.isEmpty)
    try await person.reads(damp.noVerdict)
    try person.keep("damp", height: 2400)
  }

  private func adviceIsGiven() async throws {
    let card = try #require(try await person.topic("indoor-climate").advice?.cards.first)
    try await person.press("\(card.spoken) \(card.givenLabel)")
    try await wait("the advice given") {
      let now = try? await person.topic("indoor-climate").advice
      return now?.cards.contains { $0.adviceId == card.adviceId && $0.given } == true
    }
  }

  private func adviceOfLastTimeIsAskedAbout() async throws {
    let last = try #require(try await person.topic("bathroom").advice?.last.first)
    let outcome = try #require(last.outcomes.first { $0.value == "did_not_help" })
    try await person.press(outcome.label, near: last.text)
    try await wait("how it went") {
      let now = try? await person.topic("bathroom").advice?.last.first
      return now?.outcomes.contains { $0.chosen && $0.value == "did_not_help" } == true
    }
    try await person.screen.wait("the answer on the screen") {
      (try? $0.find("button", outcome.label))?.attributes["selected"] == "true"
    }
    try person.keep("advice-how-it-went", height: 1300)
  }

  private func card(_ id: String, in topicId: String) async -> QuestionCard? {
    try? await person.topic(topicId).questions.first { $0.questionId == id }
  }
}

extension QuestionCard {
  fileprivate var isAnswered: Bool {
    choices.contains(where: \.chosen) || number?.value.isEmpty == false
      || text?.value.isEmpty == false
  }
}
