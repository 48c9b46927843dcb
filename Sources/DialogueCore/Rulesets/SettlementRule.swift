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

  package init(
    answerTerm: Sourced<DeadlineRule>? = nil,
    startEvent: Sourced<StartEvent>? = nil,
    receiptFallback: Sourced<DeadlineRule>? = nil,
    inWriting: Sourced<Bool>? = nil,
    extensions: ExtensionRule = ExtensionRule(),
    criteria: Sourced<[NamedItem]>? = nil,
    criteriaApplyTo: Sourced<Wording>? = nil,
    reportTo: Sourced<Wording>? = nil,
    beyondCompetence: Sourced<Wording>? = nil
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
  }
}
