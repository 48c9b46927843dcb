/// One day on which the state does not follow its ordinary week.
package struct CalendarRow: Codable, Hashable, Sendable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    /// A holiday, a day off in lieu, or a day exchanged for another.
    case off
    /// A day of rest that is worked in exchange for a day off.
    case work
  }

  /// How far the row may be relied on.
  package enum Status: String, Codable, CaseIterable, Sendable {
    case confirmed
    /// Follows from the law as it stands, or is announced, but not decided for its year.
    case expected
  }

  package let day: Day
  package let kind: Kind
  /// What the day is called, in Vietnamese: "Giỗ Tổ Hùng Vương".
  package let name: String
  /// The document that makes it so.
  package let source: String
  package let status: Status

  package init(day: Day, kind: Kind, name: String, source: String, status: Status) {
    self.day = day
    self.kind = kind
    self.name = name
    self.source = source
    self.status = status
  }
}
