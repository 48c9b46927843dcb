import DeskKit
import Testing

struct FormTests {
  private func form() -> Form {
    Form(
      Phrase(vi: "ĐĂNG KÝ", en: "REGISTER"),
      saveKeys: [.function(5)],
      rows: [
        FormRow("name", Phrase(vi: "Họ và tên", en: "Name"), Field(.name), isRequired: true),
        FormRow("born", Phrase(vi: "Năm sinh", en: "Born"), Field(.number), isBeside: true),
        FormRow("topic", Phrase(vi: "Lĩnh vực", en: "Topic"), .choice(FieldTests.topics)),
        FormRow("words", Phrase(vi: "Nội dung", en: "Words"), Field(rows: 2...3)),
      ]
    )
  }

  @discardableResult
  private func type(_ text: String, into form: inout Form) -> Form.Outcome {
    var outcome = Form.Outcome.ignored
    for character in text {
      outcome = form.handle(.character(character), width: 80)
    }
    return outcome
  }

  @Test func `a name and Enter are enough`() {
    var form = form()
    type("Lê Thị Hoa", into: &form)
    #expect(form.handle(.enter, width: 80) == .saves(.enter))
    #expect(form.value("name") == "Lê Thị Hoa")
  }

  @Test func `the form's own key saves and other F-keys are left alone`() {
    var form = form()
    type("An", into: &form)
    #expect(form.handle(.function(5), width: 80) == .saves(.function(5)))
    #expect(form.handle(.function(2), width: 80) == .ignored)
  }

  @Test func `Enter goes to the first field in error and says what is wrong`() {
    var form = form()
    _ = form.handle(.tab, width: 80)
    let answer = form.handle(.enter, width: 80)
    #expect(
      answer
        == .refused(Phrase(vi: "Họ và tên: chưa nhập", en: "Name: is missing"))
    )
    #expect(form.focusedID == "name")
  }

  @Test func `Tab and the arrows go through the fields and around the end`() {
    var form = form()
    var path: [FieldID?] = []
    for key: Key in [.tab, .down, .tab, .tab, .backTab, .up, .up] {
      _ = form.handle(key, width: 80)
      path.append(form.focusedID)
    }
    #expect(path == ["born", "topic", "words", "name", "words", "topic", "born"])
  }

  @Test func `a digit in a choice field steps on`() {
    var form = form()
    form.focus(on: "topic")
    #expect(type("2", into: &form) == .edited)
    #expect(form.value("topic") == "land")
    #expect(form.focusedID == "words")
  }

  @Test func `Esc closes and the draft holds everything`() {
    var form = form()
    type("An", into: &form)
    _ = form.handle(.tab, width: 80)
    type("19", into: &form)
    #expect(form.handle(.escape, width: 80) == .closes)
    var again = self.form()
    again.restore(form.draft)
    #expect(again.value("name") == "An")
    #expect(again.value("born") == "19")
    #expect(again.focusedID == "born")
    #expect(again.draft == form.draft)
  }

  @Test func `a draft knows which of its words are private`() {
    var form = Form(
      Phrase(vi: "Đăng ký", en: "Register"),
      rows: [
        FormRow("name", Phrase(vi: "Tên", en: "Name")),
        FormRow("phone", Phrase(vi: "Điện thoại", en: "Phone"), isPrivate: true),
      ]
    )
    form["name"].set("Hoa")
    form["phone"].set("0900")
    #expect(form.draft.fields["phone"] == FieldDraft(text: "0900", caret: 4, isPrivate: true))
    #expect(form.draft.fields["name"] == FieldDraft(text: "Hoa", caret: 3))
  }

  @Test func `a draft holds only what was written, so the rest comes anew`() {
    var form = form()
    form["born"].set("1971")
    form.takeAsUntouched()
    type("An", into: &form)
    #expect(form.draft.fields.keys.sorted() == ["name"])
    form["name"].set("")
    #expect(form.draft.isEmpty)
  }

  @Test func `rows come and go without losing what was typed`() {
    var form = form()
    type("An", into: &form)
    let extra = FormRow("same", Phrase(vi: "Trùng", en: "Same"), Field())
    form.setRows([extra] + form.rows)
    #expect(form.value("name") == "An")
    #expect(form.focusedID == "name")
  }

  @Test func `a wide form pairs its fields and names errors under them`() {
    var form = form()
    type("Lê Thị Hoa", into: &form)
    _ = form.handle(.tab, width: 64)
    type("19", into: &form)
    form.setNotes([Phrase(vi: "01 cùng tên", en: "01 has that name")], for: "name")
    form.focus(on: "words")
    let frame = form.frame(
      in: Size(rows: 9, columns: 64),
      language: .vi,
      note: Phrase(vi: "nháp đã cất", en: "draft kept"),
      hint: Phrase(vi: "Enter ghi", en: "Enter saves")
    )
    #expect(
      frame.description == """
        ━ ĐĂNG KÝ ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ nháp đã cất ━
         Họ và tên * Lê Thị Hoa_________________   Năm sinh 19_________
                     01 cùng tên
         Lĩnh vực    __________________________________________________
         Nội dung    __________________________________________________
                     __________________________________________________


         Enter ghi
        """
    )
    #expect(frame.cursor == Position(row: 4, column: 13))
  }

  @Test func `errors stand under the field once it is left`() {
    var form = Form(
      Phrase(vi: "GIỜ", en: "TIME"),
      rows: [
        FormRow("from", Phrase(vi: "Từ", en: "From"), Field(.time)),
        FormRow("to", Phrase(vi: "Đến", en: "To"), Field(.time)),
      ]
    )
    type("9:7x", into: &form)
    type("0", into: &form)
    let size = Size(rows: 4, columns: 30)
    #expect(form.frame(in: size, language: .en).description.contains("✗") == false)
    _ = form.handle(.tab, width: 30)
    #expect(
      form.frame(in: size, language: .en).description == """
        ━ TIME ━━━━━━━━━━━━━━━━━━━━━━━
         From 9:70___________________
              ✗ needs a time hh:mm
         To   _______________________
        """
    )
  }

  @Test func `with few rows the form scrolls to the focus`() {
    var form = form()
    form.focus(on: "words")
    type("một", into: &form)
    let frame = form.frame(in: Size(rows: 2, columns: 30), language: .vi)
    #expect(
      frame.description == """
         Nội dung   một______________
                    _________________
        """
    )
  }

  @Test(arguments: [
    Size(rows: 0, columns: 0), Size(rows: 1, columns: 1), Size(rows: 30, columns: 3),
  ])
  func `a form can be drawn at every size`(size: Size) {
    #expect(form().frame(in: size, language: .vi).size == size)
  }
}
