/// The answers that units prepare before the conference.
package struct PreparedAnswersRule: Codable, Equatable, Sendable {
  /// At the latest so long before the sitting, such as "-5wd".
  package let term: Sourced<DeadlineRule>?
  package let by: Sourced<Wording>?
  /// The office that collects them.
  package let via: Sourced<Wording>?
  package let to: Sourced<Wording>?

  package init(
    term: Sourced<DeadlineRule>? = nil,
    by: Sourced<Wording>? = nil,
    via: Sourced<Wording>? = nil,
    to: Sourced<Wording>? = nil
  ) {
    self.term = term
    self.by = by
    self.via = via
    self.to = to
  }
}
