import DeskKit
import DialogueCore

/// The unit's report of the result to the authority.
struct ReportForm: FollowUpForm {
  let assignments: AssignmentRow

  private let paper = PaperRows()

  init(assignments: AssignmentRow) {
    self.assignments = assignments
  }

  var draftID: String { "after.report.\(assignments.draft)" }
  var noted: FieldID { "text" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = scene.today
    return Form(
      Phrase(vi: "BÁO CÁO KẾT QUẢ", en: "REPORT OF THE RESULT") + assignments.title(session),
      rows: assignments.rows(session) + paper.rows(today: today) + [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...4))
      ]
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    scene.session.ruleset.settlement.reportTo.map {
      [Phrase(vi: "gửi ", en: "to ") + Phrase($0.value)]
    } ?? []
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let paper = try paper.required(in: form, today: today)
    let content = ReportContent(
      assignments: assignments.chosen(in: form),
      paper: paper,
      text: form.entered("text")
    )
    return .reportResult(content)
  }
}
