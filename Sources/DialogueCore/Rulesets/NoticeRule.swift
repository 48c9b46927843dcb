/// The notice of the chair's conclusions.
package struct NoticeRule: Codable, Equatable, Sendable {
  package let required: Sourced<Bool>?
  package let term: Sourced<DeadlineRule>?
  package let signedBy: Sourced<Wording>?

  package init(
    required: Sourced<Bool>? = nil,
    term: Sourced<DeadlineRule>? = nil,
    signedBy: Sourced<Wording>? = nil
  ) {
    self.required = required
    self.term = term
    self.signedBy = signedBy
  }
}
