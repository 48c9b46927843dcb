/// A ready sentence that a short key puts into the minutes line.
package struct TextBlock: Codable, Equatable, Sendable {
  /// Two or three letters without marks, typed before Tab.
  package let key: String
  package let name: Wording
  package let text: String

  package init(
    key: String,
    name: Wording,
    text: String
  ) {
    self.key = key
    self.name = name
    self.text = text
  }
}
