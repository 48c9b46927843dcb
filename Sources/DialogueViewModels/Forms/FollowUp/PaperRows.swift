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

  /// The paper that was entered, none where there is neither number nor date.
  func entered(in form: Form, today: Day) throws(FormProblem) -> PaperReference? {
    switch (form.entered(numberID), EnteredDay.day(form[dateID], today: today)) {
    case (nil, nil): return nil
    case (let number?, let date?): return PaperReference(number, date)
    case (_?, nil): throw FormProblem(FollowUpLabels.paperDateMissing, at: dateID)
    case (nil, _?): throw FormProblem(FollowUpLabels.paperNumberMissing, at: numberID)
    }
  }

  func required(in form: Form, today: Day) throws(FormProblem) -> PaperReference {
    guard let paper = try entered(in: form, today: today) else {
      throw FormProblem(FollowUpLabels.paperNumberMissing, at: numberID)
    }
    return paper
  }

  private var numberID: FieldID { FieldID(rawValue: "\(prefix).number") }
  var dateID: FieldID { FieldID(rawValue: "\(prefix).date") }
}
