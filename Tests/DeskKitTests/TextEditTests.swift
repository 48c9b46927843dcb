import DeskKit
import Testing

struct TextEditTests {
  @Test func `an input method's deletions and text make the word`() {
    var edit = TextEdit()
    for key: Key in [
      .character("t"), .character("o"), .imeComposed(deletions: 1, text: "ô"), .character("i"),
      .character(" "), .character("d"), .imeComposed(deletions: 1, text: "đ"), .character("i"),
    ] {
      #expect(edit.handle(key, width: 20) == .edited)
    }
    #expect(edit.text == "tôi đi")
  }

  @Test func `backspace takes a whole letter with its marks`() {
    var edit = TextEdit("Việt")
    _ = edit.handle(.left, width: 20)
    _ = edit.handle(.backspace, width: 20)
    #expect(edit.draft == FieldDraft(text: "Vit", caret: 2))
  }

  @Test func `a mark that comes late is composed with its letter`() {
    var edit = TextEdit("e")
    edit.type("\u{302}")
    edit.type("\u{301}")
    #expect(Array(edit.text.unicodeScalars) == ["\u{1EBF}"])
  }

  @Test func `pasted text loses its controls and breaks lines only where it may`() {
    var line = TextEdit()
    line.paste("a\u{1B}[31mb\r\nc\u{200B}")
    #expect(line.text == "ab c")
    var lines = TextEdit(isMultiLine: true)
    lines.paste("a\r\nb")
    #expect(lines.text == "a\nb")
  }

  @Test func `typing is taken back by words and a paste by itself`() {
    var edit = TextEdit()
    for character in "xin thuê" { edit.type(String(character)) }
    edit.paste(" đất")
    #expect(edit.undo() == true)
    #expect(edit.text == "xin thuê")
    #expect(edit.undo() == true)
    #expect(edit.text == "xin ")
    #expect(edit.redo() == true)
    #expect(edit.text == "xin thuê")
    #expect(edit.undo() == true)
    edit.type("x")
    #expect(edit.redo() == false)
  }

  struct Cut: Sendable {
    let key: Key
    let left: String
  }

  @Test(arguments: [
    Cut(key: .control("w"), left: "đất  hai\nba"),
    Cut(key: .control("u"), left: " hai\nba"),
    Cut(key: .control("k"), left: "đất công\nba"),
    Cut(key: .control("d"), left: "đất cônghai\nba"),
    Cut(key: .backspace, left: "đất côn hai\nba"),
  ])
  func `deleting keys take their stretch`(cut: Cut) {
    var edit = TextEdit("đất công hai\nba", isMultiLine: true)
    edit.moveCaret(to: 8)
    #expect(edit.handle(cut.key, width: 40) == .edited)
    #expect(edit.text == cut.left)
  }

  struct Move: Sendable {
    let key: Key
    let caret: Int
  }

  @Test(arguments: [
    Move(key: .home, caret: 0), Move(key: .end, caret: 12), Move(key: .control("e"), caret: 12),
    Move(key: .wordLeft, caret: 4), Move(key: .wordRight, caret: 12), Move(key: .right, caret: 9),
    Move(key: .down, caret: 15),
  ])
  func `moving keys go where they say`(move: Move) {
    var edit = TextEdit("đất công hai\nba", isMultiLine: true)
    edit.moveCaret(to: 8)
    #expect(edit.handle(move.key, width: 40) == .moved)
    #expect(edit.caret == move.caret)
  }

  @Test func `up on the first row and down on the last are the neighbour's`() {
    var edit = TextEdit("một hai ba bốn")
    #expect(edit.handle(.down, width: 7) == .atEdge)
    #expect(edit.handle(.up, width: 7) == .moved)
    #expect(edit.handle(.up, width: 7) == .atEdge)
  }

  @Test func `earlier texts come back and the begun one is not lost`() {
    var edit = TextEdit("dở")
    edit.earlierTexts = ["cũ", "mới"]
    #expect(edit.recall(older: true) == true)
    #expect(edit.text == "mới")
    #expect(edit.recall(older: true) == true)
    #expect(edit.text == "cũ")
    #expect(edit.recall(older: true) == false)
    #expect(edit.recall(older: false) == true)
    #expect(edit.recall(older: false) == true)
    #expect(edit.text == "dở")
    #expect(edit.recall(older: false) == false)
  }

  @Test func `a text that is too long is not written at all`() {
    var edit = TextEdit("abc", limit: 4)
    #expect(edit.handle(.paste("de"), width: 9) == .isFull)
    #expect(edit.text == "abc")
    #expect(edit.handle(.character("d"), width: 9) == .edited)
    #expect(edit.handle(.imeComposed(deletions: 1, text: "đ"), width: 9) == .edited)
    #expect(edit.text == "abcđ")
  }
}
