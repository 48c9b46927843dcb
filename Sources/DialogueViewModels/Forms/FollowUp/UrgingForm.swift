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
    let today = session.day(at: scene.now)
    var form = Form(
      Phrase(vi: "ĐÔN ĐỐC", en: "URGE") + matter.title(session),
      rows: matter.rows(session) + [
        FormRow(
          "unit",
          FormWords.unit,
          .choice(UnitWords.choices(session)),
          isRequired: true
        ),
        FormRow("on", FollowUpLabels.on, EnteredDay.field(today, today: today), isRequired: true),
      ] + paper.rows(today: today, isRequired: false) + [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...3))
      ]
    )
    if let unit = matter.unit(in: form, session) { form.prefill("unit", with: unit.rawValue) }
    return form
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(FollowUpLabels.dayMissing, field: "on")
    }
    guard !paper.isHalf(form, today: today) else {
      return .refused(FollowUpLabels.paperDateMissing, field: paper.dateID)
    }
    let content = UrgingContent(
      unit: UnitID(form.value("unit")),
      matters: matter.matters(in: form),
      on: day,
      paper: paper.paper(in: form, today: today),
      text: form.entered("text")
    )
    return .command(.urgeUnit(content), then: .closes)
  }
}
