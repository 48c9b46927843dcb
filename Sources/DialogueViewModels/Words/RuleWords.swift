import DeskKit
import DialogueCore

/// Rules that name a period or a time, choose among others, or have no date.
enum RuleWords {
  /// In Vietnamese as `DeadlinePhrase` reads it again, wherever it does.
  static func line(_ rule: DeadlineRule) -> Phrase {
    switch rule {
    case .workingDays, .calendarDays, .before, .by, .withinMonth: TimeWords.rule(rule)
    case .endOfMonth(let year, let month):
      Phrase(vi: "hết tháng \(month)/\(year)", en: "by the end of \(month)/\(year)")
    case .endOfYear(let year): Phrase(vi: "hết năm \(year)", en: "by the end of \(year)")
    case .withinQuarters(let year, let first, let last): quarters(year, first, last)
    case .period(let first, let last):
      Phrase(
        vi: "từ \(first.vietnamese) đến \(last.vietnamese)",
        en: "from \(first.vietnamese) to \(last.vietnamese)"
      )
    case .beforeTime(let day, let minute):
      Phrase(
        vi: "trước \(TimeOfDay.text(minute)) ngày \(day.vietnamese)",
        en: "before \(TimeOfDay.text(minute)) on \(day.vietnamese)"
      )
    case .earliest(let rules):
      Phrase(
        vi: rules.map { TimeWords.rule($0).vi }.joined(separator: " hoặc ") + ", tùy hạn nào trước",
        en: rules.map { TimeWords.rule($0).en }.joined(separator: " or ") + ", whichever is earlier"
      )
    case .open(let term): open(term)
    }
  }

  static func open(_ term: OpenTerm) -> Phrase {
    switch term {
    case .after(let event, let days):
      count(days) + Phrase(vi: " kể từ khi \(event)", en: " after: \(event)")
    case .perOccurrence(let event, let days):
      count(days) + Phrase(vi: " mỗi lần \(event)", en: " each time: \(event)")
    case .duty(let name, let days):
      days.count < 0
        ? count(days) + Phrase(vi: " trước \(name)", en: " before: \(name)")
        : count(days) + Phrase(vi: " sau khi xong \(name)", en: " after the duty: \(name)")
    case .condition(let text, nil): Phrase(vi: "khi \(text)", en: "when: \(text)")
    case .condition(let text, let days?):
      count(days) + Phrase(vi: " từ khi đủ điều kiện \(text)", en: " once it holds: \(text)")
    case .recurring(let recurrence): again(recurrence)
    case .urgency(let word): Phrase(vi: word, en: "“\(word)”")
    }
  }

  /// The term, and why there is no day yet.
  static func undated(_ term: OpenTerm) -> Phrase { open(term) + ": " + reason(term) }

  /// Why there is no day yet, or none at all.
  static func reason(_ term: OpenTerm) -> Phrase {
    switch term {
    case .after, .duty:
      Phrase(vi: "chưa có ngày: chờ ngày bắt đầu tính", en: "no day yet: its start is not known")
    case .perOccurrence:
      Phrase(vi: "mỗi lần xảy ra tính một hạn", en: "each occurrence starts a term of its own")
    case .condition:
      Phrase(vi: "chưa có ngày: chờ đủ điều kiện", en: "no day yet: the condition does not hold")
    case .recurring: Phrase(vi: "lặp lại theo kỳ", en: "comes back each period")
    case .urgency: Phrase(vi: "không ấn định ngày", en: "no day is set")
    }
  }

  private static func quarters(_ year: Int, _ first: Int, _ last: Int) -> Phrase {
    let roman = ["I", "II", "III", "IV"]
    let names = (first...max(first, last)).compactMap { number in
      roman.indices.contains(number - 1) ? roman[number - 1] : nil
    }
    guard let from = names.first, let to = names.last, from != to else {
      return Phrase(
        vi: "trong quý \(names.first ?? "")/\(year)",
        en: "within quarter \(names.first ?? "") of \(year)"
      )
    }
    return Phrase(
      vi: "trong quý \(from)–\(to)/\(year)",
      en: "within quarters \(from)–\(to) of \(year)"
    )
  }

  private static func count(_ days: DayCount) -> Phrase {
    let count = abs(days.count)
    return switch days.unit {
    case .working:
      Phrase(vi: "\(count) ngày làm việc", en: TimeWords.counted(count, "working day"))
    case .calendar: Phrase(vi: "\(count) ngày", en: TimeWords.counted(count, "day"))
    }
  }

  private static func again(_ recurrence: Recurrence) -> Phrase {
    switch recurrence {
    case .weekly(nil): Phrase(vi: "hằng tuần", en: "weekly")
    case .weekly(let weekday?):
      Phrase(
        vi: "\(TimeWords.weekday(weekday).vi) hằng tuần",
        en: "every \(TimeWords.weekday(weekday).en)"
      )
    case .monthly(nil): Phrase(vi: "hằng tháng", en: "monthly")
    case .monthly(let day?):
      Phrase(vi: "ngày \(day) hằng tháng", en: "on day \(day) of each month")
    case .quarterly(let day): last(day, vi: "hằng quý", en: "quarter")
    case .halfYearly(let day): last(day, vi: "6 tháng một lần", en: "half-year")
    case .yearly(let day): last(day, vi: "hằng năm", en: "year")
    }
  }

  private static func last(_ day: Int?, vi: String, en: String) -> Phrase {
    guard let day else { return Phrase(vi: vi, en: "every \(en)") }
    return Phrase(
      vi: "ngày \(day) tháng cuối \(vi)",
      en: "on day \(day) of the last month of every \(en)"
    )
  }
}
