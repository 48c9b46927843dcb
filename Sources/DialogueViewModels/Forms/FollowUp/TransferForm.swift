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
    let today = session.day(at: scene.now)
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
        FormRow("reason", FormWords.reason, Field(.text, rows: 1...3), isRequired: true),
        FormRow("term", FollowUpLabels.deadline, TermField.field(nil, today: today)),
      ]
    )
  }

  func notes(on form: Form, showing scene: Scene) -> [Phrase] {
    events(of: form, scene).compactMap { event -> [Phrase]? in
      guard case .assignmentIssued(_, _, _, _, _, let clocks, _) = event else { return nil }
      return AssignmentTermWords.lines(clocks, of: 1, scene.session)
    }
    .first ?? []
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let id = assignments.one(in: form) else {
      return .refused(StatusWords.nothingSelected, field: nil)
    }
    guard let paper = paper.paper(in: form, today: today) else {
      return .refused(FollowUpLabels.paperDateMissing, field: self.paper.dateID)
    }
    let command = Command.transferAssignment(
      assignment: id,
      to: UnitID(form.value("unit")),
      content: AssignmentContent(
        paper: paper,
        deadline: TermField.rule("term", in: form, today: today)
      ),
      reason: form.value("reason")
    )
    return .command(command, then: .closes)
  }
}
