/// The name of a field within its form; drafts on disk are kept by it.
package struct FieldID: RawRepresentable, Hashable, Codable, Sendable, ExpressibleByStringLiteral {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(stringLiteral value: String) {
    rawValue = value
  }
}
