/// Petitions of one kind, with the units proposed to settle them: a classification, not a merging.
package struct PetitionGroup: Equatable, Sendable {
  /// Where the group stands.
  package enum State: Equatable, Sendable {
    case proposed
    case approved(at: Moment, authority: Authority)
  }

  package let id: PetitionGroupID
  package let record: Int
  package var content: GroupContent

  /// How often it was worded; counts from 1.
  package var version = 1

  package var state: State = .proposed

  /// Why it counts no more.
  package var struck: String?

  package var isStanding: Bool { struck == nil }

  package var isApproved: Bool {
    if case .approved = state { isStanding } else { false }
  }
}

/// What a group holds and who is proposed for it.
package struct GroupContent: Hashable, Codable, Sendable {
  package var name: String
  package var petitions: [PetitionNumber]
  package var lead: UnitID?
  package var coordinating: [UnitID]?
  package var note: String?

  package init(
    name: String,
    petitions: [PetitionNumber],
    lead: UnitID? = nil,
    coordinating: [UnitID]? = nil,
    note: String? = nil
  ) {
    self.name = name
    self.petitions = petitions
    self.lead = lead
    self.coordinating = coordinating
    self.note = note
  }
}
