/// Who is invited, and by whom.
package struct InvitationRule: Codable, Equatable, Sendable {
  package let term: Sourced<DeadlineRule>?
  package let issuer: Sourced<Wording>?
  package let invitees: Sourced<[Wording]>?

  package init(
    term: Sourced<DeadlineRule>? = nil,
    issuer: Sourced<Wording>? = nil,
    invitees: Sourced<[Wording]>? = nil
  ) {
    self.term = term
    self.issuer = issuer
    self.invitees = invitees
  }
}
