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

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    let session = scene.session
    for case .receiptConfirmed(let id, _, let clocks) in events {
      guard let answer = clocks.answer else { continue }
      let assumed = session.followUp[id].flatMap(session.answerDeadline)?.due
      let moved = assumed.map {
        MovedDateWords.line(from: $0, to: answer.deadline.due, session.calendar)
      }
      return [moved].compactMap(\.self) + [AssignmentTermWords.line(answer)]
    }
    return []
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
