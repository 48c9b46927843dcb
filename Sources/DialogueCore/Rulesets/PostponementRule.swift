/// What a postponement asks for.
package struct PostponementRule: Codable, Equatable, Sendable {
  /// Whether the terms before the sitting start again with a new announcement.
  package let announcedAnew: Sourced<Bool>?
  package let needsReason: Sourced<Bool>?
  package let decidedBy: Sourced<Wording>?

  package init(
    announcedAnew: Sourced<Bool>? = nil,
    needsReason: Sourced<Bool>? = nil,
    decidedBy: Sourced<Wording>? = nil
  ) {
    self.announcedAnew = announcedAnew
    self.needsReason = needsReason
    self.decidedBy = decidedBy
  }
}
