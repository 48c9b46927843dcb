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
    let today = scene.session.day(at: scene.now)
    return Form(
      Phrase(vi: "ĐƠN VỊ THỤ LÝ", en: "TAKEN UP") + assignments.title(scene.session),
      rows: assignments.rows(scene.session) + [
        FormRow("on", FollowUpLabels.on, EnteredDay.field(today, today: today), isRequired: true)
      ] + officer.rows(nil, label: FollowUpLabels.officer, isRequired: false)
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(FollowUpLabels.dayMissing, field: "on")
    }
    let command = Command.acknowledgeAssignments(
      assignments: assignments.chosen(in: form),
      acknowledgement: Acknowledgement(on: day, officer: officer.person(in: form))
    )
    return .command(command, then: .closes)
  }
}
