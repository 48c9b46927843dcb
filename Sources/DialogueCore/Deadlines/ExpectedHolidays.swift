/// How the days off of years to come follow from the law, as long as nobody has decided them.
package struct ExpectedHolidays: Hashable, Sendable {
  /// The day off in lieu of a holiday that falls on a day of rest.
  package struct Substitute: Hashable, Sendable {
    /// Put before the holiday's name: "Nghỉ bù".
    package let name: String
    package let source: String

    package init(name: String, source: String) {
      self.name = name
      self.source = source
    }
  }

  /// The last year to compute.
  package let through: Int
  package let substitute: Substitute?
  package let rules: [HolidayRule]

  package init(through: Int, substitute: Substitute?, rules: [HolidayRule]) {
    self.through = through
    self.substitute = substitute
    self.rules = rules
  }

  /// The rows of one year, all of them expected, in order.
  package func rows(in year: Int, weeklyRest: [DayOfWeek]) -> [CalendarRow] {
    var rows: [Day: CalendarRow] = [:]
    for rule in rules {
      for day in rule.daysOff(in: year) where rows[day] == nil {
        rows[day] = row(day, rule.name, rule.source)
      }
    }
    guard let substitute else { return rows.values.sorted { $0.day < $1.day } }
    for holiday in rows.values.sorted(by: { $0.day < $1.day })
    where weeklyRest.contains(holiday.day.weekday) {
      let days = (1...31).lazy.map { holiday.day.adding(days: $0) }
      let free = days.first { rows[$0] == nil && !weeklyRest.contains($0.weekday) }
      guard let free else { continue }
      rows[free] = row(free, "\(substitute.name) \(holiday.name)", substitute.source)
    }
    return rows.values.sorted { $0.day < $1.day }
  }

  private func row(_ day: Day, _ name: String, _ source: String) -> CalendarRow {
    CalendarRow(day: day, kind: .off, name: name, source: source, status: .expected)
  }
}

extension WorkingCalendar {
  /// The same calendar with the years after its last row computed.
  package func extended(by expected: ExpectedHolidays) -> WorkingCalendar {
    guard let last = years?.upperBound, last < expected.through else { return self }
    let added = (last + 1...expected.through).flatMap {
      expected.rows(in: $0, weeklyRest: weeklyRest)
    }
    return WorkingCalendar(version: version, weeklyRest: weeklyRest, rows: rows + added)
  }
}
