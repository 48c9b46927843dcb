import DeskKit
import DialogueCore

/// The rows in which a form asks for the number and date of a paper.
struct PaperRows {
  var prefix = "paper"

  func rows(
    _ paper: PaperReference? = nil,
    label: Phrase = FollowUpLabels.paperNumber,
    today: Day,
    isRequired: Bool = true
  ) -> [FormRow] {
    [
      FormRow(
        numberID,
        label,
        Field(.symbol, text: paper?.number ?? "", limit: 80),
        isRequired: isRequired
      ),
      FormRow(
        dateID,
        FollowUpLabels.paperDate,
        EnteredDay.field(paper?.date ?? (isRequired ? today : nil), today: today),
        isRequired: isRequired,
        isBeside: true
      ),
    ]
  }

  /// The paper that was entered; none without a number.
  func paper(in form: Form, today: Day) -> PaperReference? {
    guard let number = form.entered(numberID), let date = EnteredDay.day(form[dateID], today: today)
    else { return nil }
    return PaperReference(number, date)
  }

  /// A number without its date, or the other way round.
  func isHalf(_ form: Form, today: Day) -> Bool {
    let hasNumber = form.entered(numberID) != nil
    return hasNumber != (EnteredDay.day(form[dateID], today: today) != nil)
  }

  var numberID: FieldID { FieldID(rawValue: "\(prefix).number") }
  var dateID: FieldID { FieldID(rawValue: "\(prefix).date") }
}
