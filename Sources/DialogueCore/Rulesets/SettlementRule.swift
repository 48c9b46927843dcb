/// What is owed for a petition that was not settled at the table.
package struct SettlementRule: Codable, Equatable, Sendable {
  package let answerTerm: Sourced<DeadlineRule>?
  package let startEvent: Sourced<StartEvent>?
  /// When receipt is not confirmed, it counts as received so long after issue.
  package let receiptFallback: Sourced<DeadlineRule>?
  package let inWriting: Sourced<Bool>?
  package let extensions: ExtensionRule
  /// What a written answer must make clear.
  package let criteria: Sourced<[NamedItem]>?
  package let criteriaApplyTo: Sourced<Wording>?
  package let reportTo: Sourced<Wording>?
  /// What is done with matters above this authority's competence.
  package let beyondCompetence: Sourced<Wording>?
  /// By when, after the conference, every petition that needs it is assigned.
  package let assignmentTerm: Sourced<DeadlineRule>?
  /// By when, after the start event, a unit says that it has taken up the matter.
  package let acknowledgementTerm: Sourced<DeadlineRule>?
  /// By when, after the start event, the result is reported to the authority.
  package let reportTerm: Sourced<DeadlineRule>?
  /// Whether the term for the answer rests while something is awaited from the citizen.
  package let waitingStopsClock: Sourced<Bool>?

  package init(
    answerTerm: Sourced<DeadlineRule>? = nil,
    startEvent: Sourced<StartEvent>? = nil,
    receiptFallback: Sourced<DeadlineRule>? = nil,
    inWriting: Sourced<Bool>? = nil,
    extensions: ExtensionRule = ExtensionRule(),
    criteria: Sourced<[NamedItem]>? = nil,
    criteriaApplyTo: Sourced<Wording>? = nil,
    reportTo: Sourced<Wording>? = nil,
    beyondCompetence: Sourced<Wording>? = nil,
    assignmentTerm: Sourced<DeadlineRule>? = nil,
    acknowledgementTerm: Sourced<DeadlineRule>? = nil,
    reportTerm: Sourced<DeadlineRule>? = nil,
    waitingStopsClock: Sourced<Bool>? = nil
  ) {
    self.answerTerm = answerTerm
    self.startEvent = startEvent
    self.receiptFallback = receiptFallback
    self.inWriting = inWriting
    self.extensions = extensions
    self.criteria = criteria
    self.criteriaApplyTo = criteriaApplyTo
    self.reportTo = reportTo
    self.beyondCompetence = beyondCompetence
    self.assignmentTerm = assignmentTerm
    self.acknowledgementTerm = acknowledgementTerm
    self.reportTerm = reportTerm
    self.waitingStopsClock = waitingStopsClock
  }
}
