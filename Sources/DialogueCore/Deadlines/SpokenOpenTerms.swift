/// Reads terms that have no date yet off folded Vietnamese words.
struct SpokenOpenTerms {
  /// "10 ngày kể từ khi nhận văn bản", "5 ngày mỗi lần mất nước", "5 ngày làm việc trước hội nghị".
  func counted(_ words: PhraseWords) -> OpenTerm? {
    var words = words
    guard let days = SpokenDates.days(&words), let joint = Self.joint(&words),
      let said = OpenTerm.fit(words.rest)
    else { return nil }
    switch joint {
    case .event: return .after(event: said, days: days)
    case .each: return .perOccurrence(event: said, days: days)
    case .condition: return .condition(text: said, days: days)
    case .dutyBefore: return .duty(name: said, days: DayCount(-days.count, days.unit))
    case .dutyAfter: return .duty(name: said, days: days)
    }
  }

  /// "hằng tuần", "thứ Sáu hằng tuần", "ngày 25 hằng tháng", "6 tháng một lần".
  func recurring(_ words: PhraseWords) -> OpenTerm? {
    var words = words
    if let weekday = Self.weekday(&words) {
      return Self.take(&words, Self.weekly) ? .recurring(each: .weekly(on: weekday)) : nil
    }
    if Self.take(&words, Self.weekly) { return .recurring(each: .weekly(on: Self.weekday(&words))) }
    var day: Int?
    if words.take("ngay") {
      guard let number = words.take(SpokenDates.number), 1...31 ~= number else { return nil }
      day = number
      _ = words.take("thang cuoi") || words.take("thang 12")
    }
    return Self.period(&words, day).map { .recurring(each: $0) }
  }

  /// What stands for a term only when nothing else is said: "khẩn trương", "khi có mặt bằng".
  func whole(_ words: PhraseWords) -> OpenTerm? {
    var words = words
    let said = words.rest
    if Self.urgencies.contains(where: { words.take($0) }) {
      return words.isAtEnd ? OpenTerm.fit(said).map { .urgency(word: $0) } : nil
    }
    guard words.take("ngay sau khi") || words.take("sau khi") || words.take("khi") else {
      return nil
    }
    return OpenTerm.fit(words.rest).map { .condition(text: $0, days: nil) }
  }

  /// Whether days that stand before these words run from something else than today.
  static func joins(_ words: PhraseWords, today: Day) -> Bool {
    var words = words
    if words.begins(with: ["truoc"]) { return true }
    guard words.begins(with: starts) else { return joint(&words) != nil && !words.isAtEnd }
    _ = words.take(starts)
    return !words.isAtEnd && !words.begins(with: now)
  }

  /// What stands between days and the event from which they run.
  static let starts = [
    "ke tu thoi diem", "ke tu khi", "ke tu luc", "ke tu ngay", "ke tu", "tinh tu khi",
    "tinh tu ngay", "tinh tu", "bat dau tu ngay", "bat dau tu", "tu khi", "tu luc", "tu ngay",
    "tu",
  ]

  private static let now = ["hom nay", "ngay hom nay", "nay", "bay gio"]

  private enum Joint {
    case event
    case each
    case condition
    case dutyBefore
    case dutyAfter
  }

  private static func joint(_ words: inout PhraseWords) -> Joint? {
    if take(&words, ["moi lan", "moi khi"]) { return .each }
    if take(&words, ["truoc khi", "truoc"]) { return isAtDate(words) ? nil : .dutyBefore }
    if take(&words, ["sau khi xong"]) { return .dutyAfter }
    guard takeStart(&words) else { return nil }
    if words.take("du dieu kien") { return .condition }
    return isAtDate(words) || words.begins(with: now) ? nil : .event
  }

  private static func takeStart(_ words: inout PhraseWords) -> Bool {
    if words.take(["sau khi", "sau ngay"]) { return true }
    var rest = words
    if rest.take("sau"), rest.begins(with: ["hoi nghi", "cuoc hop", "buoi", "phien"]) {
      words = rest
      return true
    }
    return words.take(starts.filter { $0 != "tu" })
  }

  private static func isAtDate(_ words: PhraseWords) -> Bool {
    words.isAtNumber || SpokenDates(today: SpokenDates.anyDay).isAtDate(words)
  }

  private static let weekly = ["hang tuan", "moi tuan"]

  private static func period(_ words: inout PhraseWords, _ day: Int?) -> Recurrence? {
    if take(&words, ["hang thang", "moi thang"]) { return .monthly(day: day) }
    if take(&words, ["hang quy", "moi quy"]) { return .quarterly(day: day) }
    if take(&words, ["hang nam", "moi nam"]) { return .yearly(day: day) }
    let isSaid = take(&words, ["dinh ky", "moi", "cu"])
    guard let months = words.take(SpokenDates.number), words.take("thang"),
      words.take("1 lan") || isSaid
    else { return nil }
    switch months {
    case 1: return .monthly(day: day)
    case 3: return .quarterly(day: day)
    case 6: return .halfYearly(day: day)
    case 12: return .yearly(day: day)
    default: return nil
    }
  }

  static func weekday(_ words: inout PhraseWords) -> DayOfWeek? {
    if words.take("chu nhat") { return .sunday }
    var rest = words
    guard rest.take("thu"), let index = rest.take({ weekdays.firstIndex(of: $0) }) else {
      return nil
    }
    words = rest
    return DayOfWeek.allCases[index / 2]
  }

  /// As a number and as a word, from Monday on; numbers in words have become digits.
  private static let weekdays = [
    "2", "hai", "3", "ba", "4", "tu", "5", "nam", "6", "sau", "7", "bay",
  ]

  private static let urgencies = [
    "khan truong", "thuong xuyen", "cang som cang tot", "som nhat", "som", "ngay lap tuc",
    "kip thoi", "dot xuat", "lien tuc", "theo tung chuong trinh",
  ]

  private static func take(_ words: inout PhraseWords, _ phrases: [String]) -> Bool {
    phrases.contains { words.take($0) }
  }
}
