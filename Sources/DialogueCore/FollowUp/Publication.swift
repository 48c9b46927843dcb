/// Results made public in one way.
package struct Publication: Equatable, Sendable {
  package let id: PublicationID
  package let record: Int
  package let at: Moment
  package let content: PublicationContent

  /// Why it counts no more.
  package var struck: String?

  package var isStanding: Bool { struck == nil }
}

/// What was published where, with its proof.
package struct PublicationContent: Hashable, Codable, Sendable {
  /// What was made public.
  package enum Kind: String, CaseIterable, Codable, Sendable {
    case conferenceResults
    case settlementResults
  }

  package var kind: Kind
  package var channel: ChannelID
  package var on: Day
  package var proof: String?

  /// For the settlement: of which petitions; all that are settled when not given.
  package var petitions: [PetitionNumber]?

  package init(
    kind: Kind,
    channel: ChannelID,
    on: Day,
    proof: String? = nil,
    petitions: [PetitionNumber]? = nil
  ) {
    self.kind = kind
    self.channel = channel
    self.on = on
    self.proof = proof
    self.petitions = petitions
  }
}
