// Owns the one way into Rust: the names of its records and the queues that its calls run on. No other
// file of the app imports NyVriCore. Rust's calls wait for the disk, so none of them runs on the main
// thread.
import Dispatch
import Foundation
import NyVriCore

// Drawn as they are: every string in them is ready to show.
public typealias TodayScreen = NyVriCore.TodayScreen
public typealias VisitSection = NyVriCore.VisitSection
public typealias VisitRow = NyVriCore.VisitRow
public typealias VisitScreen = NyVriCore.VisitScreen
public typealias FindingRow = NyVriCore.FindingRow
public typealias TopicRow = NyVriCore.TopicRow
public typealias TopicScreen = NyVriCore.TopicScreen
public typealias QuestionCard = NyVriCore.QuestionCard
public typealias AnswerChoice = NyVriCore.AnswerChoice
public typealias NumberField = NyVriCore.NumberField
/// Words to type. Another name than Rust's, because SwiftUI has a `TextField` too.
public typealias WordsField = NyVriCore.TextField
public typealias DeviationPanel = NyVriCore.DeviationPanel
public typealias AdvicePanel = NyVriCore.AdvicePanel
public typealias AdviceCard = NyVriCore.AdviceCard
public typealias AdviceOfLast = NyVriCore.AdviceOfLast
public typealias DampPanel = NyVriCore.DampPanel
public typealias DampValue = NyVriCore.DampValue
public typealias DampScale = NyVriCore.DampScale
public typealias DampClue = NyVriCore.DampClue
public typealias DampAdvice = NyVriCore.DampAdvice
public typealias DampTrend = NyVriCore.DampTrend
public typealias DampTrendLine = NyVriCore.DampTrendLine
public typealias DeadlineRow = NyVriCore.DeadlineRow
public typealias DeadlineState = NyVriCore.DeadlineState
public typealias TenantScreen = NyVriCore.TenantScreen
public typealias TenantCard = NyVriCore.TenantCard
public typealias TenantLanguage = NyVriCore.TenantLanguage
public typealias TwoTongues = NyVriCore.TwoTongues
public typealias PictogramDrawing = NyVriCore.PictogramDrawing
public typealias PictogramStroke = NyVriCore.PictogramStroke
public typealias PictogramPart = NyVriCore.PictogramPart
public typealias AgreeScreen = NyVriCore.AgreeScreen
public typealias AgreePlace = NyVriCore.AgreePlace
public typealias AgreeValue = NyVriCore.AgreeValue
public typealias CameraScreen = NyVriCore.CameraScreen
public typealias CameraReminder = NyVriCore.CameraReminder
public typealias CameraSpot = NyVriCore.CameraSpot
public typealias GhostPicture = NyVriCore.GhostPicture
public typealias GhostEdge = NyVriCore.GhostEdge
public typealias GhostWords = NyVriCore.GhostWords
public typealias PhotosScreen = NyVriCore.PhotosScreen
public typealias PhotoGroup = NyVriCore.PhotoGroup
public typealias PhotoPair = NyVriCore.PhotoPair
public typealias CaptionBox = NyVriCore.CaptionBox
public typealias FindingScreen = NyVriCore.FindingScreen
public typealias PhotoScreen = NyVriCore.PhotoScreen
public typealias CompareScreen = NyVriCore.CompareScreen
public typealias CompareSide = NyVriCore.CompareSide
public typealias ChangedArea = NyVriCore.ChangedArea
public typealias DrawnMark = NyVriCore.DrawnMark
public typealias MarkKind = NyVriCore.MarkKind
public typealias MarkTool = NyVriCore.MarkTool
public typealias PicturePoint = NyVriCore.PicturePoint
public typealias SummaryScreen = NyVriCore.SummaryScreen
public typealias SummaryLetter = NyVriCore.SummaryLetter
public typealias SummarySection = NyVriCore.SummarySection
public typealias SummaryRow = NyVriCore.SummaryRow
public typealias SigningParty = NyVriCore.SigningParty
public typealias SignedBox = NyVriCore.SignedBox
public typealias Stroke = NyVriCore.Stroke
public typealias SyncScreen = NyVriCore.SyncScreen
public typealias SyncPart = NyVriCore.SyncPart
public typealias SyncPhoto = NyVriCore.SyncPhoto
public typealias Refusal = NyVriCore.Refusal
public typealias PairingScreen = NyVriCore.PairingScreen
public typealias SettingsScreen = NyVriCore.SettingsScreen
public typealias SettingFact = NyVriCore.SettingFact

