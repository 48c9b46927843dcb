import DeskKit
import DialogueCore

/// A unit says that it has taken up the matter, and who works on it.
struct AcknowledgementForm: FollowUpForm {
  let assignments: AssignmentRow

  private let officer = PersonRows(prefix: "officer")

  init(assignments: AssignmentRow) {
    self.assignments = assignments
  }

  var draftID: String { "after.acknowledge.\(assignments.draft)" }
  var noted: FieldID { "on" }

  func form(showing scene: Scene) -> Form {
    let today = scene.today
    return Form(
      Phrase(vi: "ĐƠN VỊ THỤ LÝ", en: "TAKEN UP") + assignments.title(scene.session),
      rows: assignments.rows(scene.session) + [
        ActDay.row(today: today)
      ] + officer.rows(nil, label: FollowUpLabels.officer, isRequired: false)
    )
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    return .acknowledgeAssignments(
      assignments: assignments.chosen(in: form),
      acknowledgement: Acknowledgement(on: day, officer: officer.person(in: form))
    )
  }
}
