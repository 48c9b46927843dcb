import DialogueCore

extension Deadline {
  /// The term as it was set and the last day it gives: `trước ngày 15/6/2024, hạn cuối thứ Sáu
  /// 14/6/2024`.
  var words: String {
    rule.words(from: start) + ", hạn cuối " + due.withWeekday + workingDayNote
      + (isProvisional ? " (tạm tính, lịch nghỉ còn có thể thay đổi)" : "")
  }

  /// The last day alone, for a table.
  var shortWords: String { due.shortVietnamese }

  private var workingDayNote: String {
    lastWorkingDay == due ? "" : " (ngày làm việc cuối cùng: \(lastWorkingDay.withWeekday))"
  }
}

extension DeadlineRule {
  func words(from start: Day) -> String {
    words(since: "ngày \(start.shortVietnamese)")
  }

  /// The term as it is set, a count of days from that event: "ngày nhận được văn bản này".
  func words(since event: String) -> String {
    switch self {
    case .workingDays(let count): Self.term(count, "ngày làm việc", event)
    case .calendarDays(let count): Self.term(count, "ngày", event)
    case .before(let day): "trước ngày \(day.shortVietnamese)"
    case .by(let day): "chậm nhất ngày \(day.shortVietnamese)"
    case .withinMonth(let year, let month): "trong tháng \(month)/\(year)"
    case .endOfMonth(let year, let month): "hết tháng \(month)/\(year)"
    case .endOfYear(let year): "hết năm \(year)"
    case .withinQuarters(let year, let first, let last) where first == last:
      "trong quý \(Numerals.roman(first))/\(year)"
    case .withinQuarters(let year, let first, let last):
      "trong quý \(Numerals.roman(first))–\(Numerals.roman(last))/\(year)"
    case .period(let first, let last):
      "từ ngày \(first.shortVietnamese) đến ngày \(last.shortVietnamese)"
    case .beforeTime(let day, let minute):
      "trước \(TimeOfDay.text(minute)) ngày \(day.shortVietnamese)"
    case .earliest(let rules):
      rules.map { $0.words(since: event) }.joined(separator: " hoặc ") + ", tùy hạn nào đến trước"
    case .open(let term): term.paperWords
    }
  }

  private static func term(_ count: Int, _ unit: String, _ event: String) -> String {
    count < 0
      ? "trước \(event) \(Numerals.padded(-count)) \(unit)"
      : "trong \(Numerals.padded(count)) \(unit) kể từ \(event)"
  }
}

extension OpenTerm {
  /// As an office writes a term that has no day yet, or none at all.
  fileprivate var paperWords: String {
    switch self {
    case .after(let event, let days): "\(days.words) kể từ khi \(event)"
    case .perOccurrence(let event, let days): "không quá \(days.words) mỗi lần \(event)"
    case .duty(let name, let days):
      days.count < 0 ? "trước khi \(name) \(days.words)" : "\(days.words) sau khi \(name)"
    case .condition(let text, nil): "khi \(text)"
    case .condition(let text, let days?): "\(days.words) từ khi \(text)"
    case .recurring(let recurrence): recurrence.words
    case .urgency(let word): word
    }
  }
}

extension DayCount {
  fileprivate var words: String {
    switch unit {
    case .working: "\(Numerals.padded(abs(count))) ngày làm việc"
    case .calendar: "\(Numerals.padded(abs(count))) ngày"
    }
  }
}

extension Recurrence {
  fileprivate var words: String {
    switch self {
    case .weekly(let weekday):
      [weekday?.words, "hằng tuần"].compactMap(\.self).joined(separator: " ")
    case .monthly(let day): Self.words(day, "hằng tháng")
    case .quarterly(let day): Self.words(day, "tháng cuối hằng quý")
    case .halfYearly(let day): Self.words(day, "tháng cuối mỗi 6 tháng")
    case .yearly(let day): Self.words(day, "tháng cuối hằng năm")
    }
  }

  private static func words(_ day: Int?, _ each: String) -> String {
    "ngày \(day.map(String.init) ?? "cuối") \(each)"
  }
}

extension Day {
  /// `thứ Sáu 14/6/2024`.
  var withWeekday: String { "\(weekday.words) \(shortVietnamese)" }
}

extension DayOfWeek {
  var words: String {
    switch self {
    case .monday: "thứ Hai"
    case .tuesday: "thứ Ba"
    case .wednesday: "thứ Tư"
    case .thursday: "thứ Năm"
    case .friday: "thứ Sáu"
    case .saturday: "thứ Bảy"
    case .sunday: "Chủ nhật"
    }
  }
}