// Parts that several screens share.
public typealias Action = NyVriCore.Action
public typealias ActionKind = NyVriCore.ActionKind
public typealias Confirm = NyVriCore.Confirm
public typealias Dock = NyVriCore.Dock
public typealias UndoRow = NyVriCore.UndoRow
public typealias GradeChoice = NyVriCore.GradeChoice
public typealias GradeMark = NyVriCore.GradeMark
public typealias Icon = NyVriCore.Icon
public typealias KindTag = NyVriCore.KindTag
public typealias LastLine = NyVriCore.LastLine
public typealias PhotoTile = NyVriCore.PhotoTile
public typealias Pick = NyVriCore.Pick
public typealias InterpreterPanel = NyVriCore.InterpreterPanel
public typealias Receipt = NyVriCore.Receipt
public typealias ReceiptState = NyVriCore.ReceiptState
public typealias Step = NyVriCore.Step
public typealias SyncLine = NyVriCore.SyncLine
public typealias Tag = NyVriCore.Tag

// What the phone has to bring: a place for the key of the encrypted store.
public typealias KeyStore = NyVriCore.KeyStore
public typealias KeyStoreError = NyVriCore.KeyStoreError

// What a screen may call, and what Rust calls back.
public typealias FieldCalls = NyVriCore.FieldAppProtocol
public typealias Watcher = NyVriCore.Watcher

/// What went wrong: `code` to branch on, `text` for the person.
public struct Problem: Error, Equatable, Sendable {
  public let code: String
  public let text: String

  public init(code: String, text: String) {
    self.code = code
    self.text = text
  }

  init(_ error: any Error) {
    switch error {
    case let problem as Problem: self = problem
    case AppError.Failed(let code, let text): self.init(code: code, text: text)
    default: self.init(code: "unexpected", text: error.localizedDescription)
    }
  }
}

/// Rust, off the main thread. Each queue is serial, so two taps land in the order they were made.
public final class CoreBridge: Sendable {
  private let app: any FieldCalls
  private let relay: Relay
  /// What the office calls this phone.
  private let deviceName: String
  private let writing = DispatchQueue(label: "no.nyvri.writing", qos: .userInitiated)
  private let reading = DispatchQueue(label: "no.nyvri.reading", qos: .userInitiated)
  /// A photo takes up to a second: of its own, so that no answer waits behind it.
  private let developing = DispatchQueue(label: "no.nyvri.developing", qos: .userInitiated)

  /// Opens the store in `folder`, on the calling thread.
  public convenience init(
    folder: URL, language: String, keyStore: any KeyStore, deviceName: String
  ) throws {
    do {
      let app = try FieldApp.open(folder: folder.path, language: language, keyStore: keyStore)
      self.init(calls: app, deviceName: deviceName)
    } catch {
      throw Problem(error)
    }
  }

  public init(calls: any FieldCalls, deviceName: String) {
    app = calls
    self.deviceName = deviceName
    relay = Relay()
    app.watch(watcher: relay)
  }

  @MainActor public func read<T: Sendable>(
    _ work: @escaping @Sendable (any FieldCalls) throws -> T
  ) async throws -> T { try await run(on: reading, work) }

  @MainActor public func write<T: Sendable>(
    _ work: @escaping @Sendable (any FieldCalls) throws -> T
  ) async throws -> T { try await run(on: writing, work) }

  @MainActor public func develop<T: Sendable>(
    _ work: @escaping @Sendable (any FieldCalls) throws -> T
  ) async throws -> T { try await run(on: developing, work) }

  public func pair(code: String) async throws {
    do { try await app.pair(code: code, deviceName: deviceName) } catch { throw Problem(error) }
  }

  /// Sends and fetches. Cancelling the task stops Rust too, soon and without loss.
  public func sync() async throws {
    do {
      try await withTaskCancellationHandler {
        try await app.sync()
      } onCancel: {
        app.cancelSync()
      }
    } catch {
      throw Problem(error)
    }
  }

  public func cancelSync() { app.cancelSync() }

  /// Gives a sign after every change, from whichever thread made it; several at once become one.
  public func changes() -> AsyncStream<Void> { relay.stream() }

  @MainActor private func run<T: Sendable>(
    on queue: DispatchQueue, _ work: @escaping @Sendable (any FieldCalls) throws -> T
  ) async throws -> T {
    let app = app
    return try await withCheckedThrowingContinuation { waiting in
      queue.async {
        waiting.resume(with: Result { try work(app) }.mapError { Problem($0) as any Error })
      }
    }
  }
}

/// Passes Rust's sign on to everyone who listens.
private final class Relay: Watcher, @unchecked Sendable {
  private let lock = NSLock()
  private var listeners: [UUID: AsyncStream<Void>.Continuation] = [:]

  func changed() {
    let now = lock.withLock { Array(listeners.values) }
    for listener in now { listener.yield() }
  }

  func stream() -> AsyncStream<Void> {
    let (stream, listener) = AsyncStream.makeStream(
      of: Void.self, bufferingPolicy: .bufferingNewest(1))
    let id = UUID()
    lock.withLock { listeners[id] = listener }
    listener.onTermination = { [weak self] _ in
      guard let self else { return }
      lock.withLock { _ = self.listeners.removeValue(forKey: id) }
    }
    return stream
  }
}
