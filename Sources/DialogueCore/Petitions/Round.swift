/// Petitions that are answered together.
package struct Round: Equatable, Sendable {
  package let id: RoundID
  package let openedAt: Moment
  package let petitions: [PetitionNumber]
  package var closedAt: Moment?

  package var isOpen: Bool { closedAt == nil }
}
