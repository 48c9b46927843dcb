// Counts of days.
extension SpokenDates {
  /// "10 ngày làm việc", "2 tuần", "1 tuần 2 ngày"; of "3-5 ngày" the last.
  ///
  /// None where the number belongs to something else or the days tell no time that is left.
  static func days(_ words: inout PhraseWords) -> DayCount? {
    guard !names.contains(where: words.follows) else { return nil }
    guard let count = words.take({ number($0) ?? SlashedNumbers.range($0) }), 1...3660 ~= count
    else { return nil }
    guard let days = unit(of: count, &words), !words.begins(with: uncounted) else { return nil }
    return days
  }

  private static func unit(of count: Int, _ words: inout PhraseWords) -> DayCount? {
    if words.take("ngay lam viec") { return DayCount(count, .working) }
    if words.take("ngay") {
      // "số 15 ngày 10/4" has a number and a date.
      let isDate = words.isAtNumber && SpokenDates(today: anyDay).isAtDate(words)
      return isDate ? nil : DayCount(count, .calendar)
    }
    guard words.take("tuan"), count <= 520, !words.begins(with: ["lam viec"]) else { return nil }
    var rest = words
    guard let more = rest.take(number), rest.take("ngay"), !rest.begins(with: ["lam viec"]),
      1...6 ~= more
    else { return DayCount(count * 7, .calendar) }
    words = rest
    return DayCount(count * 7 + more, .calendar)
  }

  /// Days counted from a day that is named, or before it.
  struct Counted {
    /// None for working days: no rule holds the day from which they run.
    let rule: DeadlineRule?
  }

  /// "15 ngày kể từ ngày 01/9/2026", "10 ngày làm việc trước ngày 1/9".
  func counted(_ words: PhraseWords) -> Counted? {
    var words = words
    guard let days = Self.days(&words) else { return nil }
    // "10 ngày, trước ngày 25/6" and "10 ngày trước ngày 25/6" are two terms.
    let isBefore = words.begins(with: ["truoc"])
    guard words.take(["truoc"] + SpokenOpenTerms.starts + ["sau ngay", "sau"]) else { return nil }
    let isUnclear = words.begins(with: ["dau", "giua", "cuoi"])
    _ = words.take("ngay")
    guard !isUnclear else { return Counted(rule: nil) }
    guard let span = span(&words) else { return nil }
    // "từ 1/9 đến 30/9" is a period.
    guard !words.begins(with: ["den", "toi"]) else { return nil }
    guard case .day(let start) = span, !isBefore else { return Counted(rule: nil) }
    if start == today { return Counted(rule: days.rule) }
    guard days.unit == .calendar else { return Counted(rule: nil) }
    return Counted(rule: .by(day: start.adding(days: days.count)))
  }

  /// Whether a date comes next, from whatever day it is seen.
  func isAtDate(_ words: PhraseWords) -> Bool {
    var words = words
    _ = words.take("ngay")
    return words.begins(with: ["dau", "giua", "cuoi"]) || span(&words) != nil
  }

  /// A day from which to look whether there is a date at all.
  static let anyDay = Day(wall: 0, utcOffsetMinutes: 0)

  /// Words after which a number names something, or days are not what is left.
  private static let names = [
    "thu", "thang", "quy", "so", "nam", "ngay", "mung", "mong", "tuan", "dieu", "khoan", "lan",
    "to", "thon", "khu", "ap", "xom", "tram", "nghin", "ngan", "vai",
    "cham", "tre", "qua han", "tre han", "cham tre", "cach day", "truoc day", "truoc", "da",
    "moi", "cu", "dinh ky", "hang", "it nhat", "toi thieu", "hon", "tren",
  ]

  /// Words that make days before them no term from today.
  private static let uncounted = [
    "1 lan", "dau thang", "dau quy", "dau nam", "cuoi thang", "cuoi nam", "nghi", "tet", "qua",
    "truoc day", "ruoi",
  ]
}
