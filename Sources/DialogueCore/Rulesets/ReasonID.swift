/// The key of a short reason within its list.
package struct ReasonID: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ text: String) {
    rawValue = text
  }
}
