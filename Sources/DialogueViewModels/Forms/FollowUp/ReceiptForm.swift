import DeskKit
import DialogueCore

/// The day on which a unit had the paper: its clock runs from there.
struct ReceiptForm: FollowUpForm {
  let assignments: AssignmentRow

  var draftID: String { "after.receipt.\(assignments.draft)" }
  var noted: FieldID { "on" }

  func form(showing scene: Scene) -> Form {
    let today = scene.session.day(at: scene.now)
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

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(FollowUpLabels.dayMissing, field: "on")
    }
    let command = Command.confirmReceipt(
      assignments: assignments.chosen(in: form),
      receipt: Receipt(on: day, number: form.entered("number"))
    )
    return .command(command, then: .closes)
  }
}
