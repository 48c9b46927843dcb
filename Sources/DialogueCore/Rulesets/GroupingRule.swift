/// The grouping of petitions after the conference.
package struct GroupingRule: Codable, Equatable, Sendable {
  package let term: Sourced<DeadlineRule>?
  package let by: Sourced<Wording>?

  package init(
    term: Sourced<DeadlineRule>? = nil,
    by: Sourced<Wording>? = nil
  ) {
    self.term = term
    self.by = by
  }
}
