/// What stands in the unit's way, and what it was told to do about it (S0-22).
package struct Difficulty: Equatable, Sendable {
  package let id: DifficultyID
  package let record: Int
  package let at: Moment
  package let content: DifficultyContent
  package var instruction: Instruction?

  /// Why it counts no more.
  package var struck: String?

  /// Waits for the authority's word.
  package var isOpen: Bool { struck == nil && instruction == nil }
}

/// What a unit reports of its difficulty.
package struct DifficultyContent: Hashable, Codable, Sendable {
  package var matter: FollowedMatter
  package var on: Day
  package var text: String

  /// The office by way of which it was reported.
  package var via: UnitID?

  package var paper: PaperReference?

  package init(
    matter: FollowedMatter,
    on: Day,
    text: String,
    via: UnitID? = nil,
    paper: PaperReference? = nil
  ) {
    self.matter = matter
    self.on = on
    self.text = text
    self.via = via
    self.paper = paper
  }
}

/// The authority's word on a difficulty.
package struct Instruction: Hashable, Codable, Sendable {
  package var on: Day
  package var text: String
  package var by: Person?
  package var paper: PaperReference?

  package init(on: Day, text: String, by: Person? = nil, paper: PaperReference? = nil) {
    self.on = on
    self.text = text
    self.by = by
    self.paper = paper
  }
}
