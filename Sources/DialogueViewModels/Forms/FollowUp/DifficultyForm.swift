import DeskKit
import DialogueCore

/// What stands in a unit's way, as it reports it.
struct DifficultyForm: FollowUpForm {
  let matter: MatterRow

  private let paper = PaperRows()

  init(matter: MatterRow) {
    self.matter = matter
  }

  var draftID: String { "after.difficulty.\(matter.draft)" }
  var noted: FieldID { "text" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = scene.today
    return Form(
      Phrase(vi: "VƯỚNG MẮC", en: "DIFFICULTY") + matter.title(session),
      rows: matter.rows(session) + [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...4), isRequired: true),
        ActDay.row(today: today),
        FormRow(
          "via",
          Phrase(vi: "Báo cáo qua", en: "By way of"),
          .choice(UnitWords.choices(session)),
          isBeside: true
        ),
      ] + paper.rows(today: today, isRequired: false)
    )
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    let matter = try matter.one(in: form)
    let content = DifficultyContent(
      matter: matter,
      on: day,
      text: form.value("text"),
      via: form.entered("via").map { UnitID($0) },
      paper: try paper.entered(in: form, today: today)
    )
    return .reportDifficulty(content)
  }
}
