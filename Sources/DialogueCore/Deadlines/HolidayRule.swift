/// Days off that a law gives every year, from which the rows of years to come can be computed.
package struct HolidayRule: Hashable, Sendable {
  package enum Date: Hashable, Sendable {
    case solar(month: Int, day: Int)
    case lunar(month: Int, day: Int)
  }

  /// What the days are called.
  package let name: String
  package let source: String
  package let date: Date
  /// How many days in a row are off.
  package let days: Int
  /// How many of them come before the date itself.
  package let lead: Int
  /// The weekdays of the date on which there is a lead; all when empty.
  package let leadOn: [DayOfWeek]
  /// The first year of the rule; none when it has always been there.
  package let from: Int?

  package init(
    name: String,
    source: String,
    date: Date,
    days: Int,
    lead: Int = 0,
    leadOn: [DayOfWeek] = [],
    from: Int? = nil
  ) {
    self.name = name
    self.source = source
    self.date = date
    self.days = days
    self.lead = lead
    self.leadOn = leadOn
    self.from = from
  }

  /// The days off in one year, in order.
  package func daysOff(in year: Int) -> [Day] {
    guard from.map({ year >= $0 }) ?? true, let day = day(in: year) else { return [] }
    let leads = leadOn.isEmpty || leadOn.contains(day.weekday)
    return (0..<max(0, days)).map { day.adding(days: $0 - (leads ? lead : 0)) }
  }

  private func day(in year: Int) -> Day? {
    switch date {
    case .solar(let month, let day): Day(year: year, month: month, day: day)
    // The last months of a lunar year may end in the next one of the sun.
    case .lunar(let month, let day):
      [year - 1, year].compactMap { LunarCalendar.day(day, ofMonth: month, year: $0) }
        .first { $0.year == year }
    }
  }
}
