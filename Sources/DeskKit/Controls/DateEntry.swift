/// A day as typed: `24/5` or `24/05/2024`.
package struct DateEntry: Hashable, Sendable {
  package let day: Int
  package let month: Int
  /// Missing when it was not typed: the caller knows which year is meant.
  package let year: Int?

  /// Reads a date; `nil` when it is none, or its day is not in the calendar.
  package init?(_ text: String) {
    guard let numbers = Self.numbers(of: text) else { return nil }
    day = numbers[0]
    month = numbers[1]
    year = numbers.count == 3 ? numbers[2] : nil
    guard (1...12).contains(month), year.map({ (1900...2200).contains($0) }) ?? true else {
      return nil
    }
    guard (1...Self.days(inMonth: month, of: year ?? 2000)).contains(day) else { return nil }
  }

  /// Whether it is written as a date is, be there such a day or not.
  static func hasShape(_ text: String) -> Bool { numbers(of: text) != nil }

  private static func numbers(of text: String) -> [Int]? {
    let parts = text.split(omittingEmptySubsequences: false) { "/-.".contains($0) }
    let numbers = parts.compactMap { Int($0) }
    return numbers.count == parts.count && (2...3).contains(numbers.count) ? numbers : nil
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    default: 31
    }
  }
}
