import Testing
import VietnameseText

struct CellWidthTests {
  @Test(arguments: [
    ("", 0),
    ("Nguyễn Văn An", 13),
    ("e\u{323}\u{302}", 1),
    ("à – … “đ” · │─┌", 15),
    ("中文", 4),
    ("Ａ。", 4),
    ("😀", 2),
    ("👍🏽", 2),
    ("👩‍👩‍👧", 2),
    ("🇻🇳", 2),
    ("❤️", 2),
    ("❤", 1),
    ("☎", 1),
    ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2),
    ("\u{301}", 0),
    ("\u{200B}", 0),
    ("\u{1B}[0m", 3),
    ("\r\n", 0),
    ("a中e\u{302}", 4),
  ])
  func `cells are counted by what is seen`(text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
    #expect(CellWidth.of(text[...]) == cells)
  }

  @Test func `every Vietnamese letter is one cell, composed or not`() {
    for letter in Samples.letters {
      #expect(CellWidth.of(letter) == 1, "\(letter)")
    }
    #expect(CellWidth.of(Character("o\u{31B}\u{323}")) == 1)
  }

  @Test func `a text is as wide as its characters together`() {
    let unequal = Samples.manyScalars.filter { scalar in
      let text = "a\(scalar)e\u{302}\(scalar)"
      return CellWidth.of(text) != text.reduce(0) { $0 + CellWidth.of($1) }
    }
    #expect(unequal == [])
  }

  @Test func `the borders of the wide ranges are where they should be`() {
    let wide: [Unicode.Scalar] = ["\u{1100}", "\u{115F}", "\u{231A}", "\u{3FFFD}", "\u{1F300}"]
    let narrow: [Unicode.Scalar] = ["\u{10FF}", "\u{2319}", "\u{231C}", "\u{303F}", "\u{1F321}"]
    #expect(wide.map { CellWidth.of(Character($0)) } == [2, 2, 2, 2, 2])
    #expect(narrow.map { CellWidth.of(Character($0)) } == [1, 1, 1, 1, 1])
  }
}
