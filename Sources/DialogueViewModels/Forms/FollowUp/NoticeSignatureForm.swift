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
    let today = scene.today
    return Form(
      Phrase(vi: "KÝ THÔNG BÁO \(notice.text)", en: "SIGN NOTICE \(notice.text)"),
      rows: person.rows(nil, label: Phrase(vi: "Người ký", en: "Signed by")) + [
        FormRow(
          "capacity",
          Phrase(vi: "Ký thay", en: "On behalf"),
          Field(.text, limit: 120)
        ),
        ActDay.row(today: today),
      ]
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    [Phrase(vi: "ví dụ ký thay: TL. CHỦ TỊCH", en: "on behalf, such as TL. CHỦ TỊCH")]
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let today = scene.today
    let day = try ActDay.entered(in: form, today: today)
    guard let person = person.person(in: form) else {
      throw FormProblem(BeforeWords.missing, at: self.person.nameID)
    }
    let signature = NoticeSignature(person: person, capacity: form.entered("capacity"), on: day)
    return .signNotice(notice: notice, signature: signature)
  }
}
