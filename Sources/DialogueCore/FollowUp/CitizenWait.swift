/// A time during which the settlement waits for something from the citizen.
package struct CitizenWait: Equatable, Sendable {
  package let id: WaitID
  package let record: Int
  package let at: Moment
  package let petition: PetitionNumber
  package let content: WaitContent
  package var end: WaitEnd?

  /// The record in which it ended.
  package var endedIn: Int?

  /// The terms that its end moved, where the ruleset stops the clock meanwhile.
  package var moved: [MovedTerm] = []

  /// Why it counts no more.
  package var struck: String?

  package var isOpen: Bool { struck == nil && end == nil }
}

/// What the citizen was asked for, and how.
package struct WaitContent: Hashable, Codable, Sendable {
  package var on: Day
  package var text: String
  package var paper: PaperReference?

  package init(on: Day, text: String, paper: PaperReference? = nil) {
    self.on = on
    self.text = text
    self.paper = paper
  }
}

/// When the wait ended and what came.
package struct WaitEnd: Hashable, Codable, Sendable {
  package var on: Day
  package var text: String?

  package init(on: Day, text: String? = nil) {
    self.on = on
    self.text = text
  }
}

/// The new date of an assignment's answer after a wait.
package struct MovedTerm: Hashable, Codable, Sendable {
  package let assignment: AssignmentID
  package var deadline: Deadline
}
