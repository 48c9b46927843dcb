/// The lists a session is planned with, recorded whole so that it needs no file afterwards.
package struct Catalogue: Codable, Equatable, Sendable {
  package let topics: [Topic]
  package let units: [Unit]
  package let tags: [PetitionTag]
  package let textBlocks: [TextBlock]
  package let reasons: [ReasonList]

  package init(
    topics: [Topic],
    units: [Unit],
    tags: [PetitionTag] = [],
    textBlocks: [TextBlock] = [],
    reasons: [ReasonList] = []
  ) {
    self.topics = topics
    self.units = units
    self.tags = tags
    self.textBlocks = textBlocks
    self.reasons = reasons
  }

  package func topic(_ code: TopicCode) -> Topic? {
    topics.first { $0.code == code }
  }

  package func unit(_ id: UnitID) -> Unit? {
    units.first { $0.id == id }
  }

  package func tag(_ id: TagID) -> PetitionTag? {
    tags.first { $0.id == id }
  }

  package func textBlock(_ key: String) -> TextBlock? {
    textBlocks.first { $0.key == key }
  }

  /// The reasons offered for an act, the usual one first; empty when the office keeps none.
  package func reasons(for kind: ReasonKind) -> [Reason] {
    reasons.first { $0.kind == kind }?.reasons ?? []
  }
}
