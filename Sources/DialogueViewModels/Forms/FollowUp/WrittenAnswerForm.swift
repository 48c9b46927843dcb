import DeskKit
import DialogueCore

/// A unit's answer on paper, with the points that it makes clear.
struct WrittenAnswerForm: FollowUpForm {
  let assignments: AssignmentRow

  private let paper = PaperRows()
  private let criteria = CriteriaRows()
  private let signer = PersonRows(prefix: "signer")

  init(assignments: AssignmentRow) {
    self.assignments = assignments
  }

  var draftID: String { "after.answer.\(assignments.draft)" }
  var noted: FieldID { "text" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = scene.today
    return Form(
      Phrase(vi: "VĂN BẢN TRẢ LỜI", en: "WRITTEN ANSWER") + assignments.title(session),
      rows: assignments.rows(session) + paper.rows(today: today) + [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...5), isRequired: true)
      ] + criteria.rows([], session) + [
        FormRow(
          "basis",
          Phrase(vi: "Căn cứ pháp lý", en: "Legal basis"),
          Field(.text, limit: 500)
        )
      ] + signer.rows(nil, label: Phrase(vi: "Người ký", en: "Signed by"), isRequired: false)
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    for case .answerWritten(_, let content, let verdict) in events {
      return [AnswerVerdictWords.verdict(verdict, met: content.criteria ?? [], scene.session)]
    }
    return []
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let paper = try paper.required(in: form, today: today)
    let met = criteria.met(in: form, scene.session)
    let content = WrittenAnswerContent(
      assignments: assignments.chosen(in: form),
      paper: paper,
      text: form.value("text"),
      signedBy: signer.person(in: form),
      legalBasis: form.entered("basis"),
      criteria: met.isEmpty ? nil : met
    )
    return .answerInWriting(content)
  }
}
