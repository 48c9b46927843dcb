/// How a term is set: so many days from an event, by a date, or without one.
package enum DeadlineRule: Codable, Hashable, Sendable {
  /// That many working days after the event, or before it when negative.
  case workingDays(count: Int)
  /// That many days of the calendar after the event, or before it when negative.
  case calendarDays(count: Int)
  /// Before `day`, which itself is too late.
  case before(day: Day)
  /// On `day` at the latest.
  case by(day: Day)
  /// On the last day of that month at the latest.
  case withinMonth(year: Int, month: Int)
  /// When that month ends, which says less of when to begin than `withinMonth`.
  case endOfMonth(year: Int, month: Int)
  case endOfYear(year: Int)
  /// In those quarters of one year; both numbers are the same for one quarter.
  case withinQuarters(year: Int, first: Int, last: Int)
  /// Not before `first` and not after `last`.
  case period(first: Day, last: Day)
  /// Before a time of that day, in minutes since midnight; 1440 is its end.
  case beforeTime(day: Day, minute: Int)
  /// Whichever ends first; at least two, none of them such a choice itself.
  case earliest(of: [DeadlineRule])
  /// No date yet, or none at all.
  case open(term: OpenTerm)

  /// Whether the rule gives a date from the day of its event alone.
  ///
  /// A choice does as soon as one of its rules does: the others can only end earlier.
  package var isDated: Bool {
    switch self {
    case .open: false
    case .earliest(let rules): rules.contains { $0.isDated }
    case .workingDays, .calendarDays, .before, .by, .withinMonth, .endOfMonth, .endOfYear,
      .withinQuarters, .period, .beforeTime:
      true
    }
  }

  /// Whether the term is a count of days that runs on from its event, and so may stand still.
  package var countsForward: Bool {
    switch self {
    case .workingDays(let count), .calendarDays(let count): count > 0
    case .open(let term): term.days.map { $0.count > 0 } ?? false
    case .before, .by, .withinMonth, .endOfMonth, .endOfYear, .withinQuarters, .period,
      .beforeTime, .earliest:
      false
    }
  }

  /// Whether the date depends on the day of its event: one that is set outright is the same from
  /// whatever day it is reckoned.
  package var dependsOnStart: Bool {
    switch self {
    case .workingDays, .calendarDays: true
    case .open(let term): term.canBegin
    case .earliest(let rules): rules.contains { $0.dependsOnStart }
    case .before, .by, .withinMonth, .endOfMonth, .endOfYear, .withinQuarters, .period,
      .beforeTime:
      false
    }
  }

  /// Refuses a rule that no calendar and no event can give a meaning.
  package func check() throws(DeadlineError) {
    switch self {
    case .workingDays(let count): try DayCount(count, .working).check()
    case .calendarDays(let count): try DayCount(count, .calendar).check()
    case .before, .by: return
    case .withinMonth(let year, let month), .endOfMonth(let year, let month):
      guard MonthOfYear(year: year, month: month) != nil else {
        throw .noSuchMonth(year: year, month: month)
      }
    case .endOfYear(let year):
      guard 1...9999 ~= year else { throw .noSuchYear(year) }
    case .withinQuarters(let year, let first, let last):
      guard 1...9999 ~= year, first >= 1, first <= last, last <= 4 else {
        throw .noSuchQuarter(year: year, first: first, last: last)
      }
    case .period(let first, let last):
      guard first <= last else { throw .endsBeforeItBegins(first: first, last: last) }
    case .beforeTime(_, let minute):
      guard 1...1440 ~= minute else { throw .noSuchTime(minute: minute) }
    case .earliest(let rules): try Self.check(alternatives: rules)
    case .open(let term): try term.check()
    }
  }

  /// How many rules a choice may have.
  static let alternatives = 2...8

  private static func check(alternatives rules: [DeadlineRule]) throws(DeadlineError) {
    guard alternatives.contains(rules.count) else { throw .alternativesUnfit }
    for rule in rules {
      if case .earliest = rule { throw .alternativesUnfit }
      try rule.check()
    }
  }
}
