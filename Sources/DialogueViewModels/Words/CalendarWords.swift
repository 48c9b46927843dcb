package import DeskKit
package import DialogueCore

/// What is said before another table of working days is taken up.
package enum CalendarWords {
  package static func alreadyInUse(_ calendar: WorkingCalendar) -> Phrase {
    Phrase(
      vi: "hội nghị đang dùng lịch \(calendar.version), không có gì mới",
      en: "the session uses calendar \(calendar.version) already"
    )
  }

  package static func title(from old: WorkingCalendar, to new: WorkingCalendar) -> Phrase {
    Phrase(
      vi: "LỊCH LÀM VIỆC \(old.version) → \(new.version)",
      en: "WORKING DAYS \(old.version) → \(new.version)"
    )
  }

  static func question(_ new: WorkingCalendar) -> Phrase {
    Phrase(
      vi: "Dùng lịch \(new.version) từ nay? Không lùi được.",
      en: "Use calendar \(new.version) from now on? It can't be undone."
    )
  }

  /// The days that change, and what that makes of the terms that somebody still has to keep.
  package static func paragraphs(
    from old: WorkingCalendar,
    to new: WorkingCalendar,
    changes: [DeadlineChange],
    _ session: Session
  ) -> [Phrase] {
    days(from: old, to: new) + terms(changes, session)
  }

  private static func terms(_ changes: [DeadlineChange], _ session: Session) -> [Phrase] {
    let moved = changes.filter(\.movesDay)
    let head = Phrase(
      vi: "\(moved.count)/\(changes.count) hạn còn phải giữ thay đổi",
      en: "\(moved.count) of \(TimeWords.counted(changes.count, "deadline")) to be kept move"
    )
    return [head] + moved.map { Phrase(verbatim: "  ") + ReckoningWords.moved($0, session) }
  }

  private static func days(from old: WorkingCalendar, to new: WorkingCalendar) -> [Phrase] {
    let differences = old.differences(from: new)
    let lines = differences.isEmpty ? [noDayDiffers] : differences.map(line)
    return lines + [years(new)]
  }

  private static let noDayDiffers = Phrase(
    vi: "Không ngày nào đổi giữa nghỉ và làm.",
    en: "No day changes between rest and work."
  )

  private static func years(_ calendar: WorkingCalendar) -> Phrase {
    guard let years = calendar.years else {
      return Phrase(vi: "Lịch mới không có ngày lễ nào.", en: "The new one has no holidays.")
    }
    return Phrase(
      vi: "Lịch mới có ngày lễ các năm \(years.lowerBound)–\(years.upperBound).",
      en: "The new one knows the holidays of \(years.lowerBound)–\(years.upperBound)."
    )
  }

  private static func line(_ difference: CalendarDifference) -> Phrase {
    let first = difference.days.lowerBound
    let last = difference.days.upperBound
    let days = first == last ? first.vietnamese : "\(first.vietnamese)–\(last.vietnamese)"
    let name = difference.name.map { " · \($0)" } ?? ""
    return switch difference.change {
    case .becomesOff: Phrase(vi: "\(days): nghỉ\(name)", en: "\(days): off\(name)")
    case .becomesWorked: Phrase(vi: "\(days): làm việc\(name)", en: "\(days): worked\(name)")
    }
  }
}
