import DeskKit
import DialogueCore

/// The row in which a form asks on which day something was done.
enum ActDay {
  private static let id: FieldID = "on"

  static func row(_ label: Phrase = FollowUpLabels.on, today: Day) -> FormRow {
    FormRow(id, label, EnteredDay.field(today, today: today), isRequired: true)
  }

  static func entered(in form: Form, today: Day) throws(FormProblem) -> Day {
    guard let day = EnteredDay.day(form[id], today: today) else {
      throw FormProblem(BeforeWords.noDayInYear, at: id)
    }
    return day
  }
}
