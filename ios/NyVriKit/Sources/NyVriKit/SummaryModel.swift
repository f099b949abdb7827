import Observation

/// A visit read back to the tenant, and who signs it.
@MainActor @Observable
public final class SummaryModel {
  public let visitId: String
  public private(set) var screen: SummaryScreen?
  @ObservationIgnored public let app: AppModel

  public init(app: AppModel, visitId: String) {
    self.app = app
    self.visitId = visitId
  }

  public func follow() async { await app.follow { await self.reload() } }

  public func reload() async {
    let visitId = visitId
    if let now = await app.read({ try $0.summary(visitId: visitId) }) { screen = now }
  }

  /// Signs with what a finger drew.
  public func sign(_ strokes: [Stroke], as party: String) async {
    await say { try $0.sign(visitId: $1, party: party, strokes: strokes) }
  }

  /// Signs with a typed name.
  public func sign(name: String, as party: String) async {
    await say { try $0.signByName(visitId: $1, party: party, name: name) }
  }

  /// Says why there is no signature.
  public func leaveUnsigned(_ reason: String, words: String, as party: String) async {
    await say { try $0.notSigned(visitId: $1, party: party, reason: reason, words: words) }
  }

  public func removeSignature(of party: String) async {
    await say { try $0.removeSignature(visitId: $1, party: party) }
  }

  /// Writes down what the tenant disagrees with; nothing takes it back.
  public func dispute(_ words: String) async {
    await say { try $0.dispute(visitId: $1, words: words) }
  }

  private func say(_ work: @escaping @Sendable (any FieldCalls, String) throws -> Void) async {
    let visitId = visitId
    await app.write { try work($0, visitId) }
    await reload()
  }

  public func perform(_ action: Action) async { await app.perform(action, visitId: visitId) }

  public func undo() async {
    await app.undo()
    await reload()
  }
}
