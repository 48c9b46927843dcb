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
    let today = session.day(at: scene.now)
    return Form(
      Phrase(vi: "BÁO CÁO KẾT QUẢ", en: "REPORT OF THE RESULT") + assignments.title(session),
      rows: assignments.rows(session) + paper.rows(today: today) + [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...4))
      ]
    )
  }

  func notes(on form: Form, showing scene: Scene) -> [Phrase] {
    scene.session.ruleset.settlement.reportTo.map {
      [Phrase(vi: "gửi ", en: "to ") + Phrase($0.value)]
    } ?? []
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let paper = paper.paper(in: form, today: today) else {
      return .refused(FollowUpLabels.paperDateMissing, field: self.paper.dateID)
    }
    let content = ReportContent(
      assignments: assignments.chosen(in: form),
      paper: paper,
      text: form.entered("text")
    )
    return .command(.reportResult(content), then: .closes)
  }
}
