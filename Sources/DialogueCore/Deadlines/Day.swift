/// One day of the Gregorian calendar, from 0001-01-01 to 9999-12-31.
///
/// Written `2024-05-24` wherever it is stored. Days before 1582 are counted as if the calendar had
/// always been in force.
package struct Day: Hashable, Sendable {
  /// Days since 1970-01-01.
  private let number: Int

  private init(number: Int) {
    self.number = min(max(number, Self.firstNumber), Self.lastNumber)
  }

  /// The day of that date, nil when the calendar has none.
  package init?(year: Int, month: Int, day: Int) {
    guard let length = MonthOfYear(year: year, month: month)?.length, 1...length ~= day else {
      return nil
    }
    number = Self.number(year: year, month: month, day: day)
  }

  /// The day on which a wall clock stands, given milliseconds since 1970 UTC.
  package init(wall: Int64, utcOffsetMinutes: Int) {
    let local = wall + Int64(utcOffsetMinutes) * 60_000
    self.init(number: Int(local.flooredQuotient(by: 86_400_000)))
  }

  package var year: Int { civil.year }
  package var month: Int { civil.month }
  package var day: Int { civil.day }

  package var monthOfYear: MonthOfYear { MonthOfYear(of: self) }

  package var weekday: DayOfWeek {
    // 1970-01-01 was a Thursday.
    DayOfWeek.allCases[(number + 3) - (number + 3).flooredQuotient(by: 7) * 7]
  }

  /// The day that many days later, or earlier when negative; stops at the ends of the calendar.
  package func adding(days: Int) -> Day {
    let (sum, overflows) = number.addingReportingOverflow(days)
    return Day(number: overflows ? (days < 0 ? .min : .max) : sum)
  }

  /// Days from this day to `other`, negative when it is earlier.
  package func days(until other: Day) -> Int { other.number - number }
}

extension Day: Comparable {
  package static func < (left: Day, right: Day) -> Bool { left.number < right.number }
}

// Years are counted from March, so that the leap day ends one: then every month begins a fixed
// number of days after the first, and 400 years always have 146,097 days.
extension Day {
  private static let firstNumber = number(year: 1, month: 1, day: 1)
  private static let lastNumber = number(year: 9999, month: 12, day: 31)

  private static func number(year: Int, month: Int, day: Int) -> Int {
    let marchYear = month > 2 ? year : year - 1
    let era = marchYear.flooredQuotient(by: 400)
    let yearOfEra = marchYear - era * 400
    let dayOfYear = (153 * ((month + 9) % 12) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  private var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = shifted.flooredQuotient(by: 146_097)
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
    return (era * 400 + yearOfEra + (month <= 2 ? 1 : 0), month, day)
  }
}

extension BinaryInteger {
  /// The quotient rounded down, also for negative numbers; `divisor` is positive.
  fileprivate func flooredQuotient(by divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
