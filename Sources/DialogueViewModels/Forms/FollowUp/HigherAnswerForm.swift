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
    let today = scene.session.day(at: scene.now)
    let to = scene.session.followUp[escalation]?.content.to ?? ""
    return Form(
      Phrase(vi: "CẤP TRÊN TRẢ LỜI · ", en: "THE HIGHER LEVEL ANSWERS · ") + to,
      rows: [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...4), isRequired: true),
        FormRow("on", FollowUpLabels.on, EnteredDay.field(today, today: today), isRequired: true),
      ] + paper.rows(today: today, isRequired: false)
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(FollowUpLabels.dayMissing, field: "on")
    }
    guard !paper.isHalf(form, today: today) else {
      return .refused(FollowUpLabels.paperDateMissing, field: paper.dateID)
    }
    let answer = HigherAnswer(
      on: day,
      text: form.value("text"),
      paper: paper.paper(in: form, today: today)
    )
    return .command(.answerEscalation(escalation: escalation, answer: answer), then: .closes)
  }
}
