/// Counts days on a calendar and keeps what it met on the way.
struct Reckoner {
  private let start: Day
  private let calendar: WorkingCalendar
  private var steps: [ReckoningStep]
  private var yearsNotCovered: Set<Int> = []

  init(start: Day, calendar: WorkingCalendar) {
    self.start = start
    self.calendar = calendar
    steps = [.start(day: start)]
  }

  /// Every step met so far, in order.
  var reckoning: [ReckoningStep] {
    steps + yearsNotCovered.sorted().map { .notCovered(year: $0) }
  }

  mutating func due(by rule: DeadlineRule, rollsForward: Bool) throws(DeadlineError) -> Day {
    switch rule {
    case .workingDays(let count):
      try check(count)
      return day(afterWorkingDays: count)
    case .calendarDays(let count):
      try check(count)
      let end = start.adding(days: count)
      return rollsForward && count > 0 ? rolledForward(end) : withLastWorkingDay(end)
    case .before(let day):
      steps.append(.strictlyBefore(day: day))
      return fixed(day.adding(days: -1))
    case .by(let day):
      return fixed(day)
    case .withinMonth(let year, let month):
      guard let day = MonthOfYear(year: year, month: month)?.lastDay else {
        throw .noSuchMonth(year: year, month: month)
      }
      return fixed(day)
    }
  }

  private func check(_ count: Int) throws(DeadlineError) {
    guard count != 0 else { throw .noDays }
    guard DeadlineRule.countable.contains(count) else { throw .tooManyDays(count) }
  }

  private mutating func day(afterWorkingDays count: Int) -> Day {
    var day = start
    for _ in 0..<abs(count) { day = nextWorkingDay(after: day, step: count.signum()) }
    return day
  }

  private mutating func rolledForward(_ end: Day) -> Day {
    guard !isWorking(end) else { return end }
    tell(end)
    let next = nextWorkingDay(after: end, step: 1)
    steps.append(.rolledForward(from: end, to: next))
    return next
  }

  private mutating func fixed(_ day: Day) -> Day {
    if day < start { steps.append(.alreadyPast(due: day)) }
    return withLastWorkingDay(day)
  }

  /// The same day, after telling which working day is the last one before it if it is a rest.
  private mutating func withLastWorkingDay(_ day: Day) -> Day {
    guard !isWorking(day) else { return day }
    tell(day)
    steps.append(.lastWorkingDay(day: nextWorkingDay(after: day, step: -1)))
    return day
  }

  /// The nearest working day beyond `day`, telling each day on the way that departs from the week.
  private mutating func nextWorkingDay(after day: Day, step: Int) -> Day {
    var day = day
    while true {
      let next = day.adding(days: step)
      // At either end of the calendar there is no further day.
      guard next != day else { return day }
      day = next
      tell(day)
      if isWorking(day) { return day }
    }
  }

  private mutating func isWorking(_ day: Day) -> Bool {
    if !calendar.covers(day) { yearsNotCovered.insert(day.year) }
    return calendar.isWorking(day)
  }

  private mutating func tell(_ day: Day) {
    switch calendar.reading(of: day) {
    case .working: break
    case .makeUpWork(let row): steps.append(.makeUpWork(row: row))
    case .weeklyRest: steps.append(.weeklyRest(day: day))
    case .dayOff(let row): steps.append(.dayOff(row: row))
    }
  }
}
