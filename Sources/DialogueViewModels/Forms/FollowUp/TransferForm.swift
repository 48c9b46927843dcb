import DeskKit
import DialogueCore

/// A unit hands its assignment on to another, by a paper of its own.
struct TransferForm: FollowUpForm {
  let assignments: AssignmentRow

  private let paper = PaperRows()

  init(assignments: AssignmentRow) {
    self.assignments = assignments
  }

  var draftID: String { "after.transfer.\(assignments.draft)" }
  var noted: FieldID { "term" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = scene.today
    return Form(
      Phrase(vi: "CHUYỂN ĐƠN VỊ KHÁC", en: "HAND ON") + assignments.title(session),
      rows: assignments.rows(session) + [
        FormRow(
          "unit",
          Phrase(vi: "Chuyển tới", en: "To"),
          .choice(UnitWords.choices(session)),
          isRequired: true
        )
      ] + paper.rows(today: today) + [
        FormRow("reason", FormWords.reason, Field(.text, rows: 1...3), isRequired: true)
      ] + AssignmentContentRows.rows(today: today)
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    guard let given = events.lazy.compactMap(RuledTermWords.Issued.init).first else { return [] }
    return AssignmentTermWords.lines(given.clocks, of: given.content, count: 1, scene.session)
      + RuledTermWords.lines([given], scene.session)
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    guard let id = assignments.one(in: form) else {
      throw FormProblem(StatusWords.nothingSelected, at: nil)
    }
    let paper = try paper.required(in: form, today: today)
    return .transferAssignment(
      assignment: id,
      to: UnitID(form.value("unit")),
      content: AssignmentContentRows.content(of: form, on: paper, today: today),
      reason: form.value("reason")
    )
  }
}
