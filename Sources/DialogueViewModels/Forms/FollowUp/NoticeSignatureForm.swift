import DeskKit
import DialogueCore

/// Who signed the notice, and in whose name.
struct NoticeSignatureForm: FollowUpForm {
  let notice: NoticeID

  private let person = PersonRows(prefix: "signer")

  init(notice: NoticeID) {
    self.notice = notice
  }

  var draftID: String { "after.notice.sign.\(notice.text)" }
  var noted: FieldID { "on" }

  func form(showing scene: Scene) -> Form {
    let today = scene.session.day(at: scene.now)
    return Form(
      Phrase(vi: "KÝ THÔNG BÁO \(notice.text)", en: "SIGN NOTICE \(notice.text)"),
      rows: person.rows(nil, label: Phrase(vi: "Người ký", en: "Signed by")) + [
        FormRow(
          "capacity",
          Phrase(vi: "Ký thay", en: "On behalf"),
          Field(.text, limit: 120)
        ),
        FormRow("on", FollowUpLabels.on, EnteredDay.field(today, today: today), isRequired: true),
      ]
    )
  }

  func notes(on form: Form, showing scene: Scene) -> [Phrase] {
    [Phrase(vi: "ví dụ ký thay: TL. CHỦ TỊCH", en: "on behalf, such as TL. CHỦ TỊCH")]
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let today = scene.session.day(at: scene.now)
    guard let day = EnteredDay.day(form["on"], today: today) else {
      return .refused(FollowUpLabels.dayMissing, field: "on")
    }
    guard let person = person.person(in: form) else {
      return .refused(BeforeWords.missing, field: self.person.nameID)
    }
    let signature = NoticeSignature(person: person, capacity: form.entered("capacity"), on: day)
    return .command(.signNotice(notice: notice, signature: signature), then: .closes)
  }
}
