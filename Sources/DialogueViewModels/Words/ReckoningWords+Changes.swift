import DeskKit
import DialogueCore

extension ReckoningWords {
  /// `tính lại 3 hạn: KL-01 29/04/2024 → 02/05/2024`: the days that moved, by name.
  static func reckoned(_ changes: [DeadlineChange], _ session: Session) -> Phrase {
    let count = Phrase(
      vi: "tính lại \(changes.count) hạn",
      en: "\(TimeWords.counted(changes.count, "deadline")) reckoned anew"
    )
    let moved = changes.filter(\.movesDay)
    guard let first = moved.first else {
      return count + Phrase(vi: ", không ngày nào đổi", en: ", no day moved")
    }
    let rest = moved.count > 1 ? " (+\(moved.count - 1))" : ""
    return count + ": " + name(first.holder, session) + " \(days(first))\(rest)"
  }

  /// `KL-01: 29/04/2024 → 02/05/2024`.
  static func moved(_ change: DeadlineChange, _ session: Session) -> Phrase {
    name(change.holder, session) + ": \(days(change))"
  }

  /// What a newer calendar, or another date that it is counted from, made of the deadline of
  /// `holder`; none while it stands as it was set.
  static func changed(_ holder: DeadlineHolder, _ session: Session) -> Phrase? {
    guard let change = session.change(of: holder), change.movesDay else { return nil }
    guard change.old.start == change.new.start else {
      return Phrase(
        vi: "tính lại từ \(change.new.start.vietnamese): \(days(change))",
        en: "reckoned anew from \(change.new.start.vietnamese): \(days(change))"
      )
    }
    return Phrase(
      vi: "tính lại theo lịch \(change.new.calendarVersion): \(days(change))",
      en: "reckoned anew by calendar \(change.new.calendarVersion): \(days(change))"
    )
  }

  /// Old against new; the last working days where only those moved.
  private static func days(_ change: DeadlineChange) -> String {
    change.old.due == change.new.due
      ? "\(change.old.lastWorkingDay.vietnamese) → \(change.new.lastWorkingDay.vietnamese)"
      : "\(change.old.due.vietnamese) → \(change.new.due.vietnamese)"
  }

  private static func name(_ holder: DeadlineHolder, _ session: Session) -> Phrase {
    switch holder {
    case .conclusion(let number, _): Phrase(verbatim: ConclusionWords.number(number))
    case .promise(let entry):
      Phrase(vi: "lời hứa \(entry.rawValue)", en: "promise \(entry.rawValue)")
    case .preparation(let task):
      Phrase(vi: "việc chuẩn bị \(task.rawValue)", en: "task \(task.rawValue)")
    case .announcement: Phrase(vi: "thông báo", en: "announcement")
    case .invitations: Phrase(vi: "giấy mời", en: "invitations")
    case .answerTerm(let id), .waitedTerm(_, let id): StepWords.assignment(id, session)
    case .reportTerm(let id):
      Phrase(vi: "báo cáo, ", en: "report, ") + StepWords.assignment(id, session)
    case .acknowledgementTerm(let id):
      Phrase(vi: "xác nhận, ", en: "acknowledgement, ") + StepWords.assignment(id, session)
    case .extendedTerm(let id): StepWords.name(.termExtension(id: id), session)
    case .milestone(let task, let number):
      StepWords.name(.task(id: task), session)
        + Phrase(vi: " mốc \(number)", en: " milestone \(number)")
    case .indicator(let task):
      StepWords.name(.task(id: task), session) + Phrase(vi: " chỉ tiêu", en: " figure")
    case .incident(let id): StepWords.name(.incident(id: id), session)
    case .duty(let duty): DutyWords.after(duty)
    }
  }
}
