import Observation

/// What the tenant is shown: one thing at a time, in a language that can be changed on the spot.
@MainActor @Observable
public final class TenantModel {
  public let visitId: String
  public let topicId: String?
  public private(set) var screen: TenantScreen?
  /// The card on the screen, counted from 0.
  public private(set) var at = 0
  /// The languages are on the screen instead.
  public private(set) var isChoosing = false
  /// How reading aloud goes; nothing before it was asked for.
  public private(set) var reading: Reading?
  @ObservationIgnored public let app: AppModel
  @ObservationIgnored private var language: String?

  public init(app: AppModel, visitId: String, topicId: String?) {
    self.app = app
    self.visitId = visitId
    self.topicId = topicId
  }

  public var card: TenantCard? {
    guard let cards = screen?.cards, !cards.isEmpty else { return nil }
    return cards[min(at, cards.count - 1)]
  }

  public var isLast: Bool { at + 1 >= (screen?.cards.count ?? 0) }

  public func follow() async { await app.follow { await self.reload() } }

  public func reload() async {
    let (visitId, topicId, language) = (visitId, topicId, language)
    let shown = await app.read {
      try $0.tenant(visitId: visitId, topicId: topicId, language: language)
    }
    if let shown { screen = shown }
  }

  public func next(_ voice: any Voice) { go(at + 1, voice) }

  public func back(_ voice: any Voice) { go(at - 1, voice) }

  public func chooseLanguage() { isChoosing.toggle() }

  public func change(to tag: String, _ voice: any Voice) async {
    isChoosing = false
    language = tag
    hush(voice)
    await reload()
  }

  /// Reads the card aloud, or stops.
  public func listen(_ voice: any Voice) {
    guard reading != .speaking else { return hush(voice) }
    guard let card, let screen else { return }
    voice.read(card.spoken, in: screen.voices) { [weak self] now in self?.reading = now }
  }

  public func leave(_ voice: any Voice) {
    hush(voice)
    app.back()
  }

  private func go(_ place: Int, _ voice: any Voice) {
    hush(voice)
    at = max(0, min(place, (screen?.cards.count ?? 1) - 1))
  }

  private func hush(_ voice: any Voice) {
    voice.stop()
    reading = nil
  }
}

/// How reading aloud goes.
public enum Reading: Sendable {
  case speaking, ended
  /// There is no voice for the language here.
  case noVoice
}

/// Reads words aloud. A phone has one; elsewhere there is none, and that is said.
@MainActor
public protocol Voice: AnyObject, Sendable {
  /// Reads `words` in the first of `languages` that there is a voice for, the best first.
  func read(_ words: String, in languages: [String], told: @escaping @MainActor (Reading) -> Void)
  func stop()
}

/// Where there is no voice at all.
public final class NoVoice: Voice {
  public nonisolated init() {}
  public func read(
    _ words: String, in languages: [String], told: @escaping @MainActor (Reading) -> Void
  ) { told(.noVoice) }
  public func stop() {}
}
