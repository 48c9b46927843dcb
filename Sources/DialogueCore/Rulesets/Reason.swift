/// One short reason of an office's list.
package struct Reason: Codable, Equatable, Sendable, Identifiable {
  package let id: ReasonID
  package let text: Wording

  package init(
    id: ReasonID,
    text: Wording
  ) {
    self.id = id
    self.text = text
  }
}
