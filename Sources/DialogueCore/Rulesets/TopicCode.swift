/// The code of a field of petitions, such as "DD2".
package struct TopicCode: RawRepresentable, Hashable, Codable, Sendable {
  package let rawValue: String

  package init(rawValue: String) {
    self.rawValue = rawValue
  }

  package init(_ text: String) {
    rawValue = text
  }
}
