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
    let today = scene.today
    return Form(
      Phrase(vi: "CHỈ ĐẠO VỀ VƯỚNG MẮC", en: "INSTRUCTION") + " \(difficulty.text)",
      rows: [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...4), isRequired: true),
        ActDay.row(today: today),
      ] + paper.rows(today: today, isRequired: false)
        + person.rows(
          session.presiding?.person,
          label: Phrase(vi: "Người chỉ đạo", en: "By"),
          isRequired: false
        )
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    let text = scene.session.followUp[difficulty]?.content.text
    return text.map { [Phrase(vi: "vướng mắc: ", en: "difficulty: ") + $0] } ?? []
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    let instruction = Instruction(
      on: day,
      text: form.value("text"),
      by: person.person(in: form),
      paper: try paper.entered(in: form, today: today)
    )
    return .instructUnit(difficulty: difficulty, instruction: instruction)
  }
}
