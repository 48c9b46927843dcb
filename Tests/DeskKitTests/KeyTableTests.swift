import DeskKit
import Testing

struct KeyTableTests {
  private let table = KeyTable([
    KeyBinding(
      "call",
      [.character("m")],
      function: 2,
      label: Phrase(vi: "Mời 04", en: "Call 04"),
      title: Phrase(vi: "Mời người tiếp", en: "Call the next"),
      priority: 0
    ),
    KeyBinding(
      "clock",
      [.character("b")],
      function: 3,
      label: Phrase(vi: "Bấm giờ", en: "Clock"),
      obstacle: Phrase(vi: "chưa mời ai", en: "nobody is called")
    ),
    KeyBinding("absent", [.character("v")], label: Phrase(vi: "Vắng", en: "Absent"), priority: 3),
    KeyBinding(
      "help",
      [.character("?"), .function(1)],
      label: Phrase(vi: "Phím", en: "Keys"),
      priority: 1
    ),
  ])

  @Test func `a key and its F-key find the same act`() {
    #expect(table.binding(for: .character("m"))?.action == "call")
    #expect(table.binding(for: .function(2))?.action == "call")
    #expect(table.bindingInText(for: .function(2))?.action == "call")
    #expect(table.bindingInText(for: .character("m")) == nil)
    #expect(table.binding(for: .character("M")) == nil)
  }

  @Test func `the help line keeps the order and drops the least urgent`() {
    let wide = table.helpLine(columns: 60, language: .vi)
    #expect(wide.description == "m Mời 04  (b Bấm giờ)  v Vắng  ? Phím")
    let narrow = table.helpLine(columns: 26, language: .vi)
    #expect(narrow.description == "m Mời 04  v Vắng  ? Phím")
    let text = table.helpLine(columns: 60, language: .en, inText: true)
    #expect(text.description == "F2 Call 04  (F3 Clock)  ^O v Absent  ^O ? Keys")
  }

  @Test func `the help is searched by name and by key and runs the row`() {
    var help = KeyHelp(Phrase(vi: "PHÍM", en: "KEYS"), table.bindings)
    for character in "nguoi" { #expect(help.handle(.character(character)) == .stays) }
    #expect(help.handle(.enter) == .runs("call"))
    _ = help.handle(.control("u"))
    _ = help.handle(.character("b"))
    #expect(help.candidates.map(\.action) == ["clock"])
    #expect(help.handle(.enter) == .refused(Phrase(vi: "chưa mời ai", en: "nobody is called")))
  }

  @Test func `the palette puts an act that begins with the words before one that holds them`() {
    var help = KeyHelp(
      Phrase(vi: "LỆNH", en: "COMMANDS"),
      [
        KeyBinding("a", [], label: Phrase(vi: "Đọc lại và ghi lời", en: "Read back")),
        KeyBinding("b", [], label: Phrase(vi: "Ghi phần mở lời", en: "Write the opening")),
        KeyBinding("c", [], label: Phrase(vi: "Ghi lời chào", en: "Write a greeting")),
      ]
    )
    for character in "ghi lời" { #expect(help.handle(.character(character)) == .stays) }
    #expect(help.candidates.map(\.action) == ["c", "a", "b"])
    #expect(help.handle(.enter) == .runs("c"))
  }

  @Test func `the help lists every key of an act`() {
    let help = KeyHelp(Phrase(vi: "PHÍM", en: "KEYS"), table.bindings)
    #expect(
      help.frame(in: Size(rows: 5, columns: 40), language: .vi).description == """
        ━ PHÍM  :━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━
        ▸ m F2  Mời người tiếp
          b F3  Bấm giờ (chưa mời ai)
          v     Vắng
          ? F1  Phím
        """
    )
  }
}
