/// The key of a tag that petitions carry beside their topic.
package struct TagID: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ text: String) {
    rawValue = text
  }
}
