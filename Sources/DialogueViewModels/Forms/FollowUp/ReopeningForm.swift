import DeskKit
import DialogueCore

/// A petition that was settled is taken up again: why, and by when it is to be answered now.
struct ReopeningForm: FollowUpForm {
  let petition: PetitionNumber

  /// Whether a unit has it, for whom a date can be set.
  let setsTerm: Bool

  init(_ petition: PetitionNumber, setsTerm: Bool) {
    self.petition = petition
    self.setsTerm = setsTerm
  }

  var draftID: String { "after.reopen.\(petition.text)" }
  var noted: FieldID { setsTerm ? "term" : "reason" }

  func form(showing scene: Scene) -> Form {
    let term = FormRow(
      "term",
      Phrase(vi: "Hạn mới", en: "New date"),
      TermField.field(nil, today: scene.today)
    )
    return Form(
      Phrase(vi: "MỞ LẠI · ", en: "REOPEN · ") + PetitionWords.number(petition),
      rows: [FormRow("reason", FormWords.reason, Field(.text, rows: 1...3), isRequired: true)]
        + (setsTerm ? [term] : [])
    )
  }

  /// The date that the words for it come to, or that there will be none.
  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    guard setsTerm else { return [] }
    guard form.entered("term") != nil else {
      return [
        Phrase(
          vi: "để trống: chưa có hạn mới, đặt sau bằng «\(DeskAction.extend.label.vi)»",
          en: "empty: no new date yet, it is set later by “\(DeskAction.extend.label.en)”"
        )
      ]
    }
    for case .termExtended(_, _, _, _, let deadline) in events {
      return [
        Phrase(vi: "hạn mới ", en: "due ") + MovedDateWords.day(deadline.due),
        DutyWords.reckoning(deadline, source: nil),
      ] + ReckoningWords.warnings(deadline, on: scene.today, scene)
    }
    return []
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    guard let text = form.entered("term") else {
      return .reopenPetition(petition: petition, reason: form.value("reason"))
    }
    let today = scene.today
    guard let rule = DeadlineReading.rule(in: text, today: today) else {
      throw FormProblem(DeadlineReading.complaint(on: text, today: today), at: "term")
    }
    return .reopenPetition(petition: petition, reason: form.value("reason"), term: rule)
  }
}
