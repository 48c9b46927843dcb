/// Reads dates and terms off folded Vietnamese words, seen from one day.
struct SpokenDates {
  let today: Day

  /// The rule that begins here with a word such as "trước" or "chậm nhất".
  func ruleAfterLead(_ words: PhraseWords) -> DeadlineRule? {
    var words = words
    guard var end = Self.lead(&words) else { return nil }
    while true {
      if Self.fillers.contains(where: { words.take($0) }) { continue }
      // "chậm nhất trước 15/6" is before, "trước khi hết tháng 6" is not: the last word decides.
      guard let later = Self.lead(&words) else { break }
      end = later
    }
    return span(&words)?.rule(for: end)
  }

  /// The term of days or weeks that begins here with its number.
  func term(_ words: PhraseWords) -> DeadlineRule? {
    var words = words
    guard let count = words.take(Self.number), 1...3660 ~= count else { return nil }
    if words.take("ngay lam viec") { return .workingDays(count: count) }
    if words.take("ngay") { return .calendarDays(count: count) }
    return words.take("tuan") && count <= 520 ? .calendarDays(count: count * 7) : nil
  }

  /// The day, month, quarter or year named next.
  func span(_ words: inout PhraseWords) -> SpokenSpan? {
    for read in [date, month, quarter, year] {
      var rest = words
      guard let span = read(&rest) else { continue }
      words = rest
      return span
    }
    return nil
  }

  private static let fillers = ["la", "ngay", "vao", "khi", "thoi diem"]

  private static func lead(_ words: inout PhraseWords) -> SpokenSpan.End? {
    if words.take("truoc") { return .before }
    let leads = [
      "cham nhat", "muon nhat", "khong qua", "han chot", "thoi han", "hoan thanh", "xong", "han",
      "den", "toi", "trong", "het", "cuoi",
    ]
    return leads.contains { words.take($0) } ? .by : nil
  }

  static func number(_ word: String) -> Int? { Digits.number(word.utf8) }
}

extension SpokenDates {
  /// "15/6", "15/6/2024", "15 tháng 6 năm 2024", or the month "6/2024".
  private func date(_ words: inout PhraseWords) -> SpokenSpan? {
    _ = words.take("ngay")
    if let parts = words.take(SlashedNumbers.init)?.numbers {
      if parts.count == 3 {
        return Day(year: parts[2], month: parts[1], day: parts[0]).map { .day($0) }
      }
      if parts[1] > 99 { return MonthOfYear(year: parts[1], month: parts[0]).map { .month($0) } }
      return day(parts[0], month: parts[1], year: takeYear(&words))
    }
    guard let number = words.take(Self.number), words.take("thang") else { return nil }
    if let parts = words.take(SlashedNumbers.init)?.numbers {
      guard parts.count == 2 else { return nil }
      return day(number, month: parts[0], year: parts[1])
    }
    guard let month = words.take(Self.number) else { return nil }
    return day(number, month: month, year: takeYear(&words))
  }

  /// "tháng 6", "tháng 6/2024", "tháng này", "tháng sau".
  private func month(_ words: inout PhraseWords) -> SpokenSpan? {
    guard words.take("thang") else { return nil }
    if words.take("nay") { return .month(today.monthOfYear) }
    if words.take("sau") || words.take("toi") {
      return today.monthOfYear.next.map { .month($0) }
    }
    guard let (number, year) = numberAndYear(&words) else { return nil }
    return next(year) {
      MonthOfYear(year: $0, month: number)
    } isPast: {
      $0 < today.monthOfYear
    }.map { .month($0) }
  }

  /// "quý III", "quý 3/2024".
  private func quarter(_ words: inout PhraseWords) -> SpokenSpan? {
    guard words.take("quy"), let (number, year) = numberAndYear(&words), 1...4 ~= number else {
      return nil
    }
    let last = next(year) {
      MonthOfYear(year: $0, month: number * 3)?.lastDay
    } isPast: {
      $0 < today
    }
    guard let last, let first = Day(year: last.year, month: last.month - 2, day: 1) else {
      return nil
    }
    return .longer(first: first, last: last)
  }

  /// "năm 2024", "năm nay", or "năm" at the end of what is said.
  private func year(_ words: inout PhraseWords) -> SpokenSpan? {
    let isThisYear = words.take("nam") && words.isAtEnd
    guard let year = isThisYear ? today.year : takeYearNumber(&words),
      let first = Day(year: year, month: 1, day: 1),
      let last = Day(year: year, month: 12, day: 31)
    else { return nil }
    return .longer(first: first, last: last)
  }

  private func day(_ day: Int, month: Int, year: Int?) -> SpokenSpan? {
    next(year) {
      Day(year: $0, month: month, day: day)
    } isPast: {
      $0 < today
    }.map { .day($0) }
  }

  /// What `make` gives in that year or, when none was said, in the first year in which it is not past.
  private func next<Span>(
    _ year: Int?,
    make: (Int) -> Span?,
    isPast: (Span) -> Bool
  ) -> Span? {
    if let year { return make(year) }
    // A leap day may be eight years off.
    return (today.year...today.year + 8).lazy.compactMap(make).first { !isPast($0) }
  }

  /// "3", "III", "3/2024" and a year after it.
  private func numberAndYear(_ words: inout PhraseWords) -> (Int, Int?)? {
    if let parts = words.take(SlashedNumbers.init)?.numbers {
      return parts.count == 2 ? (parts[0], parts[1]) : nil
    }
    guard let number = words.take({ Self.number($0) ?? SlashedNumbers.roman($0) }) else {
      return nil
    }
    return (number, takeYear(&words))
  }

  private func takeYear(_ words: inout PhraseWords) -> Int? {
    var rest = words
    guard rest.take("nam"), let year = takeYearNumber(&rest) else { return nil }
    words = rest
    return year
  }

  private func takeYearNumber(_ words: inout PhraseWords) -> Int? {
    if words.take("nay") { return today.year }
    return words.take { word in Self.number(word).flatMap { 1900...2199 ~= $0 ? $0 : nil } }
  }
}
