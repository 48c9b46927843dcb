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

extension ItemID {
  /// The signatory who wrote the minutes.
  package static let secretary = ItemID("secretary")

  /// The signatory who presided.
  package static let chair = ItemID("chair")
}
