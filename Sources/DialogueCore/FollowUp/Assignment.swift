/// One petition given to one unit to settle and answer in writing.
package struct Assignment: Equatable, Sendable {
  package let id: AssignmentID
  package let record: Int
  package let at: Moment
  package let petition: PetitionNumber
  package let unit: UnitID
  package let part: AnswerRequest.Part
  package let content: AssignmentContent
  package let authority: Authority

  /// The terms as they were first reckoned, or reckoned anew on the confirmed day of receipt.
  package var clocks: AssignmentClocks

  /// None while nobody has confirmed that the unit has the paper.
  package var receipt: Receipt?

  package var acknowledgement: Acknowledgement?

  /// The assignment of the unit to which this one was handed on.
  package var transferredTo: AssignmentID?

  package var extensions: [ExtensionID] = []
  package var progress: [ProgressID] = []

  /// Answers and reports that name it, struck ones included.
  package var answers: [WrittenAnswerID] = []
  package var reports: [ReportID] = []

  /// Waits for the citizen that moved the term when they ended.
  package var movedBy: [WaitID] = []

  /// Why it counts no more.
  package var struck: String?

  /// Neither taken back nor handed on.
  package var isStanding: Bool { struck == nil && transferredTo == nil }
}

/// The paper that assigns, and the dates it sets itself.
package struct AssignmentContent: Hashable, Codable, Sendable {
  package var paper: PaperReference

  /// What the unit is to do, in the words of the paper.
  package var text: String?

  /// By when the answer is owed, where the paper says so; else the ruleset's term.
  package var deadline: DeadlineRule?

  /// By when the result is to be reported to the authority, where the paper says so.
  package var reportDeadline: DeadlineRule?

  /// The group by which the petition was assigned.
  package var group: PetitionGroupID?

  package init(
    paper: PaperReference,
    text: String? = nil,
    deadline: DeadlineRule? = nil,
    reportDeadline: DeadlineRule? = nil,
    group: PetitionGroupID? = nil
  ) {
    self.paper = paper
    self.text = text
    self.deadline = deadline
    self.reportDeadline = reportDeadline
    self.group = group
  }
}

/// The day on which the unit had the paper, and its number among incoming papers.
package struct Receipt: Hashable, Codable, Sendable {
  package var on: Day
  package var number: String?

  package init(on: Day, number: String? = nil) {
    self.on = on
    self.number = number
  }
}

/// The unit says that it has taken up the matter, and who works on it.
package struct Acknowledgement: Hashable, Codable, Sendable {
  package var on: Day
  package var officer: Person?

  package init(on: Day, officer: Person? = nil) {
    self.on = on
    self.officer = officer
  }
}
