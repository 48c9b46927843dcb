/// The days that a spoken date means: one day, a month, a quarter or a year.
enum SpokenSpan: Equatable {
  case day(Day)
  case month(MonthOfYear)
  case longer(first: Day, last: Day)

  /// How a phrase sets its end against a span.
  enum End {
    case before
    case by
  }

  func rule(for end: End) -> DeadlineRule? {
    switch (self, end) {
    case (.day(let day), .before): .before(day: day)
    case (.day(let day), .by): .by(day: day)
    case (.month(let month), .before): month.firstDay.map { .before(day: $0) }
    case (.month(let month), .by): .withinMonth(year: month.year, month: month.month)
    case (.longer(let first, _), .before): .before(day: first)
    case (.longer(_, let last), .by): .by(day: last)
    }
  }
}
