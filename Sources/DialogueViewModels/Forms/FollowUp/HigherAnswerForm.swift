import DeskKit
import DialogueCore

/// What the higher level answered.
struct HigherAnswerForm: FollowUpForm {
  let escalation: EscalationID

  private let paper = PaperRows()

  init(escalation: EscalationID) {
    self.escalation = escalation
  }

  var draftID: String { "after.higher.\(escalation.text)" }
  var noted: FieldID { "text" }

  func form(showing scene: Scene) -> Form {
    let today = scene.today
    let to = scene.session.followUp[escalation]?.content.to ?? ""
    return Form(
      Phrase(vi: "CẤP TRÊN TRẢ LỜI · ", en: "THE HIGHER LEVEL ANSWERS · ") + to,
      rows: [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...4), isRequired: true),
        ActDay.row(today: today),
      ] + paper.rows(today: today, isRequired: false)
    )
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    let answer = HigherAnswer(
      on: day,
      text: form.value("text"),
      paper: try paper.entered(in: form, today: today)
    )
    return .answerEscalation(escalation: escalation, answer: answer)
  }
}
