import DeskKit
import DialogueCore

/// The authority's word on a difficulty.
struct InstructionForm: FollowUpForm {
  let difficulty: DifficultyID

  private let paper = PaperRows()
  private let person = PersonRows(prefix: "by")

  init(difficulty: DifficultyID) {
    self.difficulty = difficulty
  }

  var draftID: String { "after.instruct.\(difficulty.text)" }
  var noted: FieldID { "text" }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = session.day(at: scene.now)
    return Form(
      Phrase(vi: "CHỈ ĐẠO VỀ VƯỚNG MẮC", en: "INSTRUCTION") + " \(difficulty.text)",
      rows: [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...4), isRequired: true),
        FormRow("on", FollowUpLabels.on, EnteredDay.field(today, today: today), isRequired: true),
      ] + paper.rows(today: today, isRequired: false)
        + person.rows(
          session.presiding?.person,
          label: Phrase(vi: "Người chỉ đạo", en: "By"),
          isRequired: false
        )
    )
  }

  func notes(on form: Form, showing scene: Scene) -> [Phrase] {
    let text = scene.session.followUp[difficulty]?.content.text
    return text.map { [Phrase(vi: "vướng mắc: ", en: "difficulty: ") + $0] } ?? []
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(FollowUpLabels.dayMissing, field: "on")
    }
    guard !paper.isHalf(form, today: today) else {
      return .refused(FollowUpLabels.paperDateMissing, field: paper.dateID)
    }
    let instruction = Instruction(
      on: day,
      text: form.value("text"),
      by: person.person(in: form),
      paper: paper.paper(in: form, today: today)
    )
    return .command(
      .instructUnit(difficulty: difficulty, instruction: instruction),
      then: .closes
    )
  }
}
