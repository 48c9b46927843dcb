/// How the public is told beforehand.
package struct AnnouncementRule: Codable, Equatable, Sendable {
  /// At the latest so long before the sitting; counts back and never rolls forward.
  package let term: Sourced<DeadlineRule>?
  package let issuer: Sourced<Wording>?
  package let channels: Sourced<[Channel]>?
  /// What an announcement must say to count.
  package let contents: Sourced<[NamedItem]>?

  package init(
    term: Sourced<DeadlineRule>? = nil,
    issuer: Sourced<Wording>? = nil,
    channels: Sourced<[Channel]>? = nil,
    contents: Sourced<[NamedItem]>? = nil
  ) {
    self.term = term
    self.issuer = issuer
    self.channels = channels
    self.contents = contents
  }
}
