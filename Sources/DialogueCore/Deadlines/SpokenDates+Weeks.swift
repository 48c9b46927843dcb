// Days and weeks told from today.
extension SpokenDates {
  /// "hôm nay", "ngày mai".
  func nearDay(_ words: inout PhraseWords) -> SpokenSpan? {
    if words.take(["ngay hom nay", "hom nay"]) { return .day(today) }
    return words.take(["ngay mai", "mai"]) ? .day(today.adding(days: 1)) : nil
  }

  /// "tuần này", "tuần sau": from Monday to Sunday.
  func week(_ words: inout PhraseWords) -> SpokenSpan? {
    guard words.take("tuan"), let monday = monday(&words) else { return nil }
    return .week(first: monday, last: monday.adding(days: 6))
  }

  /// "thứ Sáu tuần sau", "thứ Sáu này", "thứ Sáu ngày 12/6"; by itself the next such day.
  func weekday(_ words: inout PhraseWords) -> SpokenSpan? {
    guard let weekday = SpokenOpenTerms.weekday(&words) else { return nil }
    if words.take("tuan") {
      guard let monday = monday(&words) else { return nil }
      return later(monday.adding(days: weekday.daysAfterMonday))
    }
    if words.take("nay") { return later(thisMonday.adding(days: weekday.daysAfterMonday)) }
    if words.take("toi") { return .day(next(weekday, after: today)) }
    if words.begins(with: ["ngay"]) || words.isAtNumber {
      // A date that is another day of the week is somebody's slip.
      guard case .day(let day) = date(&words), day.weekday == weekday else { return nil }
      return .day(day)
    }
    let others = ["dau", "giua", "cuoi", "cua", "trong", "sau", "truoc", "thang", "hang", "moi"]
    guard !words.begins(with: others + Self.measures) else { return nil }
    return .day(next(weekday, after: today.adding(days: -1)))
  }

  private func next(_ weekday: DayOfWeek, after day: Day) -> Day {
    Recurrence.weekly(on: weekday).next(after: day)
  }

  private var thisMonday: Day { today.adding(days: -today.weekday.daysAfterMonday) }

  /// The first day of the week that is named.
  private func monday(_ words: inout PhraseWords) -> Day? {
    if words.take("nay") { return thisMonday }
    guard words.take(["sau", "toi", "ke tiep"]), !words.begins(with: ["nua"]) else { return nil }
    return thisMonday.adding(days: 7)
  }

  private func later(_ day: Day) -> SpokenSpan? { day < today ? nil : .day(day) }
}

extension DayOfWeek {
  fileprivate var daysAfterMonday: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
