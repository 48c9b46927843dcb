/// A run of days on which two editions of the calendar disagree in the same way.
package struct CalendarDifference: Hashable, Sendable {
  package enum Change: Hashable, Sendable {
    /// Worked before, off from now on.
    case becomesOff
    /// Off before, worked from now on.
    case becomesWorked
  }

  package let days: ClosedRange<Day>
  package let change: Change

  /// What the days are called, or were before: "Tết Nguyên đán"; nil for an ordinary week.
  package let name: String?

  package init(days: ClosedRange<Day>, change: Change, name: String?) {
    self.days = days
    self.change = change
    self.name = name
  }
}

extension WorkingCalendar {
  /// Where `other` has days of work or of rest that this calendar has not, in order.
  ///
  /// Days that follow each other and change in the same way for the same reason are one run.
  package func differences(from other: WorkingCalendar) -> [CalendarDifference] {
    let days = Set(rows.map(\.day) + other.rows.map(\.day)).sorted()
    return days.reduce(into: []) { runs, day in
      guard isWorking(day) != other.isWorking(day) else { return }
      let change: CalendarDifference.Change = other.isWorking(day) ? .becomesWorked : .becomesOff
      let name = other.name(of: day) ?? self.name(of: day)
      if let last = runs.last, last.change == change, last.name == name,
        last.days.upperBound.adding(days: 1) == day
      {
        runs[runs.count - 1] = CalendarDifference(
          days: last.days.lowerBound...day,
          change: change,
          name: name
        )
      } else {
        runs.append(CalendarDifference(days: day...day, change: change, name: name))
      }
    }
  }

  private func name(of day: Day) -> String? {
    switch reading(of: day) {
    case .dayOff(let row), .makeUpWork(let row): row.name
    case .working, .weeklyRest: nil
    }
  }
}
