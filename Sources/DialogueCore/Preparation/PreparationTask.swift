/// Something a unit is to do before the session: an answer to prepare, a hall to fit out.
package struct PreparationTask: Equatable, Sendable {
  package let id: PreparationTaskID
  package let record: Int
  package var content: PreparationTaskContent
  package var deadline: Deadline?
  package var done: PreparationDone?
  package var isDropped = false
}

/// What is asked of whom.
package struct PreparationTaskContent: Hashable, Codable, Sendable {
  /// What kind of work it is.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case preparedAnswer
    case work
  }

  package var kind: Kind
  package var unit: UnitID
  package var text: String
  package var issue: IssueID?
  package var askedOn: Day?

  /// By when, where it is another day than the ruleset's.
  package var deadline: DeadlineRule?

  package init(
    kind: Kind,
    unit: UnitID,
    text: String,
    issue: IssueID? = nil,
    askedOn: Day? = nil,
    deadline: DeadlineRule? = nil
  ) {
    self.kind = kind
    self.unit = unit
    self.text = text
    self.issue = issue
    self.askedOn = askedOn
    self.deadline = deadline
  }
}

/// That the work was done, when, and by way of whom.
package struct PreparationDone: Hashable, Codable, Sendable {
  package var on: Day
  package var via: String?
  package var proof: String?

  package init(on: Day, via: String? = nil, proof: String? = nil) {
    self.on = on
    self.via = via
    self.proof = proof
  }
}
