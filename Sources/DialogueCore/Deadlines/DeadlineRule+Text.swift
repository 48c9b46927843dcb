import VietnameseText

extension DeadlineRule: CustomStringConvertible, LosslessStringConvertible {
  /// The rule as it is typed on a command line and written in data files.
  ///
  /// `+30wd`, `-7d`, `before 2024-04-29`, `before 2024-04-29 17:00`, `by 2024-04-29`,
  /// `month 2024-06`, `end 2024-06`, `end 2024`, `quarter 2024-3`, `quarter 2024-2..3`,
  /// `from 2024-05-01 to 2024-05-31`, `earlier of RULE | RULE`, and the forms of `OpenTerm`.
  package init?(_ text: String) {
    if text.hasPrefix(Self.choice) {
      self.init(choice: text.dropFirst(Self.choice.count))
      return
    }
    let words = text.split(separator: " ").map(String.init)
    if words.count == 1, let days = words.first.flatMap({ DayCount($0) }) {
      self = days.rule
    } else if let rule = Self.dated(words) {
      self = rule
    } else if let term = OpenTerm(text) {
      self = .open(term: term)
    } else {
      return nil
    }
  }

  /// The rule as it may be typed again.
  package var description: String {
    switch self {
    case .workingDays(let count): DayCount(count, .working).description
    case .calendarDays(let count): DayCount(count, .calendar).description
    case .before(let day): "before \(day)"
    case .by(let day): "by \(day)"
    case .withinMonth(let year, let month): "month \(Self.month(year, month))"
    case .endOfMonth(let year, let month): "end \(Self.month(year, month))"
    case .endOfYear(let year): "end \(Digits.padded(year, to: 4))"
    case .withinQuarters(let year, let first, let last):
      "quarter \(Digits.padded(year, to: 4))-\(first)\(first == last ? "" : "..\(last)")"
    case .period(let first, let last): "from \(first) to \(last)"
    case .beforeTime(let day, let minute): "before \(day) \(TimeOfDay.text(minute))"
    case .earliest(let rules): Self.choice + rules.map(\.description).joined(separator: " | ")
    case .open(let term): term.description
    }
  }

  private static let choice = "earlier of "

  private init?(choice text: Substring) {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map {
      DeadlineRule(String($0).trimmed)
    }
    let rules = parts.compactMap(\.self)
    guard rules.count == parts.count, Self.alternatives.contains(rules.count) else { return nil }
    for case .earliest in rules { return nil }
    self = .earliest(of: rules)
  }

  private static func dated(_ words: [String]) -> DeadlineRule? {
    guard words.count > 1 else { return nil }
    let day = Day(words[1])
    switch (words[0], words.count) {
    case ("before", 2): return day.map { .before(day: $0) }
    case ("before", 3):
      guard let day, let minute = TimeOfDay.minute(words[2]) else { return nil }
      return .beforeTime(day: day, minute: minute)
    case ("by", 2): return day.map { .by(day: $0) }
    case ("month", 2):
      return MonthOfYear(words[1]).map { .withinMonth(year: $0.year, month: $0.month) }
    case ("end", 2): return end(words[1])
    case ("quarter", 2): return quarters(words[1])
    case ("from", 4):
      guard words[2] == "to", let day, let last = Day(words[3]), day <= last else { return nil }
      return .period(first: day, last: last)
    default: return nil
    }
  }

  private static func end(_ text: String) -> DeadlineRule? {
    if let month = MonthOfYear(text) { return .endOfMonth(year: month.year, month: month.month) }
    return year(text).map { .endOfYear(year: $0) }
  }

  /// `2024-3` or `2024-2..3`.
  private static func quarters(_ text: String) -> DeadlineRule? {
    let bytes = Array(text.utf8)
    guard bytes.count == 6 || bytes.count == 9, bytes[4] == UInt8(ascii: "-"),
      let year = year(String(text.prefix(4))), let first = Digits.number(bytes[5...5]),
      let last = Digits.number(bytes.suffix(1)), 1...4 ~= first, first...4 ~= last,
      bytes.count == 6 || bytes[6...7].elementsEqual("..".utf8)
    else { return nil }
    return .withinQuarters(year: year, first: first, last: last)
  }

  private static func year(_ text: String) -> Int? {
    guard text.utf8.count == 4, let year = Digits.number(text.utf8), year > 0 else { return nil }
    return year
  }

  private static func month(_ year: Int, _ month: Int) -> String {
    "\(Digits.padded(year, to: 4))-\(Digits.padded(month, to: 2))"
  }
}
