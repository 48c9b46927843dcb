/// The chair's word that a unit answers a petition at the session.
package struct AnswerRequest: Equatable, Sendable {
  /// Who speaks first.
  package enum Part: String, Codable, Sendable {
    case lead
    case coordinating
  }

  /// Where the request stands.
  package enum State: Equatable, Sendable {
    case asked
    case answered(answer: AnswerID)
    case passedOn(to: AnswerRequestID)
    case inWriting
    case cancelled
  }

  package let id: AnswerRequestID
  package let record: Int
  package let at: Moment
  package let petition: PetitionNumber
  package let unit: UnitID
  package let part: Part
  package let authority: Authority
  package var state: State = .asked

  /// The answer that was last given to it, though its words may have been struck since.
  package var lastAnswer: AnswerID?
}

/// By whose word an act of the chair was recorded.
package enum Authority: Hashable, Codable, Sendable {
  /// At the chair's own station.
  case chairStation

  /// Spoken by the chair and recorded by another station.
  case spokenWord(by: Actor)

  init(_ actor: Actor) {
    self = actor.role == .chair ? .chairStation : .spokenWord(by: actor)
  }
}
