package import DialogueCore

/// A day on which something is due, for a calendar program.
package struct CalendarEntry: Equatable, Sendable {
  /// Stays the same however often the entry is written.
  package let id: String
  package let day: Day
  package let title: String
  package let details: String
  package let categories: [String]

  package init(
    id: String,
    day: Day,
    title: String,
    details: String,
    categories: [String] = []
  ) {
    self.id = id
    self.day = day
    self.title = title
    self.details = details
    self.categories = categories
  }
}
