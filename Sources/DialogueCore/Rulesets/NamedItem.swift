/// One line of a ruleset's checklist: contents of an announcement, criteria, signatories.
package struct NamedItem: Codable, Equatable, Sendable, Identifiable {
  package let id: ItemID
  package let name: Wording

  package init(id: ItemID, name: Wording) {
    self.id = id
    self.name = name
  }
}
