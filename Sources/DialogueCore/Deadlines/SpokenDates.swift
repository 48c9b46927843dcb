/// Reads dates and terms off folded Vietnamese words, seen from one day.
struct SpokenDates {
  let today: Day

  /// The rule that begins here with a word such as "trước" or "chậm nhất".
  func ruleAfterLead(_ words: PhraseWords) -> DeadlineRule? {
    var words = words
    guard var lead = Self.lead(&words) else { return nil }
    while true {
      if words.take(Self.fillers) { continue }
      // "chậm nhất trước 15/6" is before, "trước khi hết tháng 6" is not: the last word decides.
      guard let later = Self.lead(&words) else { break }
      lead = later
    }
    if let rule = dayWithTime(words) { return rule }
    // "đến hôm nay chưa có" sets no term.
    if lead.reaches, words.begins(with: ["hom nay"]) { return nil }
    let isFigure = lead.encloses && words.isAtNumber && !words.follows("ngay")
    let isBareWeekday = lead.reaches && words.begins(with: ["thu", "chu nhat"])
    guard let span = span(&words), !words.begins(with: Self.again) else { return nil }
    // "trong 6 tháng 10 ngày" is no tenth of June, "từ thứ Hai đến thứ Sáu" is every week.
    if isFigure, case .day = span { return nil }
    if isBareWeekday, !Self.weeks.contains(where: words.follows) { return nil }
    return span.rule(for: lead.end)
  }

  private static let weeks = ["nay", "sau", "toi", "ke tiep"]

  /// The term of days or weeks that begins here with its number.
  func term(_ words: PhraseWords) -> DeadlineRule? {
    var words = words
    // Days after something else are not days after today.
    guard let days = Self.days(&words), !SpokenOpenTerms.joins(words, today: today) else {
      return nil
    }
    return days.rule
  }

  /// The day, month, quarter or year named next.
  func span(_ words: inout PhraseWords) -> SpokenSpan? {
    for read in [weekday, week, nearDay, date, month, quarter, year] {
      var rest = words
      guard let span = read(&rest) else { continue }
      words = rest
      return span
    }
    return nil
  }

  private static let fillers = ["la", "ngay", "vao", "khi", "thoi diem"]

  /// What comes back every time is no single date.
  private static let again = [
    "hang tuan", "hang thang", "hang quy", "hang nam", "moi tuan", "moi thang", "moi quy",
    "moi nam", "dinh ky",
  ]

  private struct Lead {
    let end: SpokenSpan.End
    /// "đến", "tới": also said of what lasts until now.
    var reaches = false
    /// "trong": also said of lengths and shares.
    var encloses = false
  }

  private static func lead(_ words: inout PhraseWords) -> Lead? {
    if words.take("truoc") { return Lead(end: .before) }
    if words.take("het") || words.take("cuoi") { return Lead(end: .endOf) }
    if words.take("den") || words.take("toi") { return Lead(end: .by, reaches: true) }
    if words.take("trong") { return Lead(end: .by, encloses: true) }
    let leads = [
      "cham nhat", "muon nhat", "khong qua", "han chot", "thoi han", "hoan thanh", "xong", "han",
    ]
    return words.take(leads) ? Lead(end: .by) : nil
  }

  static func number(_ word: String) -> Int? { Digits.number(word.utf8) }
}

