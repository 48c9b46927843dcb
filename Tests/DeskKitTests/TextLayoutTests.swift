import DeskKit
import Testing

struct TextLayoutTests {
  private func rows(_ edit: TextEdit, width: Int) -> [String] {
    let layout = TextLayout(edit, width: width)
    return layout.rows.indices.map { layout.text(ofRow: $0) }
  }

  @Test func `lines break after words and at line feeds`() {
    let edit = TextEdit("thửa 214 áp giá\nđất vườn", isMultiLine: true)
    #expect(rows(edit, width: 9) == ["thửa 214 ", "áp giá", "đất vườn"])
  }

  @Test func `a word longer than the row is broken`() {
    #expect(rows(TextEdit("abcdefgh"), width: 3) == ["abc", "def", "gh"])
  }

  @Test func `behind a full row the caret waits on the next`() {
    let layout = TextLayout(TextEdit("abc"), width: 3)
    #expect(layout.caret == Position(row: 1, column: 0))
    #expect(layout.rows.count == 2)
  }

  @Test func `the window follows the caret`() {
    var edit = TextEdit("một hai ba bốn năm")
    #expect(TextLayout(edit, width: 4).window(height: 2) == 3..<5)
    edit.moveCaret(to: 0)
    #expect(TextLayout(edit, width: 4).window(height: 2) == 0..<2)
  }

  @Test(arguments: 0...18)
  func `every caret stands in its row within the width`(caret: Int) {
    var edit = TextEdit("một hai  ba\n\nbốn 中文", isMultiLine: true)
    edit.moveCaret(to: caret)
    for width in 1...8 {
      let layout = TextLayout(edit, width: width)
      #expect(layout.caret.column < width)
      #expect(layout.rows.indices.contains(layout.caret.row))
      #expect(layout.rows[layout.caret.row].lowerBound <= edit.caret)
    }
  }

  @Test func `one row shows the part around the caret`() {
    var edit = TextEdit("thôn Đoài xã Ngọc Châu")
    #expect(TextStrip(edit, width: 10).text == "Ngọc Châu")
    #expect(TextStrip(edit, width: 10).caretColumn == 9)
    edit.moveCaret(to: 0)
    #expect(TextStrip(edit, width: 10).text == "thôn Đoài ")
  }
}
