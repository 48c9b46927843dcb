/// One month of one year, from 0001-01 to 9999-12, written `2024-06` wherever it is stored.
package struct MonthOfYear: Hashable, Sendable {
  package let year: Int
  package let month: Int

  /// That month, nil when the calendar has none.
  package init?(year: Int, month: Int) {
    guard 1...9999 ~= year, 1...12 ~= month else { return nil }
    self.year = year
    self.month = month
  }

  /// The month in which `day` is.
  package init(of day: Day) {
    year = day.year
    month = day.month
  }

  /// How many days the month has.
  package var length: Int {
    switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The month after this one, nil at the end of the calendar.
  package var next: MonthOfYear? {
    month < 12 ? MonthOfYear(year: year, month: month + 1) : MonthOfYear(year: year + 1, month: 1)
  }

  package var firstDay: Day? { Day(year: year, month: month, day: 1) }

  package var lastDay: Day? { Day(year: year, month: month, day: length) }

  private var isLeap: Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }
}

extension MonthOfYear: Comparable {
  package static func < (left: MonthOfYear, right: MonthOfYear) -> Bool {
    (left.year, left.month) < (right.year, right.month)
  }
}

extension MonthOfYear: CustomStringConvertible, LosslessStringConvertible {
  /// The month written as `2024-06`; nil for any other form.
  package init?(_ text: String) {
    guard let day = Day("\(text)-01") else { return nil }
    self.init(of: day)
  }

  /// The month as `2024-06`.
  package var description: String {
    "\(Digits.padded(year, to: 4))-\(Digits.padded(month, to: 2))"
  }
}

extension MonthOfYear: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let month = MonthOfYear(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no month: \(text)")
    }
    self = month
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
