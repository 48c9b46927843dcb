/// What the minutes need to be complete.
package struct MinutesRule: Codable, Equatable, Sendable {
  package let required: Sourced<Bool>?
  package let term: Sourced<DeadlineRule>?
  /// Whether they are read back and agreed before the conference ends.
  package let readBack: Sourced<Bool>?
  package let signatories: Sourced<[NamedItem]>?
  /// Whether a signatory may refuse, giving a reason.
  package let refusalToSign: Sourced<Bool>?

  package init(
    required: Sourced<Bool>? = nil,
    term: Sourced<DeadlineRule>? = nil,
    readBack: Sourced<Bool>? = nil,
    signatories: Sourced<[NamedItem]>? = nil,
    refusalToSign: Sourced<Bool>? = nil
  ) {
    self.required = required
    self.term = term
    self.readBack = readBack
    self.signatories = signatories
    self.refusalToSign = refusalToSign
  }
}
