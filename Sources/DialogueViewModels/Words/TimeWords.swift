package import DeskKit
package import DialogueCore
import VietnameseText

/// Times and days as people at the table read them.
package enum TimeWords {
  /// `09:42` by the office's clock.
  package static func hourMinute(_ moment: Moment, _ session: Session) -> String {
    hourMinute(wall: moment.wall, session)
  }

  package static func hourMinute(wall: Int64, _ session: Session) -> String {
    let minute = LocalTime(wall: wall, utcOffsetMinutes: session.utcOffsetMinutes).minute
    return "\(padded(minute / 60)):\(padded(minute % 60))"
  }

  /// With seconds: `09:42:05`.
  package static func hourMinuteSecond(_ moment: Moment, _ session: Session) -> String {
    let second = floored(moment.wall, 1000) % 60
    return "\(hourMinute(moment, session)):\(padded(Int((second + 60) % 60)))"
  }

  /// `09:42:05`, and on another day than the session's `23/05 09:42:05`.
  static func stamp(_ moment: Moment, _ session: Session) -> String {
    otherDay(moment, session) + hourMinuteSecond(moment, session)
  }

  /// `23/05 ` of what did not happen on the session's own day: that of its opening, or the planned
  /// one as long as it is not open.
  static func otherDay(_ moment: Moment, _ session: Session) -> String {
    let day = session.day(at: moment)
    return day == session.dayHeldOrPlanned ? "" : "\(day.vietnamese.prefix(5)) "
  }

  /// `09:42` of the session's own day, of any other `28/05`: five cells either way.
  static func dayOrTime(_ moment: Moment, _ session: Session) -> String {
    let day = otherDay(moment, session)
    return day.isEmpty ? hourMinute(moment, session) : day.trimmed
  }

  /// As forms take it: `24/05/2024`.
  package static func day(_ day: Day) -> String { day.vietnamese }

  /// Wall milliseconds of a time of the day on the office's calendar day of `moment`.
  package static func wall(
    hour: Int,
    minute: Int,
    second: Int = 0,
    onDayOf moment: Moment,
    _ session: Session
  ) -> Int64 {
    let offset = Int64(session.utcOffsetMinutes) * 60_000
    let dayStart = floored(moment.wall + offset, 86_400_000) * 86_400_000 - offset
    return dayStart + Int64(hour * 3600 + minute * 60 + second) * 1000
  }

  /// `thứ Sáu 24/05/2024`: a deadline, of which the week matters.
  package static func weekdayAndDay(_ day: Day) -> Phrase { weekday(day) + " \(day.vietnamese)" }

  package static func weekday(_ day: Day) -> Phrase { weekday(day.weekday) }

  static func weekday(_ weekday: DayOfWeek) -> Phrase {
    switch weekday {
    case .monday: Phrase(vi: "thứ Hai", en: "Monday")
    case .tuesday: Phrase(vi: "thứ Ba", en: "Tuesday")
    case .wednesday: Phrase(vi: "thứ Tư", en: "Wednesday")
    case .thursday: Phrase(vi: "thứ Năm", en: "Thursday")
    case .friday: Phrase(vi: "thứ Sáu", en: "Friday")
    case .saturday: Phrase(vi: "thứ Bảy", en: "Saturday")
    case .sunday: Phrase(vi: "Chủ nhật", en: "Sunday")
    }
  }

  /// `xong khoảng 12:08`; nothing while nobody knows when a break ends.
  static func estimatedEnd(_ session: Session, at now: Moment) -> Phrase? {
    session.estimatedEnd(at: now).map { end in
      Phrase(vi: "xong khoảng ", en: "done about ") + hourMinute(end, session)
    }
  }

  /// The rule in words: `trước 15/06/2024`.
  package static func rule(_ rule: DeadlineRule) -> Phrase {
    switch rule {
    case .workingDays(let count):
      count < 0
        ? Phrase(
          vi: "trước \(-count) ngày làm việc",
          en: "\(counted(-count, "working day")) before"
        )
        : Phrase(vi: "\(count) ngày làm việc", en: counted(count, "working day"))
    case .calendarDays(let count):
      count < 0
        ? Phrase(vi: "trước \(-count) ngày lịch", en: "\(counted(-count, "calendar day")) before")
        : Phrase(vi: "\(count) ngày lịch", en: counted(count, "calendar day"))
    case .before(let day): Phrase(vi: "trước \(day.vietnamese)", en: "before \(day.vietnamese)")
    case .by(let day): Phrase(vi: "đến hết \(day.vietnamese)", en: "by \(day.vietnamese)")
    case .withinMonth(let year, let month):
      Phrase(vi: "trong tháng \(month)/\(year)", en: "within \(month)/\(year)")
    case .endOfMonth, .endOfYear, .withinQuarters, .period, .beforeTime, .earliest, .open:
      RuleWords.line(rule)
    }
  }

  /// `trước 15/06/2024 → hạn cuối thứ Sáu 14/06/2024`.
  package static func deadline(_ deadline: Deadline) -> Phrase {
    let last = deadline.due
    let day = weekday(last)
    let time = deadline.dueMinute.map { "\(TimeOfDay.text($0)) " } ?? ""
    return rule(deadline.rule)
      + Phrase(
        vi: " → hạn cuối \(time)\(day.vi) \(last.vietnamese)",
        en: " → last day \(time)\(day.en) \(last.vietnamese)"
      )
  }

  /// How far away a deadline is: `còn 15 ngày làm việc`, `quá hạn 7 ngày`.
  package static func distance(
    _ deadline: Deadline,
    at now: LocalTime,
    _ calendar: WorkingCalendar
  ) -> Phrase {
    switch Urgency(deadline, at: now) {
    case .overdue(let days): return overdue(days: days)
    case .today: return Phrase(vi: "hạn hôm nay", en: "due today")
    case .withinDay, .withinThreeDays, .withinWeek, .later, .none: break
    }
    let days = calendar.workingDays(from: now.day.adding(days: 1), through: deadline.due)
    return Phrase(vi: "còn \(days) ngày làm việc", en: "\(counted(days, "working day")) left")
  }

  /// `quá hạn 7 ngày`; of a term that ended at an hour of today `quá giờ hôm nay`.
  static func overdue(days: Int) -> Phrase {
    days == 0
      ? Phrase(vi: "quá giờ hôm nay", en: "past its hour")
      : Phrase(vi: "quá hạn \(days) ngày", en: "\(counted(days, "day")) overdue")
  }

  /// `1 day`, `2 days`: English alone counts so.
  static func counted(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// `1 person`, `2 people`.
  static func people(_ count: Int) -> String {
    count == 1 ? "1 person" : "\(count) people"
  }

  static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  private static func floored(_ value: Int64, _ unit: Int64) -> Int64 {
    value >= 0 ? value / unit : (value - unit + 1) / unit
  }
}
