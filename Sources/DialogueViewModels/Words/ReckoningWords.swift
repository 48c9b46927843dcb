import DeskKit
import DialogueCore

/// How a deadline was reckoned, in the words of a clerk, one fact to a line.
package enum ReckoningWords {
  static func lines(_ deadline: Deadline) -> [Phrase] {
    let counts = deadline.countsWorkingDays
    var lines = deadline.reckoning.compactMap { line($0, counts) }
    let rests = deadline.weeklyRests
    if !rests.isEmpty {
      lines.insert(counts ? weeklyRest(rests.count) : restDays(rests), at: min(1, lines.count))
    }
    lines.append(
      Phrase(
        vi: "theo lịch \(deadline.calendarVersion)",
        en: "by calendar \(deadline.calendarVersion)"
      )
    )
    return lines
  }

  /// What should be looked at before the date is set: past, no working day, not covered.
  static func warnings(_ deadline: Deadline, on today: Day, _ scene: Scene) -> [Phrase] {
    var warnings: [Phrase] = []
    if deadline.due < today {
      let sign = Sign.urgent.text(scene)
      warnings.append(
        Phrase(vi: "\(sign) ngày này đã qua", en: "\(sign) this day is already past")
      )
    }
    if deadline.lastWorkingDay != deadline.due {
      let sign = Sign.needed.text(scene)
      let day = deadline.lastWorkingDay
      let name = TimeWords.weekday(day)
      warnings.append(
        Phrase(
          vi: "\(sign) rơi vào ngày nghỉ: ngày làm việc cuối \(name.vi) \(day.vietnamese)",
          en: "\(sign) a day off: the last working day is \(name.en) \(day.vietnamese)"
        )
      )
    }
    if let end = calendarEnd(deadline, scene) {
      warnings.append(end)
    }
    return warnings
  }

  /// What is said of a deadline near the end of the decided calendar or beyond it.
  static func calendarEnd(_ deadline: Deadline, _ scene: Scene) -> Phrase? {
    let today = scene.session.day(at: scene.now)
    guard deadline.due >= today, let end = scene.session.calendar.endsSoon(after: deadline.due)
    else { return nil }
    let sign = Sign.needed.text(scene)
    return Phrase(
      vi: "\(sign) lịch nghỉ mới quyết định đến \(end.vietnamese): cần nạp lịch mới",
      en: "\(sign) days off are decided until \(end.vietnamese) only: a new calendar is needed"
    )
  }

  private static func weeklyRest(_ count: Int) -> Phrase {
    Phrase(
      vi: "trừ \(count) ngày nghỉ hằng tuần",
      en: "less \(TimeWords.counted(count, "day")) of weekly rest"
    )
  }

  private static func restDays(_ days: [Day]) -> Phrase {
    let days = days.map(\.vietnamese).joined(separator: ", ")
    return Phrase(vi: "\(days) là ngày nghỉ", en: "\(days): weekly rest")
  }

  private static func line(_ step: ReckoningStep, _ counts: Bool) -> Phrase? {
    switch step {
    case .start(let day):
      Phrase(
        vi: "tính từ sau \(TimeWords.weekday(day).vi) \(day.vietnamese)",
        en: "counted from after \(TimeWords.weekday(day).en) \(day.vietnamese)"
      )
    case .weeklyRest: nil
    case .dayOff(let row) where !counts:
      Phrase(
        vi: "\(row.day.vietnamese) \(row.name) là ngày nghỉ\(expected(row).vi)",
        en: "\(row.day.vietnamese) \(row.name) is a day off\(expected(row).en)"
      )
    case .dayOff(let row):
      Phrase(
        vi: "trừ \(row.day.vietnamese) \(row.name)\(expected(row).vi)",
        en: "less \(row.day.vietnamese) \(row.name)\(expected(row).en)"
      )
    case .makeUpWork(let row):
      Phrase(
        vi: "tính \(row.day.vietnamese) làm bù (\(row.name))\(expected(row).vi)",
        en: "counting \(row.day.vietnamese), worked in exchange (\(row.name))\(expected(row).en)"
      )
    case .strictlyBefore(let day):
      Phrase(
        vi: "«trước \(day.vietnamese)» là hết ngày liền trước",
        en: "“before \(day.vietnamese)” ends with the day before it"
      )
    case .rolledForward(let from, let to):
      Phrase(
        vi: "\(from.vietnamese) là ngày nghỉ, dời tới \(to.vietnamese)",
        en: "\(from.vietnamese) is a day off, moved to \(to.vietnamese)"
      )
    case .lastWorkingDay(let day):
      Phrase(
        vi: "ngày làm việc cuối: \(TimeWords.weekday(day).vi) \(day.vietnamese)",
        en: "last working day: \(TimeWords.weekday(day).en) \(day.vietnamese)"
      )
    case .alreadyPast(let due):
      Phrase(
        vi: "\(due.vietnamese) đã qua khi ấn định",
        en: "\(due.vietnamese) had passed when set"
      )
    case .notCovered(let year):
      Phrase(
        vi: "chưa có lịch nghỉ năm \(year): ngày có thể đổi",
        en: "no calendar for \(year) yet: the date may change"
      )
    case .periodEnds, .notBefore, .timeOfDay, .begun, .suspended, .alternative, .earliest:
      ReckoningStepWords.line(step, TimeWords.day)
    }
  }

  private static func expected(_ row: CalendarRow) -> Phrase {
    row.status == .expected
      ? Phrase(vi: " (dự kiến)", en: " (expected)") : Phrase(verbatim: "")
  }
}
