/// So many days, worked or of the calendar, after an event, or before it when negative.
package struct DayCount: Codable, Hashable, Sendable {
  package enum Unit: String, Codable, Sendable {
    case working
    case calendar
  }

  package let count: Int
  package let unit: Unit

  package init(_ count: Int, _ unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// The rule that counts these days from the day of an event.
  package var rule: DeadlineRule {
    switch unit {
    case .working: .workingDays(count: count)
    case .calendar: .calendarDays(count: count)
    }
  }

  /// Days a term may have: more than ten years is a slip of the finger.
  static let countable = -3660...3660

  func check() throws(DeadlineError) {
    guard count != 0 else { throw .noDays }
    guard Self.countable.contains(count) else { throw .tooManyDays(count) }
  }
}

extension DayCount: CustomStringConvertible, LosslessStringConvertible {
  /// The count written as `+30wd` or `-7d`; nil for any other form.
  package init?(_ text: String) {
    let isWorkingDays = text.hasSuffix("wd")
    guard let sign = text.first, sign == "+" || sign == "-", text.hasSuffix("d") else { return nil }
    let digits = text.dropFirst().dropLast(isWorkingDays ? 2 : 1)
    guard let number = Digits.number(digits.utf8), Self.countable.contains(number), number > 0
    else { return nil }
    self.init(sign == "-" ? -number : number, isWorkingDays ? .working : .calendar)
  }

  package var description: String {
    "\(count < 0 ? "" : "+")\(count)\(unit == .working ? "wd" : "d")"
  }
}
