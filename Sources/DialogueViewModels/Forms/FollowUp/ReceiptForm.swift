import DeskKit
import DialogueCore

/// The day on which a unit had the paper: its clock runs from there.
struct ReceiptForm: FollowUpForm {
  let assignments: AssignmentRow

  var draftID: String { "after.receipt.\(assignments.draft)" }
  var noted: FieldID { "on" }

  func form(showing scene: Scene) -> Form {
    let today = scene.today
    return Form(
      Phrase(vi: "ĐƠN VỊ ĐÃ NHẬN VĂN BẢN", en: "THE UNIT HAS THE PAPER")
        + assignments.title(scene.session),
      rows: assignments.rows(scene.session) + [
        FormRow(
          "number",
          Phrase(vi: "Số đến", en: "Incoming no."),
          Field(.symbol, limit: 40)
        ),
        FormRow(
          "on",
          Phrase(vi: "Ngày nhận", en: "Received on"),
          EnteredDay.field(today, today: today),
          isRequired: true
        ),
      ]
    )
  }

  func notes(on form: Form, showing scene: Scene) -> [Phrase] {
    events(of: form, scene).compactMap { event in
      guard case .receiptConfirmed(_, _, let clocks) = event else { return nil }
      return clocks.answer.map(AssignmentTermWords.line)
    }
    .prefix(1).map(\.self)
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    return .confirmReceipt(
      assignments: assignments.chosen(in: form),
      receipt: Receipt(on: day, number: form.entered("number"))
    )
  }
}
