/// How far a petition is settled; follows from its assignments and from what became of them.
package enum Settlement: String, CaseIterable, Codable, Sendable {
  /// Nothing was assigned.
  case none
  case open
  case waitingForCitizen
  case waitingForHigherLevel
  /// Answered, and every petitioner told and content or silent; or closed as done.
  case done
  case closedNotDone

  /// Somebody still owes something.
  package var isOpen: Bool {
    switch self {
    case .open, .waitingForCitizen, .waitingForHigherLevel: true
    case .none, .done, .closedNotDone: false
    }
  }
}
