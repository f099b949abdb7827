// Owns what is true of the whole app: where the person is, what went wrong last, whether an office is
// known, and when sending happens. It knows no screen's content.
import Foundation
import Observation

@MainActor @Observable
public final class AppModel {
  /// Below Today, from the bottom up.
  public var path: [Route] = []
  /// The last thing that went wrong, until the next thing that works or a tap.
  public private(set) var problem: Problem?
  /// The phone has an office. Nothing until the store has been asked.
  public private(set) var isPaired: Bool?
  /// The action that waits for a yes.
  public private(set) var asked: AskedAction?
  /// A question is on the screen; putting it away means no.
  public var isAsking: Bool {
    get { asked != nil }
    set { if !newValue { asked = nil } }
  }

  @ObservationIgnored let core: CoreBridge
  @ObservationIgnored private let sending: SendingPlan
  @ObservationIgnored private var syncUnderWay: Task<Void, Never>?

  /// `sendAfter` is how long the phone waits after a change before it sends by itself; nothing means
  /// that it sends only when asked.
  public init(core: CoreBridge, sendAfter: Duration?) {
    self.core = core
    sending = SendingPlan(wait: sendAfter)
  }

  /// Asks whether an office is known, then fetches the day.
  public func start() async {
    await learnWhetherPaired()
    await developAll()
    await sync()
  }

  public func learnWhetherPaired() async {
    if let pairing = await read({ try $0.pairing() }) { isPaired = pairing.isPaired }
  }

  // MARK: Reading and doing

  public func read<T: Sendable>(
    _ work: @escaping @Sendable (any FieldCalls) throws -> T
  ) async -> T? {
    await attempt { try await self.core.read(work) }
  }

  /// Does something that is durable when this returns. Nothing comes back when it did not work; the
  /// reason is then in `problem`.
  @discardableResult
  public func write<T: Sendable>(
    _ work: @escaping @Sendable (any FieldCalls) throws -> T
  ) async -> T? {
    guard let done = await attempt({ try await self.core.write(work) }) else { return nil }
    problem = nil
    sendSoon()
    return done
  }

  /// Takes in what was shot, one behind the other; also what an app that died left behind. One that cannot
  /// be read is said, and those behind it go on.
  public func developAll() async {
    var failures = 0
    while failures < 2 {
      switch await attempt({ try await self.core.develop { try $0.develop() } }) {
      case .some(true):
        failures = 0
        sendSoon()
      case .some(false): return
      case .none: failures += 1
      }
    }
  }

  public func undo() async { await write { try $0.undo() } }

  public func dismissProblem() { problem = nil }

  /// Calls `reload` now and after every change, for as long as the task lives.
  public func follow(_ reload: @MainActor () async -> Void) async {
    let changes = core.changes()
    await reload()
    for await _ in changes { await reload() }
  }

  private func attempt<T: Sendable>(_ work: () async throws -> T) async -> T? {
    do {
      return try await work()
    } catch {
      problem = Problem(error)
      return nil
    }
  }

  // MARK: Sending

  /// Meets the office. True when it did.
  public func pair(code: String) async -> Bool {
    guard await attempt({ try await self.core.pair(code: code) }) != nil else { return false }
    problem = nil
    await learnWhetherPaired()
    return true
  }

  /// Sends and fetches; a second call joins the first. Why it did not work is told by the screen about
  /// sending and never as a problem: no coverage is an ordinary day.
  public func sync() async {
    guard isPaired == true else { return }
    if let syncUnderWay { return await syncUnderWay.value }
    let task = Task { [core] in _ = try? await core.sync() }
    syncUnderWay = task
    await withTaskCancellationHandler {
      await task.value
    } onCancel: {
      task.cancel()
    }
    syncUnderWay = nil
  }

  public func cancelSync() { core.cancelSync() }

  private func sendSoon() {
    sending.restart { [weak self] in await self?.sync() }
  }

  // MARK: Actions

  /// Does what a button in the dock says. `visitId` is the visit that the screen is about, if any.
  public func perform(_ action: Action, visitId: String? = nil) async {
    if let confirm = action.confirm {
      asked = AskedAction(action: action, confirm: confirm)
    } else {
      await carryOut(action, visitId: visitId)
    }
  }

  /// The person said yes.
  public func carryOut(_ asked: AskedAction) async {
    self.asked = nil
    await carryOut(asked.action, visitId: nil)
  }

  private func carryOut(_ action: Action, visitId: String?) async {
    let target = action.target
    switch action.kind {
    case .startVisit:
      if await write({ try $0.startVisit(visitId: target) }) != nil { open(.visit(id: target)) }
    case .openVisit: open(.visit(id: target))
    case .openTopic: if let visitId { open(.topic(visitId: visitId, topicId: target)) }
    case .newFinding:
      if let id = await write({ try $0.newFinding(visitId: target) }) { open(.finding(id: id)) }
    case .back: back()
    case .openSummary: open(.summary(visitId: target))
    case .completeVisit:
      if await write({ try $0.completeVisit(visitId: target) }) != nil {
        path = []
        await sync()
      }
    case .pair: open(.pairing)
    case .syncNow: await sync()
    case .cancelSync: cancelSync()
    case .goToQuestion: break  // The topic's own screen scrolls.
    }
  }

  /// Goes there. From one topic to the next there is one way back, to the visit.
  public func open(_ route: Route) {
    if case .topic = route, case .topic = path.last { path.removeLast() }
    path.append(route)
  }

  public func back() { _ = path.popLast() }
}

/// An action and the question that comes first.
public struct AskedAction: Equatable, Sendable {
  public let action: Action
  public let confirm: Confirm
}

/// Waits until the person pauses, then sends.
@MainActor
private final class SendingPlan {
  private let wait: Duration?
  private var waiting: Task<Void, Never>?

  init(wait: Duration?) { self.wait = wait }

  func restart(_ send: @escaping @MainActor () async -> Void) {
    guard let wait else { return }
    waiting?.cancel()
    waiting = Task {
      guard (try? await Task.sleep(for: wait)) != nil else { return }
      await send()
    }
  }
}
