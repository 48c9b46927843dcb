import DialogueCore

extension Deadline {
  /// The term as it was set and the last day it gives: `trước ngày 15/06/2024, hạn cuối thứ Sáu
  /// 14/06/2024`.
  var words: String {
    rule.words(from: start) + ", hạn cuối " + due.withWeekday + workingDayNote
      + (isProvisional ? " (tạm tính, lịch nghỉ còn có thể thay đổi)" : "")
  }

  /// The last day alone, for a table.
  var shortWords: String { due.vietnamese }

  private var workingDayNote: String {
    lastWorkingDay == due ? "" : " (ngày làm việc cuối cùng: \(lastWorkingDay.withWeekday))"
  }
}

extension DeadlineRule {
  fileprivate func words(from start: Day) -> String {
    switch self {
    case .workingDays(let count): term(count, "ngày làm việc", start)
    case .calendarDays(let count): term(count, "ngày", start)
    case .before(let day): "trước ngày \(day.vietnamese)"
    case .by(let day): "chậm nhất ngày \(day.vietnamese)"
    case .withinMonth(let year, let month): "trong tháng \(month)/\(year)"
    }
  }

  private func term(_ count: Int, _ unit: String, _ start: Day) -> String {
    count < 0
      ? "trước ngày \(start.vietnamese) \(Numerals.padded(-count)) \(unit)"
      : "trong \(Numerals.padded(count)) \(unit) kể từ ngày \(start.vietnamese)"
  }
}

extension Day {
  /// `thứ Sáu 14/06/2024`.
  var withWeekday: String { "\(weekday.words) \(vietnamese)" }
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
