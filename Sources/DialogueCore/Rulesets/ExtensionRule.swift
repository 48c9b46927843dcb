/// Whether and how an answer's term may be made longer.
package struct ExtensionRule: Codable, Equatable, Sendable {
  package let allowed: Sourced<Bool>?
  /// How many extensions one assignment may have.
  package let maximum: Sourced<Int>?
  package let basis: Sourced<Wording>?
  /// Who must be told, with the date on which the answer is expected.
  package let tell: Sourced<[Wording]>?

  package init(
    allowed: Sourced<Bool>? = nil,
    maximum: Sourced<Int>? = nil,
    basis: Sourced<Wording>? = nil,
    tell: Sourced<[Wording]>? = nil
  ) {
    self.allowed = allowed
    self.maximum = maximum
    self.basis = basis
    self.tell = tell
  }
}
