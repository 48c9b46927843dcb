import DeskKit
import DialogueCore

/// How far the work is, by the unit's own word.
struct ProgressForm: FollowUpForm {
  let matter: MatterRow

  var draftID: String { "after.progress.\(matter.draft)" }
  var noted: FieldID { "text" }

  func form(showing scene: Scene) -> Form {
    let today = scene.session.day(at: scene.now)
    return Form(
      Phrase(vi: "TIẾN ĐỘ", en: "PROGRESS") + matter.title(scene.session),
      rows: matter.rows(scene.session) + [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...4), isRequired: true),
        FormRow("on", FollowUpLabels.on, EnteredDay.field(today, today: today), isRequired: true),
        FormRow(
          "percent",
          Phrase(vi: "Phần trăm", en: "Percent"),
          Field(.number, limit: 3),
          isBeside: true
        ),
      ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(FollowUpLabels.dayMissing, field: "on")
    }
    guard let matter = matter.matters(in: form).first else {
      return .refused(StatusWords.nothingSelected, field: nil)
    }
    let content = ProgressContent(
      matter: matter,
      on: day,
      text: form.value("text"),
      percent: form.number("percent")
    )
    return .command(.reportProgress(content), then: .closes)
  }
}
