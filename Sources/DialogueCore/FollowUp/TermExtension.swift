/// One lengthening of a term; all are kept, and the first date with them (S0-19).
package struct TermExtension: Equatable, Sendable {
  /// Whose term.
  package enum Target: Hashable, Codable, Sendable {
    case assignment(id: AssignmentID)
    /// A milestone of a task of the notice, counted from 1.
    case milestone(task: NoticeTaskID, number: Int)
  }

  package let id: ExtensionID
  package let record: Int
  package let at: Moment
  package let target: Target
  package var content: ExtensionContent

  /// The date that was owed before; none where it set the first one, or the first one anew.
  package let before: Deadline?
  package var deadline: Deadline

  /// Why it counts no more.
  package var struck: String?

  package var isStanding: Bool { struck == nil }
}

/// Why, on what ground, until when, and who was told.
package struct ExtensionContent: Hashable, Codable, Sendable {
  package var reason: String
  package var basis: String?

  /// The date on which the answer is expected.
  package var deadline: DeadlineRule

  /// The paper that tells the citizen, and the one that reports to the authority.
  package var citizenNotice: PaperReference?
  package var authorityReport: PaperReference?

  package init(
    reason: String,
    basis: String? = nil,
    deadline: DeadlineRule,
    citizenNotice: PaperReference? = nil,
    authorityReport: PaperReference? = nil
  ) {
    self.reason = reason
    self.basis = basis
    self.deadline = deadline
    self.citizenNotice = citizenNotice
    self.authorityReport = authorityReport
  }
}
