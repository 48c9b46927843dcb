package import DialogueCore

/// What the minutes line holds fast at its first letter, whatever happens meanwhile.
package struct LineLatch: Codable, Hashable, Sendable {
  package var speaker: Speaker
  package var item: AgendaItemID?
  package var speech: SpeechID?
  package var petition: PetitionNumber?

  /// The petition that was answered just before: what a promise is on.
  package var answered: PetitionNumber?

  /// Plain words are an answer: an official has the floor to answer, or a round is open and the
  /// speaker answers in it.
  package var isAnswer: Bool?

  /// The user named the speaker: the time of late words does not name another.
  package var isNamed: Bool?

  /// Wall milliseconds of the first letter.
  package var begunAt: Int64

  package init(
    speaker: Speaker,
    item: AgendaItemID?,
    speech: SpeechID?,
    petition: PetitionNumber?,
    answered: PetitionNumber? = nil,
    isAnswer: Bool? = nil,
    begunAt: Int64
  ) {
    self.speaker = speaker
    self.item = item
    self.speech = speech
    self.petition = petition
    self.answered = answered
    self.isAnswer = isAnswer
    self.begunAt = begunAt
  }
}

extension LineLatch {
  /// What it holds, as others have left it: a turn begun by mistake is no turn, one that began for
  /// its speaker meanwhile is the one meant, and so is the petition that a merged one stands behind.
  func followed(in session: Session) -> LineLatch {
    var latch = self
    if let speech {
      if session[speech]?.state == .void { latch.speech = nil }
    } else if case .registered = speaker, isNamed != true {
      latch.speech =
        session.speeches.last {
          $0.speaker == speaker && $0.state != .void && $0.startedAt.wall >= begunAt
        }?.id
    }
    latch.petition = petition.map { session[$0]?.mergedInto ?? $0 }
    latch.answered = answered.map { session[$0]?.mergedInto ?? $0 }
    return latch
  }
}
