/// A field of petitions.
package struct Topic: Codable, Equatable, Sendable {
  package let code: TopicCode
  package let name: Wording
  /// At most twelve cells, for lists.
  package let shortName: Wording
  package let parent: TopicCode?
  /// The unit of the session's own catalogue that usually answers.
  package let usualUnit: UnitID?

  package init(
    code: TopicCode,
    name: Wording,
    shortName: Wording,
    parent: TopicCode? = nil,
    usualUnit: UnitID? = nil
  ) {
    self.code = code
    self.name = name
    self.shortName = shortName
    self.parent = parent
    self.usualUnit = usualUnit
  }
}
