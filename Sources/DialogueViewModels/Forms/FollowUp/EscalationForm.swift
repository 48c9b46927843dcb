import DeskKit
import DialogueCore

/// Matters beyond the authority's competence are put to the higher level.
struct EscalationForm: FollowUpForm {
  let petitions: [PetitionNumber]

  private let paper = PaperRows()

  init(petitions: [PetitionNumber]) {
    self.petitions = petitions
  }

  var draftID: String { "after.escalate.\(petitions.map(\.text).joined(separator: "."))" }
  var noted: FieldID { "to" }

  func form(showing scene: Scene) -> Form {
    let today = scene.today
    return Form(
      Phrase(vi: "ĐỀ XUẤT CẤP TRÊN · ", en: "TO THE HIGHER LEVEL · ")
        + PetitionWords.numbers(petitions),
      rows: [
        FormRow(
          "to",
          Phrase(vi: "Cơ quan nhận", en: "To"),
          Field(.text, limit: 200),
          isRequired: true
        )
      ] + paper.rows(today: today) + [
        FormRow("text", FollowUpLabels.words, Field(.text, rows: 1...3))
      ]
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    scene.session.ruleset.settlement.beyondCompetence.map {
      [Phrase(vi: "quy chế: ", en: "ruleset: ") + Phrase($0.value)]
    } ?? []
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let paper = try paper.required(in: form, today: today)
    let content = EscalationContent(
      petitions: petitions,
      to: form.value("to"),
      paper: paper,
      text: form.entered("text")
    )
    return .escalatePetitions(content)
  }
}
