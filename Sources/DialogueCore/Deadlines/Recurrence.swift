/// How often a duty comes back, and on which day it is due each time.
///
/// Without a day it is due on the last one of each period.
package enum Recurrence: Codable, Hashable, Sendable {
  case weekly(on: DayOfWeek?)
  case monthly(day: Int?)
  /// On that day of the last month of each quarter, as of the following periods.
  case quarterly(day: Int?)
  case halfYearly(day: Int?)
  case yearly(day: Int?)

  /// The first date after `day`.
  ///
  /// A month that is too short for its day has it on its last one.
  package func next(after day: Day) -> Day {
    switch self {
    case .weekly(let weekday):
      let wanted = weekday ?? .sunday
      return (1...7).lazy.map { day.adding(days: $0) }.first { $0.weekday == wanted }
        ?? day.adding(days: 7)
    case .monthly(let number): return Self.next(after: day, months: 1, number)
    case .quarterly(let number): return Self.next(after: day, months: 3, number)
    case .halfYearly(let number): return Self.next(after: day, months: 6, number)
    case .yearly(let number): return Self.next(after: day, months: 12, number)
    }
  }

  /// The date after which the first whole period begins for whoever is told on `day`.
  ///
  /// The period that runs on that day counts only when at least half of it is left.
  package func start(of day: Day) -> Day {
    let end = next(after: day)
    let begin = last(upTo: day)
    return day.days(until: end) * 2 >= begin.days(until: end) ? day : end
  }

  /// The newest date that `day` has reached.
  private func last(upTo day: Day) -> Day {
    // No two dates are farther apart.
    let longest = if case .weekly = self { 7 } else { 366 }
    var last = next(after: day.adding(days: -longest))
    while case let following = next(after: last), last < following, following <= day {
      last = following
    }
    return last
  }

  /// The day of the month, where one is set.
  package var dayOfMonth: Int? {
    switch self {
    case .weekly: nil
    case .monthly(let day), .quarterly(let day), .halfYearly(let day), .yearly(let day): day
    }
  }

  private static func next(after day: Day, months: Int, _ number: Int?) -> Day {
    let isLast = { (month: MonthOfYear) in month.month.isMultiple(of: months) }
    var month: MonthOfYear? = day.monthOfYear
    while let candidate = month {
      if isLast(candidate),
        let due = candidate.day(min(number ?? candidate.length, candidate.length)), due > day
      {
        return due
      }
      month = candidate.next
    }
    return day.adding(days: .max)
  }

  func check() throws(DeadlineError) {
    if let dayOfMonth, !(1...31).contains(dayOfMonth) { throw .noSuchDayOfMonth(dayOfMonth) }
  }
}

extension MonthOfYear {
  fileprivate func day(_ number: Int) -> Day? { Day(year: year, month: month, day: number) }
}

extension Recurrence: CustomStringConvertible, LosslessStringConvertible {
  /// The recurrence written as `weekly friday`, `monthly 25`, `quarterly`, `halfyearly`, `yearly`.
  package init?(_ text: String) {
    let words = text.split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 2 else { return nil }
    let detail = words.dropFirst().first
    if first == "weekly" {
      let weekday = detail.flatMap { DayOfWeek(rawValue: $0) }
      guard detail == nil || weekday != nil else { return nil }
      self = .weekly(on: weekday)
      return
    }
    let day = detail.flatMap { Digits.number($0.utf8) }
    guard detail == nil || day.map({ 1...31 ~= $0 }) == true else { return nil }
    switch first {
    case "monthly": self = .monthly(day: day)
    case "quarterly": self = .quarterly(day: day)
    case "halfyearly": self = .halfYearly(day: day)
    case "yearly": self = .yearly(day: day)
    default: return nil
    }
  }

  package var description: String {
    switch self {
    case .weekly(let weekday): Self.written("weekly", weekday?.rawValue)
    case .monthly(let day): Self.written("monthly", day.map(String.init))
    case .quarterly(let day): Self.written("quarterly", day.map(String.init))
    case .halfYearly(let day): Self.written("halfyearly", day.map(String.init))
    case .yearly(let day): Self.written("yearly", day.map(String.init))
    }
  }

  private static func written(_ word: String, _ detail: String?) -> String {
    [word, detail].compactMap(\.self).joined(separator: " ")
  }
}
