/// Days on which the clock of a term stands still, both ends among them.
package struct Suspension: Codable, Hashable, Sendable {
  package let first: Day
  package let last: Day

  package init(first: Day, last: Day) {
    self.first = first
    self.last = last
  }

  /// So many days of the calendar from `first` on.
  package init(from first: Day, days: Int) {
    self.init(first: first, last: first.adding(days: max(1, days) - 1))
  }

  package var days: Int { first.days(until: last) + 1 }

  func contains(_ day: Day) -> Bool { first <= day && day <= last }

  func check() throws(DeadlineError) {
    guard first <= last, days <= DayCount.countable.upperBound else {
      throw .suspensionUnfit(self)
    }
  }
}
