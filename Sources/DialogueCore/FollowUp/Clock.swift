/// A term that runs: its date, and from which event by which reading of the rule.
package struct Clock: Hashable, Codable, Sendable {
  package var deadline: Deadline

  /// The event from which it runs; none where a date was set outright.
  package let startEvent: StartEvent?

  /// How sure the reading is, and where the rule stands; none where the paper set the term itself.
  package let certainty: Certainty?
  package let source: String?

  /// Nobody has confirmed the receipt: it counts as received so long after issue as the ruleset says.
  package let isReceiptAssumed: Bool
}

/// The terms of one assignment; what is none is not asked for, or does not run yet.
package struct AssignmentClocks: Hashable, Codable, Sendable {
  package var answer: Clock?
  package var report: Clock?
  package var acknowledgement: Clock?
}
