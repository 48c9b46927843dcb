/// The key of an item of one of a ruleset's checklists.
package struct ItemID: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ text: String) {
    rawValue = text
  }
}
