/// How a term is set: so many days from an event, or by a date.
package enum DeadlineRule: Codable, Hashable, Sendable {
  /// That many working days after the event, or before it when negative.
  case workingDays(count: Int)
  /// That many days of the calendar after the event, or before it when negative.
  case calendarDays(count: Int)
  /// Before `day`, which itself is too late.
  case before(day: Day)
  /// On `day` at the latest.
  case by(day: Day)
  /// On the last day of that month at the latest.
  case withinMonth(year: Int, month: Int)
}

extension DeadlineRule: CustomStringConvertible, LosslessStringConvertible {
  /// The rule written as `+30wd`, `-7d`, `before 2024-04-29`, `by 2024-04-29` or `month 2024-06`.
  package init?(_ text: String) {
    let words = text.split(separator: " ")
    switch (words.first, words.count) {
    case ("before", 2):
      guard let day = Day(String(words[1])) else { return nil }
      self = .before(day: day)
    case ("by", 2):
      guard let day = Day(String(words[1])) else { return nil }
      self = .by(day: day)
    case ("month", 2):
      guard let month = MonthOfYear(String(words[1])) else { return nil }
      self = .withinMonth(year: month.year, month: month.month)
    case (let term?, 1):
      self.init(term: term)
    default:
      return nil
    }
  }

  private init?(term: Substring) {
    let isWorkingDays = term.hasSuffix("wd")
    guard let sign = term.first, sign == "+" || sign == "-", term.hasSuffix("d") else { return nil }
    let digits = term.dropFirst().dropLast(isWorkingDays ? 2 : 1)
    guard let number = Digits.number(digits.utf8), Self.countable.contains(number), number > 0
    else { return nil }
    let count = sign == "-" ? -number : number
    self = isWorkingDays ? .workingDays(count: count) : .calendarDays(count: count)
  }

  /// The rule as it may be typed again.
  package var description: String {
    switch self {
    case .workingDays(let count): "\(count < 0 ? "" : "+")\(count)wd"
    case .calendarDays(let count): "\(count < 0 ? "" : "+")\(count)d"
    case .before(let day): "before \(day)"
    case .by(let day): "by \(day)"
    case .withinMonth(let year, let month):
      "month \(Digits.padded(year, to: 4))-\(Digits.padded(month, to: 2))"
    }
  }

  /// Days a term may have: more than ten years is a slip of the finger.
  static let countable = -3660...3660
}
