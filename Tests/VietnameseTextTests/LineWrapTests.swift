import Testing
import VietnameseText

struct LineWrapTests {
  @Test func `a text breaks between words`() {
    #expect(
      LineWrap.wrapped("Hội nghị đối thoại với Nhân dân xã Ngọc Châu", width: 16) == [
        "Hội nghị đối",
        "thoại với Nhân",
        "dân xã Ngọc Châu",
      ]
    )
  }

  @Test(arguments: [
    ("", 10, [""]),
    ("   ", 2, [""]),
    ("một\n\nhai", 10, ["một", "", "hai"]),
    ("abcdefghij k", 4, ["abcd", "efgh", "ij k"]),
    ("xa abcdefgh", 4, ["xa", "abcd", "efgh"]),
    ("  - mục  một", 20, ["  - mục  một"]),
    ("中文字", 4, ["中文", "字"]),
    ("中", 1, ["…"]),
    ("ab", 0, ["a", "b"]),
  ])
  func `the odd cases have their lines`(text: String, width: Int, lines: [String]) {
    #expect(LineWrap.wrapped(text, width: width) == lines)
  }

  @Test func `no line is too wide and no word is lost`() {
    let text = Samples.speech + "\n中文 và 😀 cuối cùng  hai dấu cách"
    for width in 2...140 {
      let lines = LineWrap.wrapped(text, width: width)
      #expect(lines.allSatisfy { CellWidth.of($0) <= width }, "\(width)")
      #expect(lines.joined().filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
    }
  }

  @Test func `words stay whole when a line can hold them`() {
    for width in 60...100 {
      let words = LineWrap.wrapped(Samples.speech, width: width).flatMap {
        $0.split(separator: " ")
      }
      #expect(words == Samples.speech.split(separator: " "), "\(width)")
    }
  }

  @Test(arguments: [
    ("Bồi thường đất nông nghiệp", 26, "Bồi thường đất nông nghiệp"),
    ("Bồi thường đất nông nghiệp", 25, "Bồi thường đất nông…"),
    ("Bồi thường đất nông nghiệp", 16, "Bồi thường đất…"),
    ("Bồi thường đất nông nghiệp", 15, "Bồi thường đất…"),
    ("Bồi thường đất nông nghiệp", 14, "Bồi thường…"),
    ("Xã abcdefghijklmnop", 10, "Xã abcdef…"),
    ("abcdef", 1, "…"),
    ("abcdef", 0, ""),
    ("中文字", 4, "中…"),
  ])
  func `what does not fit ends in an ellipsis`(text: String, width: Int, clipped: String) {
    #expect(LineWrap.clipped(text, width: width) == clipped)
  }

  @Test(arguments: [
    (16, "Phạm Thị Ngọc Hà"),
    (15, "Phạm…Ngọc Hà"),
    (12, "Phạm…Ngọc Hà"),
    (11, "Phạm…Hà"),
    (7, "Phạm…Hà"),
    (6, "…Hà"),
    (3, "…Hà"),
    (2, "Hà"),
    (1, "…"),
  ])
  func `a name loses its middle first and its given name last`(width: Int, shorter: String) {
    #expect(LineWrap.shortenedName("Phạm Thị Ngọc Hà", width: width) == shorter)
  }

  @Test(arguments: [("Lê Hà", 4, "…Hà"), ("Hà", 1, "…"), ("Thuật", 4, "Thu…"), ("", 0, "")])
  func `short names are shortened too`(name: String, width: Int, shorter: String) {
    #expect(LineWrap.shortenedName(name, width: width) == shorter)
  }
}
