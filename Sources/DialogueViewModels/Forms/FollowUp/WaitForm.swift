import DeskKit
import DialogueCore

/// Something is asked of the citizen, and the settlement waits for it.
struct WaitForm: FollowUpForm {
  let petition: PetitionNumber

  private let paper = PaperRows()

  init(petition: PetitionNumber) {
    self.petition = petition
  }

  var draftID: String { "after.wait.\(petition.text)" }
  var noted: FieldID { "text" }

  func form(showing scene: Scene) -> Form {
    let today = scene.today
    return Form(
      Phrase(vi: "CHỜ CÔNG DÂN", en: "WAIT FOR THE CITIZEN")
        + " · \(PetitionWords.number(petition))",
      rows: [
        FormRow(
          "text",
          Phrase(vi: "Chờ việc gì", en: "For what"),
          Field(.text, rows: 1...3),
          isRequired: true
        ),
        ActDay.row(today: today),
      ] + paper.rows(today: today, isRequired: false)
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    let rule = scene.session.ruleset.settlement.waitingStopsClock
    switch rule?.value {
    case true: return [Phrase(vi: "thời hạn dừng trong lúc chờ", en: "the clock rests meanwhile")]
    case false: return [Phrase(vi: "thời hạn vẫn chạy", en: "the clock runs on")]
    case nil:
      return [
        Phrase(
          vi: "quy chế không nói thời hạn có dừng không: vẫn chạy",
          en: "the rules do not say whether the clock rests: it runs on"
        )
      ]
    }
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    let content = WaitContent(
      on: day,
      text: form.value("text"),
      paper: try paper.entered(in: form, today: today)
    )
    return .awaitCitizen(petition: petition, content: content)
  }
}
