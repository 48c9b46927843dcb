/// How long people speak, in seconds.
package struct SpeakingRule: Codable, Equatable, Sendable {
  package var secondsPerSpeech: Sourced<Int>?
  package var secondsPerAnswer: Sourced<Int>?
  package var secondsPerFollowUp: Sourced<Int>?
  /// How many times one citizen may come back on an answer.
  package var followUpsAllowed: Sourced<Int>?
  /// The clock turns yellow when so much is left.
  package var yellowSeconds: Sourced<Int>
  /// The clock turns red when so much is left.
  package var redSeconds: Sourced<Int>

  package init(
    secondsPerSpeech: Sourced<Int>? = nil,
    secondsPerAnswer: Sourced<Int>? = nil,
    secondsPerFollowUp: Sourced<Int>? = nil,
    followUpsAllowed: Sourced<Int>? = nil,
    yellowSeconds: Sourced<Int> = Self.usualYellow,
    redSeconds: Sourced<Int> = Self.usualRed
  ) {
    self.secondsPerSpeech = secondsPerSpeech
    self.secondsPerAnswer = secondsPerAnswer
    self.secondsPerFollowUp = secondsPerFollowUp
    self.followUpsAllowed = followUpsAllowed
    self.yellowSeconds = yellowSeconds
    self.redSeconds = redSeconds
  }

  package static let usualYellow = Sourced(30, source: houseDefault, certainty: .house)
  package static let usualRed = Sourced(5, source: houseDefault, certainty: .house)

  private static let houseDefault = "mặc định của chương trình"
}
