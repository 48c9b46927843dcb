/// The days that a spoken date means: one day, a week, a month, quarters or a year.
enum SpokenSpan: Equatable {
  case day(Day)
  case week(first: Day, last: Day)
  case month(MonthOfYear)
  case quarters(year: Int, first: Int, last: Int)
  case year(Int)

  /// How a phrase sets its end against a span.
  enum End {
    case before
    case by
    /// Not in the course of it, but when it ends.
    case endOf
  }

  func rule(for end: End) -> DeadlineRule? {
    switch (self, end) {
    case (.day(let day), .before): .before(day: day)
    case (.day(let day), .by), (.day(let day), .endOf): .by(day: day)
    case (.week(let first, _), .before): .before(day: first)
    case (.week(_, let last), .by), (.week(_, let last), .endOf): .by(day: last)
    case (.month(let month), .before): month.firstDay.map { .before(day: $0) }
    case (.month(let month), .by): .withinMonth(year: month.year, month: month.month)
    case (.month(let month), .endOf): .endOfMonth(year: month.year, month: month.month)
    case (.quarters(let year, let first, _), .before):
      Day(year: year, month: first * 3 - 2, day: 1).map { .before(day: $0) }
    case (.quarters(let year, let first, let last), .by),
      (.quarters(let year, let first, let last), .endOf):
      .withinQuarters(year: year, first: first, last: last)
    case (.year(let year), .before): Day(year: year, month: 1, day: 1).map { .before(day: $0) }
    case (.year(let year), .by), (.year(let year), .endOf): .endOfYear(year: year)
    }
  }
}
