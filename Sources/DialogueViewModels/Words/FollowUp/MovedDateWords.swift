import DeskKit
import DialogueCore

/// A date that an act would move: the old one, the new one, and by how much.
enum MovedDateWords {
  static func line(from old: Day, to new: Day, _ calendar: WorkingCalendar) -> Phrase {
    guard old != new else {
      return Phrase(vi: "hạn không đổi: ", en: "the date stays: ") + day(old)
    }
    let (first, last) = old < new ? (old, new) : (new, old)
    let days = first.days(until: last)
    let working = calendar.workingDays(from: first.adding(days: 1), through: last)
    let change =
      old < new
      ? Phrase(
        vi: ": thêm \(days) ngày, \(working) ngày làm việc",
        en: ": \(TimeWords.counted(days, "day")), \(TimeWords.counted(working, "working day")) more"
      )
      : Phrase(
        vi: ": bớt \(days) ngày, \(working) ngày làm việc",
        en: ": \(TimeWords.counted(days, "day")), \(TimeWords.counted(working, "working day")) less"
      )
    return day(old) + " → " + day(new) + change
  }

  static func day(_ day: Day) -> Phrase { TimeWords.weekday(day) + " \(day.vietnamese)" }
}
