import Foundation
import Observation

/// One finding: photos, where, what, how bad, how urgent, in words.
@MainActor @Observable
public final class FindingModel {
  public let findingId: String
  public private(set) var screen: FindingScreen?
  @ObservationIgnored public let app: AppModel

  public init(app: AppModel, findingId: String) {
    self.app = app
    self.findingId = findingId
  }

  public func follow() async { await app.follow { await self.reload() } }

  public func reload() async {
    let findingId = findingId
    if let now = await app.read({ try $0.finding(findingId: findingId) }) { screen = now }
  }

  public func setRoom(_ room: String) async {
    await change { try $0.setRoom(findingId: $1, room: room) }
  }

  public func setPart(_ part: String) async {
    await change { try $0.setPart(findingId: $1, part: part) }
  }

  public func setGrade(_ code: String) async {
    await change { try $0.setGrade(findingId: $1, grade: code) }
  }

  public func setUrgency(_ urgency: String) async {
    await change { try $0.setUrgency(findingId: $1, urgency: urgency) }
  }

  public func setNote(_ words: String) async {
    await change { try $0.setNote(findingId: $1, words: words) }
  }

  public func giveAdvice(_ adviceId: String) async {
    guard let visitId = screen?.visitId else { return }
    await change { try $0.giveAdvice(visitId: visitId, adviceId: adviceId, findingId: $1) }
  }

  public func tellAdvice(_ adviceId: String, _ outcome: String) async {
    guard let visitId = screen?.visitId else { return }
    await change { calls, _ in
      try calls.tellAdvice(visitId: visitId, adviceId: adviceId, outcome: outcome)
    }
  }

  /// Takes the finding away and goes back; the dock there says how to get it back.
  public func remove() async {
    let findingId = findingId
    if await app.write({ try $0.removeFinding(findingId: findingId) }) != nil { app.back() }
  }

  public func perform(_ action: Action) async {
    await app.perform(action, visitId: screen?.visitId)
  }

  public func undo() async {
    await app.undo()
    await reload()
  }

  private func change(
    _ work: @escaping @Sendable (any FieldCalls, _ findingId: String) throws -> Void
  ) async {
    let findingId = findingId
    await app.write { try work($0, findingId) }
    await reload()
  }
}
