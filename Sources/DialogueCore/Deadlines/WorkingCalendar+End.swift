extension WorkingCalendar {
  /// The last day of the last year of which something is decided; none without such a year.
  package var decidedThrough: Day? {
    rows.last { $0.status == .confirmed }.flatMap { Day(year: $0.day.year, month: 12, day: 31) }
  }

  /// The day on which what is decided ends, when `day` comes less than 60 days before it, or later.
  ///
  /// Then it is time to look for the next year's decisions.
  package func endsSoon(after day: Day) -> Day? {
    guard let decidedThrough, day.days(until: decidedThrough) < Self.notice else { return nil }
    return decidedThrough
  }

  private static let notice = 60

  /// Whether days can be counted by it: some day of the week is worked.
  package var hasWorkingDays: Bool { Set(weeklyRest).count < DayOfWeek.allCases.count }
}
