/// A letter that urges a unit to do what it owes (đôn đốc).
package struct Urging: Equatable, Sendable {
  package let id: UrgingID
  package let record: Int
  package let at: Moment
  package let content: UrgingContent

  /// Why it counts no more.
  package var struck: String?

  package var isStanding: Bool { struck == nil }
}

/// Whom, about what, on which paper.
package struct UrgingContent: Hashable, Codable, Sendable {
  package var unit: UnitID
  package var matters: [FollowedMatter]
  package var on: Day
  package var paper: PaperReference?
  package var text: String?

  package init(
    unit: UnitID,
    matters: [FollowedMatter],
    on: Day,
    paper: PaperReference? = nil,
    text: String? = nil
  ) {
    self.unit = unit
    self.matters = matters
    self.on = on
    self.paper = paper
    self.text = text
  }
}
