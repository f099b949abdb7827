// A visit read back to the tenant: what a tap and a finger do there.
import Foundation
import NyVriKit
@_spi(Harness) import ScreenHarness
@_spi(Harness) import SwiftUI
import Testing

@testable import NyVriScreens

@MainActor
@Suite struct SummaryTests {
  static let here = Route.summary(visitId: "v1")

  @Test func theLetterIsReadInOneLanguageOrInBoth() async throws {
    let now = Tapping(at: [Self.here])
    try await now.screen.waitFor("Dette så vi")
    #expect(!now.screen.text.contains("هذا ما رأيناه"))
    try now.screen.press("Begge")
    try await now.screen.wait("both") { $0.text.contains("هذا ما رأيناه") }
    #expect(now.screen.text.contains("Dette så vi"))
    now.screen.host.stop()
  }

  @Test func aFingerSigns() async throws {
    let now = Tapping(at: [Self.here])
    try await now.screen.waitForButton("Skriv navnet i stedet")
    // The last box on the screen is the worker's own.
    try now.screen.drag(through: [CGPoint(x: 20, y: 90), CGPoint(x: 200, y: 20)])
    try await now.screen.waitForButton("Bruk signaturen")
    try now.screen.drag(through: [CGPoint(x: 90, y: 50), CGPoint(x: 250, y: 50)])
    try await now.press("Bruk signaturen", asks: "sign v1 worker 2")
    now.screen.host.stop()
  }

  @Test func whoDoesNotSignSaysWhy() async throws {
    let now = Tapping(at: [Self.here])
    try await now.screen.waitForButton("Vil ikke signere")
    try now.screen.press("Vil ikke signere")
    try await now.screen.waitForButton("Kan ikke signere")
    try now.screen.press("Kan ikke signere")
    try await now.press("Lagre uten signatur", asks: "unsigned v1 tenant not_able ")
    now.screen.host.stop()
  }

  @Test func agreeingTakesDisagreementBackAndASignatureCanBeTakenAway() async throws {
    let now = Tapping(at: [Self.here], words: SampleWords.norwegian.withSignatures)
    try await now.screen.waitFor("Endret etter signering")
    try await now.press("Ta bort", asks: "remove signature v1 tenant")
    try await now.press("Ja", asks: "dispute v1 ")
    now.screen.host.stop()
  }
}
