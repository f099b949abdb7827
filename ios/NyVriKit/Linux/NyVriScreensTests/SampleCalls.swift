// Answers the screens with written records, for pictures of states that take days to reach. The tests of
// behaviour use the real core instead.
import Foundation
import NyVriKit

final class SampleCalls: FieldCalls {
  let words: SampleWords
  init(_ words: SampleWords) { self.words = words }

  func today() throws -> TodayScreen { words.today }
  func visit(visitId: String) throws -> VisitScreen { words.visit }
  func topic(visitId: String, topicId: String) throws -> TopicScreen { words.topic }
  func finding(findingId: String) throws -> FindingScreen { words.finding }
  func photo(photoId: String) throws -> PhotoScreen { words.photo }
  func syncScreen() throws -> SyncScreen { words.sync }
  func pairing() throws -> PairingScreen { words.pairing }
  func settings() throws -> SettingsScreen { words.settings }

  func startVisit(visitId: String) throws { throw words.problem }
  func answer(visitId: String, questionId: String, value: String) throws { throw words.problem }
  func answerNumber(visitId: String, questionId: String, typed: String) throws {}
  func answerText(visitId: String, questionId: String, words: String) throws {}
  func newFinding(visitId: String) throws -> String { "f" }
  func setRoom(findingId: String, room: String) throws {}
  func setPart(findingId: String, part: String) throws {}
  func setGrade(findingId: String, grade: String) throws {}
  func setUrgency(findingId: String, urgency: String) throws {}
  func setNote(findingId: String, words: String) throws {}
  func removeFinding(findingId: String) throws {}
  func takePhoto(findingId: String, picture: Data) throws {}
  func removePhoto(photoId: String) throws {}
  func undo() throws {}
  func completeVisit(visitId: String) throws {}
  func setLanguage(language: String) throws {}
  func pair(code: String, deviceName: String) async throws {}
  func sync() async throws {}
  func cancelSync() {}
  func watch(watcher: any Watcher) {}
}

/// One record a screen.
struct SampleWords: Sendable {
  var today: TodayScreen
  var visit: VisitScreen
  var topic: TopicScreen
  var finding: FindingScreen
  var photo: PhotoScreen
  var sync: SyncScreen
  var pairing: PairingScreen
  var settings: SettingsScreen
  var problem: Problem
}
