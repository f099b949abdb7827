// Owns reading aloud with the voices that lie on the phone. Apple's do not send the words away.
import AVFoundation
import NyVriKit

@MainActor
final class PhoneVoice: NSObject, Voice {
  private let synthesizer = AVSpeechSynthesizer()
  private var told: (@MainActor (Reading) -> Void)?

  override init() {
    super.init()
    synthesizer.delegate = self
  }

  func read(_ words: String, in languages: [String], told: @escaping @MainActor (Reading) -> Void) {
    guard let voice = Self.voice(for: languages) else { return told(.noVoice) }
    stop()
    self.told = told
    let utterance = AVSpeechUtterance(string: words)
    utterance.voice = voice
    told(.speaking)
    synthesizer.speak(utterance)
  }

  func stop() {
    synthesizer.stopSpeaking(at: .immediate)
    ended()
  }

  private func ended() {
    told?(.ended)
    told = nil
  }

  /// A country is only asked for where one is named.
  private static func voice(for languages: [String]) -> AVSpeechSynthesisVoice? {
    let all = AVSpeechSynthesisVoice.speechVoices()
    for tag in languages {
      let found = all.first { $0.language == tag || $0.language.hasPrefix("\(tag)-") }
      if let found { return found }
    }
    return nil
  }
}

extension PhoneVoice: AVSpeechSynthesizerDelegate {
  nonisolated func speechSynthesizer(
    _ synthesizer: AVSpeechSynthesizer, didFinish utterance: AVSpeechUtterance
  ) {
    Task { @MainActor in self.ended() }
  }
}
