/// How far the work on a matter is, by the unit's own word.
package struct ProgressReport: Equatable, Sendable {
  package let id: ProgressID
  package let record: Int
  package let at: Moment
  package let content: ProgressContent

  /// Why it counts no more.
  package var struck: String?
}

/// Matter, day and words of a report of progress.
package struct ProgressContent: Hashable, Codable, Sendable {
  package var matter: FollowedMatter
  package var on: Day
  package var text: String

  /// Whole percent of the work, where somebody says so.
  package var percent: Int?

  package init(matter: FollowedMatter, on: Day, text: String, percent: Int? = nil) {
    self.matter = matter
    self.on = on
    self.text = text
    self.percent = percent
  }
}
