import DeskKit
import Testing

struct FieldTests {
  static let topics = [
    Choice(id: "clearance", label: Phrase(vi: "Giải phóng mặt bằng", en: "Site clearance")),
    Choice(id: "land", label: Phrase(vi: "Đất công ích", en: "Public land")),
    Choice(
      id: "tax",
      label: Phrase(vi: "Thuế", en: "Tax"),
      obstacle: Phrase(vi: "ngoài nội dung", en: "not on the list")
    ),
  ]

  private func typed(_ text: String, in field: Field) -> Field {
    var field = field
    for character in text { _ = field.handle(.character(character)) }
    return field
  }

  struct Value: Sendable {
    let kind: FieldKind
    let text: String
    let isGood: Bool
  }

  @Test(arguments: [
    Value(kind: .date, text: "24/5", isGood: true),
    Value(kind: .date, text: "29/2/2023", isGood: false),
    Value(kind: .date, text: "29-02-2024", isGood: true),
    Value(kind: .date, text: "1/13/2024", isGood: false),
    Value(kind: .time, text: "9:05", isGood: true),
    Value(kind: .time, text: "24:00", isGood: false),
    Value(kind: .time, text: "09:05:61", isGood: false),
    Value(kind: .phone, text: "0912 345 678", isGood: true),
    Value(kind: .phone, text: "12", isGood: false),
    Value(kind: .number, text: "1971", isGood: true),
    Value(kind: .text, text: "", isGood: true),
  ])
  func `what can't be right is named`(value: Value) {
    #expect((Field(value.kind, text: value.text).problem == nil) == value.isGood)
  }

  @Test func `a sign that can't stand in a field is refused with words`() {
    var field = Field(.number, text: "19")
    let answer = field.handle(.character("a"))
    #expect(
      answer
        == .refused(Phrase(vi: "ô này chỉ nhận chữ số", en: "this field takes only digits"))
    )
    #expect(field.value == "19")
  }

  @Test func `a name is tidied when it is taken`() {
    #expect(Field(.name, text: "  Lê  Thi\u{323} Hoa ").value == "Lê Thị Hoa")
  }

  @Test func `letters without marks find a choice and leaving settles it`() {
    var field = typed("dat c", in: .choice(Self.topics))
    #expect(field.candidates.map(\.id) == ["land"])
    #expect(field.value == "")
    field.finish()
    #expect(field.value == "land")
  }

  @Test func `a digit chooses and steps on unless the choice is barred`() {
    var field = Field.choice(Self.topics)
    #expect(field.handle(.character("1")) == .stepsOn)
    #expect(field.value == "clearance")
    #expect(
      field.handle(.character("3"))
        == .refused(Phrase(vi: "ngoài nội dung", en: "not on the list"))
    )
    #expect(field.value == "clearance")
  }

  @Test func `arrows walk over the choices that are free`() {
    var field = Field.choice(Self.topics, chosen: "land")
    _ = field.handle(.right)
    #expect(field.value == "clearance")
    _ = field.handle(.backspace)
    #expect(field.isEmpty)
  }

  @Test func `letters that find nothing are a problem`() {
    #expect(typed("xyz", in: .choice(Self.topics)).problem != nil)
  }

  @Test func `the caller's rule speaks after the field's own`() {
    let check = FieldCheck { value in
      value == "0" ? Phrase(vi: "phải lớn hơn 0", en: "must be more than 0") : nil
    }
    #expect(Field(.number, text: "0", check: check).problem?.en == "must be more than 0")
    #expect(Field(.number, text: "1", check: check).problem == nil)
  }

  @Test func `a draft gives text, caret and choice back`() {
    var field = typed("thôn Đoài", in: Field())
    _ = field.handle(.wordLeft)
    var copy = Field()
    copy.restore(field.draft)
    #expect(copy.draft == FieldDraft(text: "thôn Đoài", caret: 5))
    var choice = Field.choice(Self.topics)
    choice.restore(Field.choice(Self.topics, chosen: "land").draft)
    #expect(choice.value == "land")
  }

  @Test func `saving by hand is answered, an editor asked for only in words`() {
    var words = Field(.text)
    var number = Field(.number)
    #expect(words.handle(.control("x")) == .wantsEditor)
    #expect(number.handle(.control("x")) == .ignored)
    #expect(
      number.handle(.control("s"))
        == .refused(
          Phrase(
            vi: "Không cần lưu: mọi việc đã ghi",
            en: "No need to save: everything is recorded"
          )
        )
    )
  }

  @Test(arguments: [
    ("nguyễn văn an", "Nguyễn Văn An"), ("  lê  thị hoa ", "Lê Thị Hoa"),
    ("đỗ thị hạnh", "Đỗ Thị Hạnh"), ("Nguyễn văn An", "Nguyễn văn An"), ("HOA", "HOA"), ("", ""),
  ])
  func `a person's name written small throughout begins its words large when it is left`(
    typed: String,
    value: String
  ) {
    var field = Field(.person)
    field.composes = false
    for character in typed { _ = field.handle(.character(character)) }
    field.finish()
    #expect(field.value == value)
  }

  @Test(arguments: [
    ("31/2/2026", "lịch không có ngày này"), ("29/02/2025", "lịch không có ngày này"),
    ("5", "cần ngày dd/MM/yyyy"), ("1/2/3/4", "cần ngày dd/MM/yyyy"), ("28/2/2026", nil),
  ])
  func `a day that no calendar has is told from what is no date`(typed: String, says: String?) {
    var field = Field(.date)
    for character in typed { _ = field.handle(.character(character)) }
    #expect(field.problem?.vi == says)
  }
}
