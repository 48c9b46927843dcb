/// When answers are given at the conference.
package enum AnsweringTime: Codable, Equatable, Sendable {
  case afterEachSpeech
  /// After every so many speeches.
  case inRounds(of: Int)
  case atEnd
}
