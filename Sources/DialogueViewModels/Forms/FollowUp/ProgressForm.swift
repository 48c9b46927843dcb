import DeskKit
import DialogueCore

/// How far the work is, by the unit's own word.
struct ProgressForm: FollowUpForm {
  let matter: MatterRow

  var draftID: String { "after.progress.\(matter.draft)" }
  var noted: FieldID { "text" }

  func form(showing scene: Scene) -> Form {
    let today = scene.today
    return Form(
      Phrase(vi: "TIẾN ĐỘ", en: "PROGRESS") + matter.title(scene.session),
      rows: matter.rows(scene.session) + [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...4), isRequired: true),
        ActDay.row(today: today),
        FormRow(
          "percent",
          Phrase(vi: "Phần trăm", en: "Percent"),
          Field(.number, limit: 3),
          isBeside: true
        ),
      ]
    )
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    let matter = try matter.one(in: form)
    let content = ProgressContent(
      matter: matter,
      on: day,
      text: form.value("text"),
      percent: form.number("percent")
    )
    return .reportProgress(content)
  }
}
