/// Which days the state works: an ordinary week and the days that depart from it.
package struct WorkingCalendar: Hashable, Sendable {
  /// What a calendar says of one day.
  package enum Reading: Hashable, Sendable {
    case working
    /// A day of rest worked in exchange for another.
    case makeUpWork(CalendarRow)
    case weeklyRest(DayOfWeek)
    case dayOff(CalendarRow)
  }

  /// Which edition this is, such as "2026-1"; kept with every deadline that was reckoned by it.
  package let version: String
  package let weeklyRest: [DayOfWeek]
  /// Ascending by day.
  ///
  /// Of two rows for one day the one given first counts.
  package let rows: [CalendarRow]

  package init(
    version: String,
    weeklyRest: [DayOfWeek] = [.saturday, .sunday],
    rows: [CalendarRow]
  ) {
    self.version = version
    self.weeklyRest = weeklyRest
    self.rows = rows.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }
      .map(\.element)
  }

  /// The years whose holidays are known, nil when none are.
  package var years: ClosedRange<Int>? {
    guard let first = rows.first, let last = rows.last else { return nil }
    return first.day.year...last.day.year
  }

  /// Whether the holidays of the year of `day` are known: every year has some.
  package func covers(_ day: Day) -> Bool {
    let last = Day(year: day.year, month: 12, day: 31) ?? day
    let behind = firstRow(after: last)
    return behind > rows.startIndex && rows[behind - 1].day.year == day.year
  }

  package func isWorking(_ day: Day) -> Bool {
    switch reading(of: day) {
    case .working, .makeUpWork: true
    case .weeklyRest, .dayOff: false
    }
  }

  /// What `day` is, with the row that says so.
  package func reading(of day: Day) -> Reading {
    guard let row = row(for: day) else {
      return weeklyRest.contains(day.weekday) ? .weeklyRest(day.weekday) : .working
    }
    switch row.kind {
    case .off: return .dayOff(row)
    case .work: return weeklyRest.contains(day.weekday) ? .makeUpWork(row) : .working
    }
  }

  /// How many days are worked from `first` to `last`, both counted.
  package func workingDays(from first: Day, through last: Day) -> Int {
    guard first <= last else { return 0 }
    return (0...first.days(until: last)).count { isWorking(first.adding(days: $0)) }
  }

  private func row(for day: Day) -> CalendarRow? {
    let index = place { $0 < day }
    return index < rows.endIndex && rows[index].day == day ? rows[index] : nil
  }

  private func firstRow(after day: Day) -> Int { place { $0 <= day } }

  /// The first row whose day is not before the place sought, by halves.
  private func place(isBefore: (Day) -> Bool) -> Int {
    var low = rows.startIndex
    var high = rows.endIndex
    while low < high {
      let middle = low + (high - low) / 2
      if isBefore(rows[middle].day) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension WorkingCalendar: Codable {
  private enum CodingKeys: String, CodingKey {
    case version
    case weeklyRest
    case rows
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    // Through the initialiser, so that the rows are in order whoever wrote them.
    self.init(
      version: try container.decode(String.self, forKey: .version),
      weeklyRest: try container.decode([DayOfWeek].self, forKey: .weeklyRest),
      rows: try container.decode([CalendarRow].self, forKey: .rows)
    )
  }
}
