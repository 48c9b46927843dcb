/// What a petition waits for after the meeting, and from whom.
package enum PetitionStep: Equatable, Sendable {
  /// Nothing: it is settled or closed, or it was settled at the table.
  case none
  /// The office is to give it to a unit.
  case assign
  /// The unit owes its answer.
  case answer
  case waitsForCitizen
  case waitsForHigherLevel
  /// The answer is there; so many petitioners have not been told.
  case tell(untold: Int)
  /// Somebody was told, and asks again.
  case askedAgain
}
