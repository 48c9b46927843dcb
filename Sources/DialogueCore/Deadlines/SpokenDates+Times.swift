// Times of a day, and periods between two days.
extension SpokenDates {
  /// "17 giờ ngày 25/4", "17h30 ngày 25/4/2024", "17:00 hôm nay".
  func dayWithTime(_ words: PhraseWords) -> DeadlineRule? {
    var words = words
    guard let minute = Self.minute(&words), case .day(let day) = daySaid(&words) else {
      return nil
    }
    // "Trước 0 giờ ngày 26/4" is the whole day before.
    return minute == 0 ? .before(day: day) : .beforeTime(day: day, minute: minute)
  }

  /// "từ ngày 1/5 đến hết ngày 31/5/2024".
  func period(_ words: PhraseWords) -> DeadlineRule? {
    var words = words
    guard words.take("tu") else { return nil }
    let begin = words
    guard case .day(var first) = date(&words), words.take("den") || words.take("toi") else {
      return nil
    }
    _ = words.take("het")
    guard case .day(let last) = date(&words) else { return nil }
    if !isYearSaid(begin), let sameYear = Day(year: last.year, month: first.month, day: first.day) {
      first =
        sameYear <= last
        ? sameYear : Day(year: last.year - 1, month: first.month, day: first.day) ?? first
    }
    return first <= last ? .period(first: first, last: last) : nil
  }

  /// A date whose year was said is the same seen from any day.
  private func isYearSaid(_ words: PhraseWords) -> Bool {
    var here = words
    var there = words
    return date(&here) == SpokenDates(today: today.adding(days: 3000)).date(&there)
  }

  private func daySaid(_ words: inout PhraseWords) -> SpokenSpan? {
    nearDay(&words) ?? weekday(&words) ?? date(&words)
  }

  /// Minutes since midnight.
  private static func minute(_ words: inout PhraseWords) -> Int? {
    if let minute = words.take(joinedMinute) { return minute }
    guard let hour = words.take(number), 0...24 ~= hour else { return nil }
    var minutes = 0
    if words.take("gio") {
      var rest = words
      if let said = rest.take(number), rest.take("phut") || rest.isAtDay {
        minutes = said
        words = rest
      }
    } else if let said = words.take({ $0.utf8.count == 2 ? number($0) : nil }), words.isAtDay {
      // "17:00" comes as two words.
      minutes = said
    } else {
      return nil
    }
    return total(hour, minutes)
  }

  /// "17h", "17h30", "17g30".
  private static func joinedMinute(_ word: String) -> Int? {
    let parts = word.split(omittingEmptySubsequences: false) { "hg".contains($0) }.map(String.init)
    guard parts.count == 2, parts[0].utf8.count <= 2, let hour = number(parts[0]) else {
      return nil
    }
    if parts[1].isEmpty { return total(hour, 0) }
    guard parts[1].utf8.count == 2, let minutes = number(parts[1]) else { return nil }
    return total(hour, minutes)
  }

  private static func total(_ hour: Int, _ minutes: Int) -> Int? {
    let total = hour * 60 + minutes
    return minutes < 60 && 0...1440 ~= total ? total : nil
  }
}

extension PhraseWords {
  /// Whether what is left begins with a day.
  fileprivate var isAtDay: Bool {
    begins(with: ["ngay", "hom nay", "mai", "thu", "chu nhat"])
  }
}
