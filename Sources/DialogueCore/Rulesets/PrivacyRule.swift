/// What is masked, and how long it is kept.
package struct PrivacyRule: Codable, Equatable, Sendable {
  package let masked: Sourced<[PrivateField]>?
  /// After so many years the key of the private fields is deleted.
  package let retentionYears: Sourced<Int>?

  package init(
    masked: Sourced<[PrivateField]>? = nil,
    retentionYears: Sourced<Int>? = nil
  ) {
    self.masked = masked
    self.retentionYears = retentionYears
  }
}
