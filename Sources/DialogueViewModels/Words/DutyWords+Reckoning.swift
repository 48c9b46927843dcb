import DeskKit
import DialogueCore

extension DutyWords {
  /// The sum behind a day: `Hạn 17/05/2024 = 24/05/2024 − 7 ngày lịch (Kế hoạch)`; with the day of
  /// the week `Hạn thứ Sáu 17/05/2024 = …`.
  static func reckoning(
    _ deadline: Deadline,
    source: Phrase?,
    namesWeekday: Bool = false
  ) -> Phrase {
    let due = deadline.due.vietnamese
    let weekday = TimeWords.weekday(deadline.due)
    let day =
      namesWeekday
      ? Phrase(vi: "\(weekday.vi) \(due)", en: "\(weekday.en) \(due)") : Phrase(verbatim: due)
    let head = Phrase(vi: "Hạn ", en: "Due ") + day + rule(deadline)
    let steps = details(deadline)
    let tail = steps.isEmpty ? head : head + "; " + steps.joined(separator: "; ")
    guard let source else { return tail + "." }
    return tail + " (" + source + ")."
  }

  /// What is said where no rule sets a day.
  static func silence(source: Phrase?) -> Phrase {
    let silent = Phrase(
      vi: "Quy chế không ấn định hạn cho việc này",
      en: "The ruleset sets no day for this"
    )
    return source.map { silent + " (" + $0 + ")." } ?? silent + "."
  }

  private static func rule(_ deadline: Deadline) -> Phrase {
    let start = deadline.start.vietnamese
    switch deadline.rule {
    case .workingDays(let count):
      return Phrase(
        vi: " = \(start) \(signed(count)) ngày làm việc",
        en: " = \(start) \(signed(count)) working \(days(count))"
      )
    case .calendarDays(let count):
      return Phrase(
        vi: " = \(start) \(signed(count)) ngày lịch",
        en: " = \(start) \(signed(count)) calendar \(days(count))"
      )
    case .before(let day):
      return Phrase(vi: ": trước \(day.vietnamese)", en: ": before \(day.vietnamese)")
    case .by: return Phrase(vi: ": ngày đã ấn định", en: ": the day that was set")
    case .withinMonth(let year, let month):
      return Phrase(vi: ": trong tháng \(month)/\(year)", en: ": within \(month)/\(year)")
    case .open:
      return Phrase(verbatim: ": ") + TimeWords.rule(deadline.rule)
        + Phrase(vi: " (tính từ \(start))", en: " (from \(start))")
    case .endOfMonth, .endOfYear, .withinQuarters, .period, .beforeTime, .earliest:
      return Phrase(verbatim: ": ") + TimeWords.rule(deadline.rule)
    }
  }

  private static func days(_ count: Int) -> String { abs(count) == 1 ? "day" : "days" }

  private static func signed(_ count: Int) -> String {
    count < 0 ? "− \(-count)" : "+ \(count)"
  }

  private static func details(_ deadline: Deadline) -> [Phrase] {
    let counts = deadline.countsWorkingDays
    let rests = deadline.weeklyRests
    let days = rests.map(shortDay).joined(separator: ", ")
    let rest =
      counts
      ? Phrase(
        vi: "trừ \(rests.count) ngày nghỉ tuần",
        en: "less \(TimeWords.counted(rests.count, "day")) of weekly rest"
      ) : Phrase(vi: "\(days) là ngày nghỉ", en: "\(days): weekly rest")
    return (rests.isEmpty ? [] : [rest]) + deadline.reckoning.compactMap { detail($0, counts) }
  }

  private static func detail(_ step: ReckoningStep, _ counts: Bool) -> Phrase? {
    switch step {
    // The rule has told of what begins it.
    case .start, .weeklyRest, .strictlyBefore, .begun: nil
    case .dayOff(let row) where !counts:
      Phrase(
        vi:
          "\(shortDay(row.day)) \(row.name) là ngày nghỉ\(row.status == .expected ? " (dự kiến)" : "")",
        en:
          "\(shortDay(row.day)) \(row.name) is a day off\(row.status == .expected ? " (expected)" : "")"
      )
    case .dayOff(let row):
      Phrase(
        vi: "trừ \(shortDay(row.day)) \(row.name)\(row.status == .expected ? " (dự kiến)" : "")",
        en: "less \(shortDay(row.day)) \(row.name)\(row.status == .expected ? " (expected)" : "")"
      )
    case .makeUpWork(let row):
      Phrase(vi: "tính \(shortDay(row.day)) làm bù", en: "counting \(shortDay(row.day))")
    case .rolledForward(let from, let to):
      Phrase(
        vi: "\(shortDay(from)) là ngày nghỉ, dời tới \(to.vietnamese)",
        en: "\(shortDay(from)) is a day off, moved to \(to.vietnamese)"
      )
    case .lastWorkingDay(let day):
      Phrase(
        vi: "ngày làm việc cuối \(day.vietnamese)",
        en: "last working day \(day.vietnamese)"
      )
    case .alreadyPast: Phrase(vi: "đã qua khi giao", en: "had passed when set")
    case .notCovered(let year):
      Phrase(vi: "chưa có lịch nghỉ \(year)", en: "no calendar for \(year) yet")
    case .periodEnds, .notBefore, .timeOfDay, .suspended, .alternative, .earliest:
      ReckoningStepWords.line(step, TimeWords.day)
    }
  }
}
