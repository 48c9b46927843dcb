import DeskKit
import DialogueCore
import VietnameseText

/// What the notice of conclusions says besides its tasks.
struct NoticeForm: FollowUpForm {
  var notice: NoticeID?

  var draftID: String { "after.notice.\(notice?.text ?? "new")" }
  var isAmending: Bool { notice != nil }
  var noted: FieldID { "subject" }

  func form(showing scene: Scene) -> Form {
    let known = notice.flatMap { scene.session.followUp[$0]?.content }
    return Form(
      notice.map { Phrase(vi: "SỬA THÔNG BÁO \($0.text)", en: "AMEND NOTICE \($0.text)") }
        ?? Phrase(vi: "SOẠN THÔNG BÁO KẾT LUẬN", en: "DRAFT THE NOTICE"),
      rows: [
        .words(
          "subject",
          Phrase(vi: "Trích yếu", en: "Subject"),
          known?.subject,
          rows: 1...3,
          limit: 500,
          isRequired: true
        ),
        .words("preamble", Phrase(vi: "Mở đầu", en: "Preamble"), known?.preamble, rows: 1...4),
        .words(
          "assessment",
          Phrase(vi: "Đánh giá", en: "Assessment"),
          known?.assessment?.joined(separator: "\n"),
          rows: 1...5
        ),
        .words(
          "recipients",
          Phrase(vi: "Nơi nhận", en: "Recipients"),
          known?.recipients?.joined(separator: "\n"),
          rows: 1...4
        ),
      ]
    )
  }

  func notes(on form: Form, recording events: [Event], showing scene: Scene) -> [Phrase] {
    [
      Phrase(
        vi: "Ctrl-J xuống dòng: mỗi đoạn, mỗi nơi nhận một dòng; ghi xong thêm nhiệm vụ: B 2",
        en: "Ctrl-J: a line for each paragraph and recipient; tasks are added by B 2"
      )
    ]
  }

  func command(of form: Form, showing scene: Scene) throws(FormProblem) -> Command {
    let content = NoticeContent(
      subject: form.value("subject"),
      preamble: form.entered("preamble"),
      assessment: Self.lines(form.value("assessment")),
      recipients: Self.lines(form.value("recipients"))
    )
    guard let notice else {
      return .draftNotice(content: content, tasks: nil)
    }
    let version = scene.session.followUp[notice]?.version ?? 1
    return .amendNotice(notice: notice, version: version, content: content)
  }

  private static func lines(_ text: String) -> [String]? {
    let lines = text.split(separator: "\n").map { String($0).trimmed }.filter { !$0.isEmpty }
    return lines.isEmpty ? nil : lines
  }
}
