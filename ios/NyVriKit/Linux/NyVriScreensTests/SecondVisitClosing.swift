// The end of a visit: read back in two languages, signed by two hands, and ended.
import Bench
import Foundation
import NyVriKit
@_spi(Harness) import ScreenHarness
@_spi(Harness) import SwiftUI
import Testing

@testable import NyVriScreens

@MainActor
struct SecondVisitClosing {
  let person: Person

  /// The letter says in both languages what was seen.
  func readBack() async throws {
    try await person.press(try #require(try await person.visit().dock.main).label)
    let summary = try await person.summary()
    #expect(summary.letters.map { $0.language } == ["nb", "ar"])
    #expect(summary.letters.map { $0.isRightToLeft } == [false, true])
    try await person.reads(summary.letters[0].opening)
    try person.keep("summary", height: 2300)
    try await person.press(try #require(summary.languages.first { $0.value == "ar" }).label)
    try await person.reads(summary.letters[1].opening)
    try person.keep("summary-arabic", height: 2300)
    try await person.press(try #require(summary.languages.first { $0.value == "both" }).label)
    try await person.reads(summary.letters[0].opening)
    try await person.press(try #require(summary.agree.first { $0.value == "yes" }).label)
  }

  /// A dot is no signature: it is said, the letter and the box stay.
  func sign() async throws {
    let parties = try await person.summary().parties
    try await sign(as: "worker")
    try person.keep("signed-by-worker", height: 4400)
    let tenant = try #require(parties.first { $0.party == "tenant" })
    try person.screen.drag(through: [CGPoint(x: 100, y: 70), CGPoint(x: 104, y: 70)])
    try await person.press(tenant.keepLabel)
    try await person.reads("Det er tegnet for lite til å være en signatur")
    #expect(try await person.summary().parties.first { $0.party == "tenant" }?.signed == nil)
    try person.keep("signature-of-nothing", height: 4400)
    try await person.press(tenant.clearLabel)
    try await person.screen.wait("an empty box") {
      (try? $0.find("button", tenant.keepLabel)) == nil
    }
    try await sign(as: "tenant")
    #expect(person.app.problem == nil)
    try person.keep("signed", height: 4400)
  }

  /// The last box on the screen is whose turn it is: the worker signs first.
  private func sign(as party: String) async throws {
    let name = (0...70).map { step in
      let height = 36 - 0.36 * Double(step)
      return CGPoint(x: 44 + 3.6 * Double(step), y: 60 + height * sin(Double(step) * 0.7))
    }
    try person.screen.drag(through: name)
    try person.screen.drag(through: [CGPoint(x: 70, y: 86), CGPoint(x: 290, y: 80)])
    let mine = try await person.summary().parties.first { $0.party == party }
    let keep = try #require(mine).keepLabel
    try await person.press(keep)
    try await wait("the signature of the \(party)") {
      let parties = try? await person.summary().parties
      return parties?.first { $0.party == party }?.signed != nil
    }
    try await person.screen.wait("no open box") { (try? $0.find("button", keep)) == nil }
  }

  /// After a yes.
  func end() async throws {
    let end = try #require(try await person.summary().dock.main)
    try await person.press(end.label)
    let question = try #require(end.confirm)
    try await person.reads(question.title)
    try person.keep("ending")
    try await person.press(question.yes)
    try await person.screen.wait("the end") { _ in person.app.path.isEmpty }
    #expect(try await person.visit().isDone)
    #expect(try await person.summary().parties.filter { $0.signed != nil }.count == 2)
  }
}
