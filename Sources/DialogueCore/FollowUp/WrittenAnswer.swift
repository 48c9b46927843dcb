/// A unit's answer on paper, to one or more assignments at once.
package struct WrittenAnswer: Equatable, Sendable {
  /// Whether the answer will do.
  package enum Verdict: Hashable, Codable, Sendable {
    /// A point that the ruleset asks for is missing.
    case incomplete
    case passes
    case returned(reason: String)
  }

  package let id: WrittenAnswerID
  package let record: Int
  package let at: Moment
  package var content: WrittenAnswerContent
  package var verdict: Verdict

  /// Why it counts no more.
  package var struck: String?

  /// Handed in and not sent back.
  package var isStanding: Bool {
    if case .returned = verdict { false } else { struck == nil }
  }

  package var passes: Bool { struck == nil && verdict == .passes }
}

/// What was answered, on which paper, and which of the ruleset's points it makes clear.
package struct WrittenAnswerContent: Hashable, Codable, Sendable {
  package var assignments: [AssignmentID]
  package var paper: PaperReference

  /// What it says, in short.
  package var text: String

  package var signedBy: Person?
  package var legalBasis: String?
  package var criteria: [ItemID]?

  package init(
    assignments: [AssignmentID],
    paper: PaperReference,
    text: String,
    signedBy: Person? = nil,
    legalBasis: String? = nil,
    criteria: [ItemID]? = nil
  ) {
    self.assignments = assignments
    self.paper = paper
    self.text = text
    self.signedBy = signedBy
    self.legalBasis = legalBasis
    self.criteria = criteria
  }
}
