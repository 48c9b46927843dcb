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
    let today = session.day(at: scene.now)
    return Form(
      Phrase(vi: "VƯỚNG MẮC", en: "DIFFICULTY") + matter.title(session),
      rows: matter.rows(session) + [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...4), isRequired: true),
        FormRow("on", FollowUpLabels.on, EnteredDay.field(today, today: today), isRequired: true),
        FormRow(
          "via",
          Phrase(vi: "Báo cáo qua", en: "By way of"),
          .choice(UnitWords.choices(session)),
          isBeside: true
        ),
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
    guard let matter = matter.matters(in: form).first else {
      return .refused(StatusWords.nothingSelected, field: nil)
    }
    let content = DifficultyContent(
      matter: matter,
      on: day,
      text: form.value("text"),
      via: form.entered("via").map { UnitID($0) },
      paper: paper.paper(in: form, today: today)
    )
    return .command(.reportDifficulty(content), then: .closes)
  }
}
