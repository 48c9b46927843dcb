/// Counts days on a calendar and keeps what it met on the way.
struct Reckoner {
  let start: Day
  let calendar: WorkingCalendar
  let suspensions: [Suspension]
  /// Whether what an open term waits for came about on `start`.
  private let hasBegun: Bool
  private var steps: [ReckoningStep]
  private var yearsNotCovered: Set<Int> = []

  init(
    start: Day,
    calendar: WorkingCalendar,
    hasBegun: Bool = false,
    suspensions: [Suspension] = []
  ) {
    self.start = start
    self.calendar = calendar
    self.hasBegun = hasBegun
    self.suspensions = suspensions
    steps = [.start(day: start)]
  }

  /// Every step met so far, in order.
  var reckoning: [ReckoningStep] {
    steps + yearsNotCovered.sorted().map { .notCovered(year: $0) }
  }

  mutating func due(by rule: DeadlineRule, rollsForward: Bool) throws(DeadlineError) -> Day {
    try rule.check()
    switch rule {
    case .workingDays(let count):
      return try day(after: DayCount(count, .working), rollsForward: rollsForward)
    case .calendarDays(let count):
      return try day(after: DayCount(count, .calendar), rollsForward: rollsForward)
    case .before(let day):
      steps.append(.strictlyBefore(day: day))
      return try fixed(day.adding(days: -1))
    case .by(let day):
      return try fixed(day)
    case .withinMonth(let year, let month):
      return try fixed(lastDay(year, month))
    case .endOfMonth(let year, let month):
      return try periodEnd(year, month)
    case .endOfYear(let year):
      return try periodEnd(year, 12)
    case .withinQuarters(let year, _, let last):
      return try periodEnd(year, last * 3)
    case .period(let first, let last):
      steps.append(.notBefore(day: first))
      return try fixed(last)
    case .beforeTime(let day, let minute):
      steps.append(.timeOfDay(minute: minute))
      return try fixed(day)
    case .earliest(let rules):
      return try earliest(of: rules, rollsForward: rollsForward)
    case .open(let term):
      return try begun(term, rollsForward: rollsForward)
    }
  }
}

// Terms without a date of their own.
extension Reckoner {
  private mutating func begun(
    _ term: OpenTerm,
    rollsForward: Bool
  ) throws(DeadlineError) -> Day {
    guard hasBegun, term.canBegin else { throw .noDate(term) }
    steps.append(.begun(term: term))
    if case .recurring(let recurrence) = term {
      return try withLastWorkingDay(recurrence.next(after: start))
    }
    guard let days = term.days else { throw .noDate(term) }
    return try day(after: days, rollsForward: rollsForward)
  }

  /// Tells what each rule gives, then how the one that ends first was reckoned.
  private mutating func earliest(
    of rules: [DeadlineRule],
    rollsForward: Bool
  ) throws(DeadlineError) -> Day {
    var first: (rule: DeadlineRule, due: Day, minute: Int, reckoner: Reckoner)?
    for rule in rules {
      guard rule.isDated else {
        steps.append(.alternative(rule: rule, due: nil, isProvisional: false))
        continue
      }
      var reckoner = Reckoner(start: start, calendar: calendar)
      let due = try reckoner.due(by: rule, rollsForward: rollsForward)
      let isProvisional = reckoner.reckoning.contains(where: \.isProvisional)
      steps.append(.alternative(rule: rule, due: due, isProvisional: isProvisional))
      let minute = reckoner.minute
      if first.map({ (due, minute) < ($0.due, $0.minute) }) ?? true {
        first = (rule, due, minute, reckoner)
      }
    }
    guard let first else { throw .noDateAmong }
    steps.append(.earliest(rule: first.rule))
    steps += first.reckoner.steps.dropFirst()
    yearsNotCovered.formUnion(first.reckoner.yearsNotCovered)
    return first.due
  }

  /// The minute at which the last day ends.
  private var minute: Int {
    for case .timeOfDay(let minute) in steps { return minute }
    return 1440
  }
}

// Counting.
extension Reckoner {
  private mutating func day(
    after days: DayCount,
    rollsForward: Bool
  ) throws(DeadlineError) -> Day {
    switch days.unit {
    case .working:
      return try day(afterWorkingDays: days.count)
    case .calendar:
      let end = day(afterCalendarDays: days.count)
      return rollsForward && days.count > 0 ? try rolledForward(end) : try withLastWorkingDay(end)
    }
  }

  private mutating func day(afterWorkingDays count: Int) throws(DeadlineError) -> Day {
    var day = start
    for _ in 0..<abs(count) {
      day = try nextWorkingDay(after: day, step: count.signum(), countsSuspensions: true)
    }
    return day
  }

  private mutating func day(afterCalendarDays count: Int) -> Day {
    guard count > 0, !suspensions.isEmpty else { return start.adding(days: count) }
    var day = start
    var left = count
    while left > 0 {
      let next = day.adding(days: 1)
      guard next != day else { return day }
      if let suspension = suspension(on: next) {
        day = suspension.last
      } else {
        day = next
        left -= 1
      }
    }
    return day
  }

  private mutating func rolledForward(_ end: Day) throws(DeadlineError) -> Day {
    guard !isWorking(end) else { return end }
    tell(end)
    let next = try nextWorkingDay(after: end, step: 1)
    steps.append(.rolledForward(from: end, to: next))
    return next
  }

  private mutating func periodEnd(_ year: Int, _ month: Int) throws(DeadlineError) -> Day {
    let last = try lastDay(year, month)
    steps.append(.periodEnds(day: last))
    return try fixed(last)
  }

  private func lastDay(_ year: Int, _ month: Int) throws(DeadlineError) -> Day {
    guard let day = MonthOfYear(year: year, month: month)?.lastDay else {
      throw .noSuchMonth(year: year, month: month)
    }
    return day
  }

  private mutating func fixed(_ day: Day) throws(DeadlineError) -> Day {
    if day < start { steps.append(.alreadyPast(due: day)) }
    return try withLastWorkingDay(day)
  }

  /// The same day, after telling which working day is the last one before it if it is a rest.
  private mutating func withLastWorkingDay(_ day: Day) throws(DeadlineError) -> Day {
    guard !isWorking(day) else { return day }
    tell(day)
    steps.append(.lastWorkingDay(day: try nextWorkingDay(after: day, step: -1)))
    return day
  }

  /// The nearest working day beyond `day`, telling each day on the way that departs from the week.
  private mutating func nextWorkingDay(
    after day: Day,
    step: Int,
    countsSuspensions: Bool = false
  ) throws(DeadlineError) -> Day {
    var day = day
    for _ in 0..<DayCount.countable.upperBound {
      let next = day.adding(days: step)
      // At either end of the calendar there is no further day.
      guard next != day else { return day }
      day = next
      if countsSuspensions, step > 0, let suspension = suspension(on: day) {
        day = suspension.last
        continue
      }
      tell(day)
      if isWorking(day) { return day }
    }
    throw .noWorkingDay(beyond: day)
  }

  /// The suspension that holds `day`, told when it is met.
  private mutating func suspension(on day: Day) -> Suspension? {
    guard let met = suspensions.filter({ $0.contains(day) }).max(by: { $0.last < $1.last }) else {
      return nil
    }
    steps.append(.suspended(first: day, last: met.last))
    return met
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
