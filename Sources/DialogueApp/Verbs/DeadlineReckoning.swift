import DeskKit
package import DialogueCore
import DialogueViewModels
import OfficeData

/// The date that a rule gives, and how it was reckoned.
package struct DeadlineReckoning {
  private let office: Office
  private let deadline: Deadline
  private let calendar: WorkingCalendar

  /// - Parameters:
  ///   - rule: In any form of `DeadlineRule`.
  ///   - start: The day of the event, which is not counted.
  ///   - rollsForward: Whether calendar days that end on a rest run on to the next working day.
  ///   - hasBegun: Whether an open rule begins on the day of the event.
  ///   - office: Whose calendar counts.
  /// - Throws: `Complaint`, `OfficeFileError`.
  package init(
    _ rule: DeadlineRule,
    from start: Day,
    rollsForward: Bool,
    hasBegun: Bool = false,
    in office: Office
  ) throws {
    self.office = office
    let calendar = try office.library.calendar()
    self.calendar = calendar
    do throws(DeadlineError) {
      if hasBegun, case .open(let term) = rule {
        deadline = try Deadline(
          begun: term,
          on: start,
          calendar: calendar,
          rollsForward: rollsForward
        )
      } else {
        deadline = try Deadline(
          rule: rule,
          from: start,
          calendar: calendar,
          rollsForward: rollsForward
        )
      }
    } catch {
      throw Complaint("--rule \(rule)", DeadlineErrorWords.sentence(error))
    }
  }

  /// The date alone, or with each day that was skipped and why.
  package func result(explaining: Bool) -> VerbResult {
    let due = TimeWords.weekdayAndDay(deadline.due)(office.language)
    guard explaining else { return VerbResult([due]) }
    let steps = deadline.reckoning.map { "  \(words($0)(office.language))" }
    let calendar = Phrase(
      vi: "  lịch làm việc \(deadline.calendarVersion)",
      en: "  working-day calendar \(deadline.calendarVersion)"
    )
    return VerbResult(
      [due] + steps
        + ([calendar] + calendarEnd).map { $0(office.language) }
    )
  }

  /// Said near the end of what is decided of the calendar, or beyond it.
  private var calendarEnd: [Phrase] {
    guard let end = calendar.endsSoon(after: deadline.due) else { return [] }
    return [
      Phrase(
        vi: "  ! lịch nghỉ mới quyết định đến \(end.vietnamese): cần nạp lịch mới",
        en: "  ! days off are decided until \(end.vietnamese) only: a new calendar is needed"
      )
    ]
  }

  private func words(_ step: ReckoningStep) -> Phrase {
    switch step {
    case .start(let day): line(day, "ngày sự kiện, không tính", "the event, not counted")
    case .weeklyRest(let day): line(day, "nghỉ hằng tuần, bỏ qua", "weekly rest, skipped")
    case .dayOff(let row):
      line(row.day, "\(row.name), bỏ qua", "\(row.name), skipped") + expected(row)
    case .makeUpWork(let row):
      line(row.day, "làm bù, có tính", "worked in exchange, counted") + expected(row)
    case .strictlyBefore(let day):
      line(day, "\"trước\" là đã muộn", "\"before\" means this is too late")
    case .rolledForward(let from, let to):
      line(
        from,
        "ngày nghỉ, dời tới \(to.vietnamese)",
        "a day of rest, moved to \(to.vietnamese)"
      )
    case .lastWorkingDay(let day): line(day, "ngày làm việc cuối", "the last working day")
    case .alreadyPast(let due):
      line(due, "đã qua khi bắt đầu tính", "had passed when the term began")
    case .notCovered(let year):
      Phrase(
        vi: "\(year): lịch chưa có ngày lễ, ngày này có thể đổi",
        en: "\(year): the calendar has no holidays yet, the date may change"
      )
    case .periodEnds, .notBefore, .timeOfDay, .begun, .suspended, .alternative, .earliest:
      ReckoningStepWords.line(step, \.vietnamese) ?? Phrase(verbatim: "")
    }
  }

  private func line(_ day: Day, _ vi: String, _ en: String) -> Phrase {
    Phrase(vi: "\(day.vietnamese): \(vi)", en: "\(day.vietnamese): \(en)")
  }

  private func expected(_ row: CalendarRow) -> Phrase {
    row.status == .expected
      ? Phrase(vi: " (dự kiến)", en: " (expected)") : Phrase(verbatim: "")
  }
}
