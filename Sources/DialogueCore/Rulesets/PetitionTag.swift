/// A mark on petitions that cuts across topics, such as "tồn đọng kéo dài".
package struct PetitionTag: Codable, Equatable, Sendable, Identifiable {
  package let id: TagID
  package let name: Wording
  /// Petitions so marked stay out of every public text.
  package let isInternal: Bool

  package init(
    id: TagID,
    name: Wording,
    isInternal: Bool = false
  ) {
    self.id = id
    self.name = name
    self.isInternal = isInternal
  }
}
