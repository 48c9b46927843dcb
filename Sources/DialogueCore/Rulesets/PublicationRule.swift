/// How results are made public.
package struct PublicationRule: Codable, Equatable, Sendable {
  package let term: Sourced<DeadlineRule>?
  package let by: Sourced<Wording>?
  package let channels: Sourced<[Channel]>?
  package let recipients: Sourced<[Wording]>?

  package init(
    term: Sourced<DeadlineRule>? = nil,
    by: Sourced<Wording>? = nil,
    channels: Sourced<[Channel]>? = nil,
    recipients: Sourced<[Wording]>? = nil
  ) {
    self.term = term
    self.by = by
    self.channels = channels
    self.recipients = recipients
  }
}
