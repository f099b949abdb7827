// Answers the screens with written records, for pictures of states that take days to reach. The tests of
// behaviour use the real core instead.
import Foundation
import NyVriKit

final class SampleCalls: FieldCalls, @unchecked Sendable {
  private let lock = NSLock()
  private var made: [String] = []
  private var shown: SampleWords
  /// What the next write throws.
  private let problem: Problem?

  init(_ words: SampleWords, failing problem: Problem? = nil) {
    shown = words
    self.problem = problem
  }

  /// What was asked for, in order: `answer v1 q3 ok`.
  var calls: [String] { lock.withLock { made } }
  var words: SampleWords { lock.withLock { shown } }

  private func note(_ call: String...) throws {
    if let problem { throw problem }
    lock.withLock { made.append(call.joined(separator: " ")) }
  }

  func today() throws -> TodayScreen { words.today }
  func visit(visitId: String) throws -> VisitScreen { words.visit }
  func topic(visitId: String, topicId: String) throws -> TopicScreen { words.topic }
  func tenant(visitId: String, topicId: String?, language: String?) throws -> TenantScreen {
    try note("tenant", visitId, topicId ?? "-", language ?? "-")
    return topicId == nil ? words.tenant : .tigrinya
  }
  func agreement(visitId: String) throws -> AgreeScreen { words.agree }
  func summary(visitId: String) throws -> SummaryScreen { words.summary }
  func finding(findingId: String) throws -> FindingScreen { words.finding }
  func photo(photoId: String) throws -> PhotoScreen { words.photo }
  func photos(visitId: String, by: String) throws -> PhotosScreen { words.photos }
  func camera(findingId: String, spotId: String?) throws -> CameraScreen { words.camera }
  func ghost(photoId: String) throws -> GhostPicture { .sample }
  func syncScreen() throws -> SyncScreen { words.sync }
  func pairing() throws -> PairingScreen { words.pairing }
  func settings() throws -> SettingsScreen { words.settings }

  func startVisit(visitId: String) throws { try note("start", visitId) }
  func setInterpreter(visitId: String, value: String) throws {
    try note("interpreter", visitId, value)
  }
  func answer(visitId: String, questionId: String, value: String) throws {
    try note("answer", visitId, questionId, value)
  }
  func answerNumber(visitId: String, questionId: String, typed: String) throws {
    try note("number", visitId, questionId, typed)
  }
  func answerText(visitId: String, questionId: String, words: String) throws {
    try note("text", visitId, questionId, words)
  }
  func keepValue(visitId: String, placeId: String, valueId: String) throws {
    try note("keep", visitId, placeId, valueId)
  }
  func giveAdvice(visitId: String, adviceId: String, findingId: String?) throws {
    try note("advice", visitId, adviceId, findingId ?? "-")
  }
  func tellAdvice(visitId: String, adviceId: String, outcome: String) throws {
    try note("outcome", visitId, adviceId, outcome)
  }
  func sign(visitId: String, party: String, strokes: [Stroke]) throws {
    try note("sign", visitId, party, "\(strokes.count)")
  }
  func signByName(visitId: String, party: String, name: String) throws {
    try note("name", visitId, party, name)
  }
  func notSigned(visitId: String, party: String, reason: String, words: String) throws {
    try note("unsigned", visitId, party, reason, words)
  }
  func removeSignature(visitId: String, party: String) throws {
    try note("remove signature", visitId, party)
  }
  func dispute(visitId: String, words: String) throws { try note("dispute", visitId, words) }
  func newFinding(visitId: String) throws -> String {
    try note("new", visitId)
    return "f9"
  }
  func setRoom(findingId: String, room: String) throws { try note("room", findingId, room) }
  func setPart(findingId: String, part: String) throws { try note("part", findingId, part) }
  func setGrade(findingId: String, grade: String) throws { try note("grade", findingId, grade) }
  func setUrgency(findingId: String, urgency: String) throws {
    try note("urgency", findingId, urgency)
  }
  func setNote(findingId: String, words: String) throws { try note("note", findingId, words) }
  func removeFinding(findingId: String) throws { try note("remove", findingId) }
  func takePhoto(findingId: String, picture: Data) throws {
    try note("photo", findingId, "\(picture.count)")
  }
  func shoot(findingId: String, picture: Data, sameSpotAs: String?, replaces: String?) throws {
    try note("shoot", findingId, "\(picture.count)", sameSpotAs ?? "-", replaces ?? "-")
  }
  func develop() throws -> Bool { false }
  func photoReminderRead(visitId: String) throws { try note("reminder", visitId) }
  func captionPhoto(photoId: String, words: String) throws { try note("caption", photoId, words) }
  func movePhoto(photoId: String, findingId: String) throws { try note("move", photoId, findingId) }
  func removePhoto(photoId: String) throws { try note("remove photo", photoId) }
  func compare(photoId: String) throws -> CompareScreen { words.compare }
  func drawMark(photoId: String, tool: String, points: [PicturePoint], says: String) throws {
    try note("draw", photoId, tool, "\(points.count)", says)
  }
  func removeMark(photoId: String, markId: String) throws {
    try note("remove mark", photoId, markId)
  }
  func undo() throws { try note("undo") }
  func completeVisit(visitId: String) throws { try note("complete", visitId) }
  func setLanguage(language: String) throws { try note("language", language) }
  func pair(code: String, deviceName: String) async throws {
    try note("pair", code, deviceName)
    lock.withLock { shown.pairing.isPaired = true }
  }
  func sync() async throws { try note("sync") }
  func cancelSync() {}
  func watch(watcher: any Watcher) {}
}

/// One record a screen.
struct SampleWords: Sendable {
  var today: TodayScreen
  var visit: VisitScreen
  var topic: TopicScreen
  var agree: AgreeScreen
  var summary: SummaryScreen
  var finding: FindingScreen
  var photo: PhotoScreen
  var compare: CompareScreen
  var photos: PhotosScreen
  var camera: CameraScreen
  var sync: SyncScreen
  var pairing: PairingScreen
  var settings: SettingsScreen
  var problem: Problem
  /// The same for a worker of any language: the tenant's is Arabic.
  var tenant = TenantScreen.sample
}
