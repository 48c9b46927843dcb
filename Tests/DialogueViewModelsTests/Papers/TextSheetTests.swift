import DeskKit
import Testing

@testable import DialogueViewModels

/// Reading and searching a page of text.
struct TextSheetTests {
  private func sheet() -> TextSheet {
    TextSheet(
      title: Phrase(vi: "Trang", en: "Page"),
      paragraphs: (1...30).map { Phrase(verbatim: $0 % 10 == 0 ? "Điều \($0)" : "dòng \($0)") }
    )
  }

  private func typed(_ keys: [Key], in sheet: inout TextSheet) -> [Bool] {
    keys.map { sheet.handle($0, in: Size(rows: 5, columns: 40), .vi) }
  }

  @Test func `a slash searches without marks and goes to the first line found`() {
    var sheet = sheet()
    let taken = typed([.character("/")] + "dieu".map(Key.character), in: &sheet)
    #expect(taken == [true, true, true, true, true])
    #expect(sheet.top == 9)
    let lines = sheet.frame(in: Size(rows: 5, columns: 40), .vi).description
    #expect(lines.contains("Điều 10") && lines.contains("/dieu"))
  }

  @Test func `n and N go on to the next lines found, and round the end`() {
    var sheet = sheet()
    _ = typed([.character("/")] + "dieu".map(Key.character) + [.enter], in: &sheet)
    var tops: [Int] = []
    for key in "nnnN" {
      _ = typed([.character(key)], in: &sheet)
      tops.append(sheet.top)
    }
    #expect(tops == [19, 27, 9, 27])
  }

  @Test func `Escape drops the search first and closes the page after`() {
    var sheet = sheet()
    _ = typed([.character("/"), .character("x"), .enter], in: &sheet)
    #expect(typed([.escape, .escape], in: &sheet) == [true, false])
  }

  @Test func `n without a search is no key of the page`() {
    var sheet = sheet()
    #expect(typed([.character("n"), .character("j"), .end], in: &sheet) == [false, true, true])
    #expect(sheet.top == 26)
  }

  @Test func `the end shows the last line, above what is looked for too`() {
    var sheet = sheet()
    _ = typed([.end], in: &sheet)
    let size = Size(rows: 5, columns: 40)
    #expect(sheet.frame(in: size, .vi).description.contains("Điều 30"))
    _ = typed([.character("/")] + "30".map(Key.character) + [.enter, .end], in: &sheet)
    let text = sheet.frame(in: size, .vi).description
    #expect(text.contains("Điều 30") && text.contains("/30"))
  }
}
