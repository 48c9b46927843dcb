import DeskKit
import DialogueCore

/// Who agreed to content and audience, and when.
struct ApprovalForm: DeskForm {
  var draftID: String { "before.approval" }

  private var approver: PersonRows { PersonRows(prefix: "by") }

  func form(showing scene: Scene) -> Form {
    let session = scene.session
    let today = session.day(at: scene.now)
    let known = session.preparation.approval
    return Form(
      Phrase(vi: "DUYỆT NỘI DUNG, THÀNH PHẦN", en: "APPROVAL OF CONTENT AND AUDIENCE"),
      rows: approver.rows(
        known?.by ?? session.plan.chair,
        label: Phrase(vi: "Người duyệt", en: "By")
      )
        + [
          FormRow(
            "on",
            BeforeWords.day,
            EnteredDay.field(known?.on ?? today, today: today),
            isRequired: true
          ),
          FormRow("note", BeforeWords.note, Field(.text, text: known?.note ?? "", rows: 1...2)),
        ]
    )
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let person = approver.person(in: form) else {
      return .refused(BeforeWords.missing, field: approver.nameID)
    }
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(BeforeWords.noDayInYear, field: "on")
    }
    return .command(
      .approveContent(Approval(by: person, on: day, note: form.entered("note"))),
      then: .closes
    )
  }
}
