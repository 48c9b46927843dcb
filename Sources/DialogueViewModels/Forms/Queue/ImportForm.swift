import DeskKit
import DialogueCore

/// Takes in people registered before, one to a line, written here or pasted from a spreadsheet.
struct ImportForm: DeskForm {
  var draftID: String { "registration.import" }

  func form(showing scene: Scene) -> Form {
    var form = Form(
      Phrase(vi: "NHẬP DANH SÁCH ĐĂNG KÝ TRƯỚC", en: "IMPORT REGISTRATIONS"),
      rows: [
        FormRow(
          "list",
          Phrase(vi: "Danh sách", en: "List"),
          Field(.text, rows: 3...10, keepsTabs: true, limit: 16_000),
          isRequired: true,
          isPrivate: true
        )
      ]
    )
    form.setNotes(Self.shape, for: "list")
    return form
  }

  func refresh(_ form: inout Form, showing scene: Scene) {
    let read = ImportedList(form["list"].edit.text, scene.session)
    let count = Phrase(
      vi: "đọc được \(read.entries.count) người",
      en: "\(TimeWords.people(read.entries.count)) read"
    )
    form.setNotes(Self.shape + [count] + read.problems.prefix(3), for: "list")
  }

  func result(of form: Form, savedBy key: Key, showing scene: Scene) -> FormResult {
    let read = ImportedList(form["list"].edit.text, scene.session)
    if let problem = read.problems.first { return .refused(problem, field: "list") }
    return .command(.importRegistrations(entries: read.entries), then: .closes)
  }

  private static let shape = [
    Phrase(
      vi: "mỗi dòng: họ tên; thôn; lĩnh vực; nội dung; điện thoại; năm sinh; số lần đã nêu",
      en: "each line: name; hamlet; topic; content; phone; year of birth; times raised before"
    ),
    Phrase(
      vi:
        "chỉ cần họ tên; cột ngăn bằng ; hoặc Tab, dán thẳng từ bảng tính được (Ctrl-J xuống dòng)",
      en:
        "a name is enough; ; or Tab parts columns, a spreadsheet pastes as it is (Ctrl-J: new line)"
    ),
  ]
}
