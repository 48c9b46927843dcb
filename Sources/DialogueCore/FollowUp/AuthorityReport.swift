/// The unit's report of the result to the authority: a deliverable of its own beside the answer
/// (S0-18).
package struct AuthorityReport: Equatable, Sendable {
  package let id: ReportID
  package let record: Int
  package let at: Moment
  package let content: ReportContent

  /// Why it counts no more.
  package var struck: String?

  package var isStanding: Bool { struck == nil }
}

/// The assignments reported on, and the paper.
package struct ReportContent: Hashable, Codable, Sendable {
  package var assignments: [AssignmentID]
  package var paper: PaperReference
  package var text: String?

  package init(assignments: [AssignmentID], paper: PaperReference, text: String? = nil) {
    self.assignments = assignments
    self.paper = paper
    self.text = text
  }
}
