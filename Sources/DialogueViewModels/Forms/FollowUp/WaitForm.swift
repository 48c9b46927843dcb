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
    let today = scene.session.day(at: scene.now)
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
        FormRow("on", FollowUpLabels.on, EnteredDay.field(today, today: today), isRequired: true),
      ] + paper.rows(today: today, isRequired: false)
    )
  }

  func notes(on form: Form, showing scene: Scene) -> [Phrase] {
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

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(FollowUpLabels.dayMissing, field: "on")
    }
    guard !paper.isHalf(form, today: today) else {
      return .refused(FollowUpLabels.paperDateMissing, field: paper.dateID)
    }
    let content = WaitContent(
      on: day,
      text: form.value("text"),
      paper: paper.paper(in: form, today: today)
    )
    return .command(.awaitCitizen(petition: petition, content: content), then: .closes)
  }
}
