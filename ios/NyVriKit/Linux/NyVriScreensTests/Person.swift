// A person at the phone: presses and writes what the screens offer, reads them, and keeps a picture of each step.
import Bench
import Foundation
import NyVriKit
import Observation
@_spi(Harness) import ScreenHarness
@_spi(Harness) import SwiftUI
import Testing

@testable import NyVriScreens

/// What the camera sees: one of the sample pictures.
@MainActor @Observable
final class Room {
  private(set) var seen = Data()
  func pointAt(_ picture: String) { seen = Fixture.sample(picture) }
}

/// A phone in that room, and before it the office's code.
struct RoomPhone: PhoneParts {
  let room: Room
  let code: String

  func picture(_ jpeg: Data) -> Image? { jpeg.isEmpty ? nil : Image(picture: jpeg) }
  func camera() -> any PhoneCamera { PictureCamera(picture: room.seen, readiness: .ready) }
  func codeReader(done: @escaping @MainActor (String?) -> Void) -> AnyView {
    AnyView(Button(SamplePhone.shutter) { done(code) })
  }
}

@MainActor
final class Person {
  let app: AppModel
  let screen: Screen
  let room = Room()
  var visitId = ""
  private let story: String
  private var pictures = 0

  /// With a phone that knows no office yet, at a real office.
  init(_ name: String, at office: OfficeProcess, story: String) async throws {
    self.story = story
    app = try TestPhone().open()
    let phone = RoomPhone(room: room, code: try await office.pairingText(for: name))
    screen = Screen(AppView(app: app).environment(\.phoneParts, phone))
  }

  func press(_ words: String) async throws {
    try await screen.waitForButton(words)
    try screen.press(words)
  }

  /// Where there are several alike: the one beside what says `near`.
  func press(_ words: String, near: String) async throws {
    try await screen.wait("«\(words)» near «\(near)»") { screen in
      screen.text.contains(near) && (try? screen.find("button", words)) != nil
    }
    try screen.press(words, near: near)
  }

  func write(_ words: String, into field: String) async throws {
    try await screen.wait("the field «\(field)»") { (try? $0.find("textfield", field)) != nil }
    try screen.write(words, into: field)
  }

  func reads(_ words: String) async throws { try await screen.waitFor(words) }

  /// Keeps the screen as it is now, as long as `height`.
  func keep(_ name: String, height: Int = 852, isLarge: Bool = false) throws {
    var look = PhoneLook()
    look.height = height
    look.isLarge = isLarge
    pictures += 1
    let number = pictures < 10 ? "0\(pictures)" : "\(pictures)"
    try Pictures.write(screen.page(look), as: "\(story)-\(number)-\(name)")
  }

  // MARK: What the core says of where the person is

  func visit() async throws -> VisitScreen {
    let model = VisitModel(app: app, visitId: visitId)
    await model.reload()
    return try #require(model.screen)
  }

  func topic(_ topicId: String) async throws -> TopicScreen {
    let model = TopicModel(app: app, visitId: visitId, topicId: topicId)
    await model.reload()
    return try #require(model.screen)
  }

  func finding(_ findingId: String) async throws -> FindingScreen {
    let model = FindingModel(app: app, findingId: findingId)
    await model.reload()
    return try #require(model.screen)
  }

  func summary() async throws -> SummaryScreen {
    let model = SummaryModel(app: app, visitId: visitId)
    await model.reload()
    return try #require(model.screen)
  }

  func sending() async throws -> SyncScreen {
    let model = SyncModel(app: app)
    await model.reload()
    return try #require(model.screen)
  }
}
