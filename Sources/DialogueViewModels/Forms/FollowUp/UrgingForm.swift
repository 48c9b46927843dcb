import DeskKit
import DialogueCore

/// A letter that urges a unit to do what it owes.
struct UrgingForm: FollowUpForm {
  let matter: MatterRow

  private let paper = PaperRows()

  init(matter: MatterRow) {
    self.matter = matter
  }

  var draftID: String { "after.urge.\(matter.draft)" }
  var noted: FieldID { "unit" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = scene.today
    var form = Form(
      Phrase(vi: "ĐÔN ĐỐC", en: "URGE") + matter.title(session),
      rows: matter.rows(session) + [
        FormRow(
          "unit",
          FormWords.unit,
          .choice(UnitWords.choices(session)),
          isRequired: true
        ),
        ActDay.row(today: today),
      ] + paper.rows(today: today, isRequired: false) + [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...3))
      ]
    )
    if let unit = matter.unit(in: form, session) { form.prefill("unit", with: unit.rawValue) }
    return form
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    let content = UrgingContent(
      unit: UnitID(form.value("unit")),
      matters: matter.chosen(in: form),
      on: day,
      paper: try paper.entered(in: form, today: today),
      text: form.entered("text")
    )
    return .urgeUnit(content)
  }
}
