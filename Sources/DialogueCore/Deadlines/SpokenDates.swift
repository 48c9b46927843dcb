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
    if let rule = dayWithTime(words) { return rule }
    return span(&words)?.rule(for: end)
  }

  /// The term of days or weeks that begins here with its number.
  func term(_ words: PhraseWords) -> DeadlineRule? {
    var words = words
    // Days after something else are not days after today.
    guard let days = Self.days(&words), !SpokenOpenTerms.joins(words) else { return nil }
    return days.rule
  }

  /// "10 ngày làm việc", "2 tuần".
  static func days(_ words: inout PhraseWords) -> DayCount? {
    guard let count = words.take(number), 1...3660 ~= count else { return nil }
    if words.take("ngay lam viec") { return DayCount(count, .working) }
    if words.take("ngay") { return DayCount(count, .calendar) }
    return words.take("tuan") && count <= 520 ? DayCount(count * 7, .calendar) : nil
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
    if words.take("het") || words.take("cuoi") { return .endOf }
    let leads = [
      "cham nhat", "muon nhat", "khong qua", "han chot", "thoi han", "hoan thanh", "xong", "han",
      "den", "toi", "trong",
    ]
    return leads.contains { words.take($0) } ? .by : nil
  }

  static func number(_ word: String) -> Int? { Digits.number(word.utf8) }
}

extension SpokenDates {
  /// "15/6", "15/6/2024", "15 tháng 6 năm 2024", or the month "6/2024".
  func date(_ words: inout PhraseWords) -> SpokenSpan? {
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

  /// "quý III", "quý 3/2024", "quý II và quý III/2024", "quý II–III/2024".
  private func quarter(_ words: inout PhraseWords) -> SpokenSpan? {
    guard words.take("quy"), let quarters = quarterNumbers(&words),
      1...4 ~= quarters.first, quarters.first...4 ~= quarters.last
    else { return nil }
    let last = next(quarters.year) {
      MonthOfYear(year: $0, month: quarters.last * 3)?.lastDay
    } isPast: {
      $0 < today
    }
    return last.map { .quarters(year: $0.year, first: quarters.first, last: quarters.last) }
  }

  private func quarterNumbers(
    _ words: inout PhraseWords
  ) -> (first: Int, last: Int, year: Int?)? {
    if let parts = words.take(SlashedNumbers.quarters) {
      return (parts[0], parts[1], parts.count == 3 ? parts[2] : takeYear(&words))
    }
    guard let (first, year) = numberAndYear(&words) else { return nil }
    var rest = words
    let joints = ["va quy", "den quy", "va", "den", "quy"]
    _ = joints.contains { rest.take($0) }
    if year == nil, let (last, later) = numberAndYear(&rest), first < last, last <= 4 {
      words = rest
      return (first, last, later)
    }
    return (first, first, year)
  }

  /// "năm 2024", "năm nay", or "năm" at the end of what is said.
  private func year(_ words: inout PhraseWords) -> SpokenSpan? {
    let isThisYear = words.take("nam") && words.isAtEnd
    return (isThisYear ? today.year : takeYearNumber(&words)).map { .year($0) }
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