extension SpokenDates {
  /// "15/6", "15/6/2024", "15 tháng 6 năm 2024", or the month "6/2024".
  func date(_ words: inout PhraseWords) -> SpokenSpan? {
    let isNamed = words.take("ngay") || words.follows("ngay")
    if let parts = words.take(SlashedNumbers.init)?.numbers {
      if parts.count == 3 {
        return Day(year: parts[2], month: parts[1], day: parts[0]).map { .day($0) }
      }
      if parts[1] > 99 { return MonthOfYear(year: parts[1], month: parts[0]).map { .month($0) } }
      guard isNamed || !isMeasure(words) else { return nil }
      return day(parts[0], month: parts[1], year: takeYear(&words))
    }
    guard let number = words.take(Self.number), words.take("thang") else { return nil }
    if words.take("nay") { return day(number, of: today.monthOfYear) }
    if words.take("sau") || words.take("toi") { return day(number, of: today.monthOfYear.next) }
    if let parts = words.take(SlashedNumbers.init)?.numbers {
      guard parts.count == 2, SlashedNumbers.years ~= parts[1] else { return nil }
      return day(number, month: parts[0], year: parts[1])
    }
    guard let month = words.take(Self.number), isNamed || !isMeasure(words)
    else { return nil }
    return day(number, month: month, year: takeYear(&words))
  }

  /// "3-5 ngày", "2/3 số hộ", "6 tháng 10 ngày": figures of something that is counted.
  private func isMeasure(_ words: PhraseWords) -> Bool {
    words.begins(with: Self.measures)
  }

  static let measures = [
    "ngay", "tuan", "thang", "gio", "phut", "so", "khoi", "dien", "tong", "ho", "nguoi",
    "chieu", "doan", "trieu", "ty", "%", "m", "m2", "km", "ha", "sao", "met", "lan", "phan",
  ]

  private func day(_ number: Int, of month: MonthOfYear?) -> SpokenSpan? {
    guard let month, let day = Day(year: month.year, month: month.month, day: number),
      day >= today
    else { return nil }
    return .day(day)
  }

  /// "tháng 6", "tháng 6/2024", "tháng này", "tháng sau".
  private func month(_ words: inout PhraseWords) -> SpokenSpan? {
    guard words.take("thang") else { return nil }
    if words.take("nay") { return .month(today.monthOfYear) }
    if words.take("sau") || words.take("toi") {
      return today.monthOfYear.next.map { .month($0) }
    }
    guard let (number, year) = numberAndYear(&words), !goesOn(words) else { return nil }
    return next(year) {
      MonthOfYear(year: $0, month: number)
    } isPast: {
      $0 < today.monthOfYear
    }.map { .month($0) }
  }

  /// "quý III", "quý 3/2024", "quý II và quý III/2024", "quý II–III/2024".
  private func quarter(_ words: inout PhraseWords) -> SpokenSpan? {
    guard words.take("quy") else { return nil }
    let isNext = words.begins(with: ["sau", "toi"])
    if words.take(["nay", "sau", "toi"]) {
      let number = (today.month + 2) / 3 + (isNext ? 1 : 0)
      return number > 4
        ? .quarters(year: today.year + 1, first: 1, last: 1)
        : .quarters(year: today.year, first: number, last: number)
    }
    guard let quarters = quarterNumbers(&words), 1...4 ~= quarters.first,
      quarters.first...4 ~= quarters.last
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

  /// "năm 2024", "năm nay", "năm sau", "năm" at the end of what is said, or a near year there.
  private func year(_ words: inout PhraseWords) -> SpokenSpan? {
    guard words.take("nam") else {
      let near = today.year...today.year + 20
      let year = words.take { word in Self.number(word).flatMap { near ~= $0 ? $0 : nil } }
      return words.isAtEnd ? year.map { .year($0) } : nil
    }
    if words.isAtEnd { return .year(today.year) }
    if words.take("sau") || words.take("toi") { return .year(today.year + 1) }
    return takeYearNumber(&words).map { .year($0) }
  }

  /// "tháng 6 và tháng 7": the first of several is not when it ends.
  private func goesOn(_ words: PhraseWords) -> Bool {
    words.begins(with: ["va thang", "den thang", "toi thang", "hoac thang", "hay thang", "thang"])
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
      return parts.count == 2 && SlashedNumbers.years ~= parts[1] ? (parts[0], parts[1]) : nil
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
    return words.take { word in Self.number(word).flatMap { SlashedNumbers.years ~= $0 ? $0 : nil }
    }
  }
}
