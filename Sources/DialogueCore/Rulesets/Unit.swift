/// A responsible unit or official that answers, is assigned work or is invited.
package struct Unit: Codable, Equatable, Sendable, Identifiable {
  package let id: UnitID
  package let name: Wording
  /// At most twenty cells, for lists.
  package let shortName: Wording
  package let kind: UnitKind
  /// The digit, 1 to 8, by which the chair picks the unit.
  package let number: Int?

  package init(
    id: UnitID,
    name: Wording,
    shortName: Wording,
    kind: UnitKind,
    number: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.kind = kind
    self.number = number
  }
}
