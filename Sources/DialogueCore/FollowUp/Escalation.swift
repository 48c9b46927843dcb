/// Matters beyond the authority's competence, put to the higher level and kept open until it answers
/// (S0-20).
package struct Escalation: Equatable, Sendable {
  package let id: EscalationID
  package let record: Int
  package let at: Moment
  package let content: EscalationContent
  package var answer: HigherAnswer?

  /// Why it counts no more.
  package var struck: String?

  package var isOpen: Bool { struck == nil && answer == nil }
}

/// What was put to whom.
package struct EscalationContent: Hashable, Codable, Sendable {
  package var petitions: [PetitionNumber]
  package var to: String
  package var paper: PaperReference
  package var text: String?

  package init(
    petitions: [PetitionNumber],
    to: String,
    paper: PaperReference,
    text: String? = nil
  ) {
    self.petitions = petitions
    self.to = to
    self.paper = paper
    self.text = text
  }
}

/// What the higher level answered.
package struct HigherAnswer: Hashable, Codable, Sendable {
  package var on: Day
  package var text: String
  package var paper: PaperReference?

  package init(on: Day, text: String, paper: PaperReference? = nil) {
    self.on = on
    self.text = text
    self.paper = paper
  }
}
