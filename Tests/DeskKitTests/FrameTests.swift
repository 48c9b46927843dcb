import DeskKit
import Testing
import VietnameseText

struct FrameTests {
  @Test func `text is clipped at the edges and at its width`() {
    var frame = Frame(size: Size(rows: 3, columns: 6))
    frame.put("Nguyễn Văn", at: Position(row: 0, column: 0))
    frame.put("Trần", at: Position(row: 1, column: 1), width: 2)
    frame.put("xyz", at: Position(row: 2, column: -1))
    frame.put("no", at: Position(row: 3, column: 0))
    #expect(
      frame.description == """
        Nguyễn
         Tr
        yz
        """
    )
  }

  @Test(arguments: ["\u{1B}[2J", "a\rb", "\u{7}", "\u{9B}31m", "x\u{202E}y", "\u{200B}", "\n\t"])
  func `nothing raw gets into a frame`(text: String) {
    var frame = Frame(size: Size(rows: 1, columns: 12))
    frame.put(text, at: Position(row: 0, column: 0))
    let scalars = frame.text(ofRow: 0).unicodeScalars
    #expect(frame.description != "")
    #expect(
      scalars.allSatisfy { scalar in
        scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value)
          && ![0x202E, 0x200B].contains(scalar.value)
      }
    )
  }

  @Test func `decomposed letters take one cell`() {
    var frame = Frame(size: Size(rows: 1, columns: 4))
    let end = frame.put("e\u{302}\u{301}q\u{331}", at: Position(row: 0, column: 0))
    #expect(end == 2)
    #expect(frame.description == "ếq\u{331}")
  }

  @Test(arguments: ["aê\u{301}b", "\u{302}x", "‼\u{FE0F}!", "a中b\u{331}c", "✓ 中", "中✓e\u{323}"])
  func `mixed text is drawn as its parts`(text: String) {
    var whole = Frame(size: Size(rows: 1, columns: 20))
    let end = whole.put(text, at: Position(row: 0, column: 0))
    let shown = PrintableText.shown(text)
    #expect(whole.description == shown)
    #expect(end == CellWidth.of(shown))
  }

  @Test(arguments: [UInt32(0x20)..<0x300, 0x1E00..<0x1F00, 0x2000..<0x2800])
  func `Latin and the signs of screens take the cells they are known to take`(
    values: Range<UInt32>
  ) throws {
    for value in values {
      let sign = String(try #require(Unicode.Scalar(value)))
      let shown = PrintableText.shown(sign)
      var frame = Frame(size: Size(rows: 1, columns: 4))
      let end = frame.put(sign, at: Position(row: 0, column: 0))
      #expect(end == CellWidth.of(shown), "\(sign)")
      #expect(frame.text(ofRow: 0).hasPrefix(shown), "\(sign)")
    }
  }

  @Test func `a wide sign is never shown by half`() {
    var frame = Frame(size: Size(rows: 3, columns: 5))
    frame.put("ab中文", at: Position(row: 0, column: 0))
    frame.put("中文", at: Position(row: 1, column: 0))
    frame.put("x", at: Position(row: 1, column: 1))
    var part = Frame(size: Size(rows: 1, columns: 4))
    part.put("中文", at: Position(row: 0, column: 0))
    frame.blit(part, at: Position(row: 2, column: -1))
    #expect(frame.description == "ab中\n x文\n 文")
  }

  @Test func `a part keeps its styles and brings its cursor`() {
    var part = Frame(size: Size(rows: 1, columns: 3))
    part.put("!a\u{331}", at: Position(row: 0, column: 0), role: .alarm)
    part.cursor = Position(row: 0, column: 2)
    var frame = Frame(size: Size(rows: 2, columns: 6))
    frame.put("một", at: Position(row: 1, column: 0))
    frame.blit(part, at: Position(row: 1, column: 3))
    #expect(
      frame.runs(ofRow: 1).map { "\($0.column) \($0.role) \($0.text)" } == [
        "0 plain một", "3 alarm !a\u{331}", "5 plain  ",
      ]
    )
    #expect(frame.cursor == Position(row: 1, column: 5))
  }

  @Test func `a filled stretch has its style to the end`() {
    var frame = Frame(size: Size(rows: 1, columns: 8))
    frame.put("ab", at: Position(row: 0, column: 1), role: .selection, width: 5, fills: true)
    #expect(
      frame.runs(ofRow: 0).map(\.text) == [" ", "ab   ", "  "]
    )
    #expect(frame.role(at: Position(row: 0, column: 5)) == .selection)
  }

  @Test func `rows are compared by what they show`() {
    var first = Frame(size: Size(rows: 2, columns: 4))
    first.put("q\u{331}", at: Position(row: 0, column: 0))
    var second = Frame(size: Size(rows: 2, columns: 4))
    second.put("p\u{331}", at: Position(row: 0, column: 0))
    #expect(!first.hasSameRow(0, as: second))
    #expect(first.hasSameRow(1, as: second))
  }

  @Test(arguments: [
    Size(rows: 0, columns: 0), Size(rows: 1, columns: 1), Size(rows: 2, columns: 0),
  ])
  func `drawing is total at every size`(size: Size) {
    var frame = Frame(size: size)
    frame.fill(at: Position(row: -1, column: -1), size: Size(rows: 9, columns: 9), with: "x")
    frame.rule(at: Position(row: 0, column: 3), length: -4)
    frame.verticalRule(at: Position(row: -2, column: 0), length: 8)
    frame.style(row: 0, from: -2, width: 10, role: .bold)
    #expect(frame.text(ofRow: 0).count == (size.rows == 0 ? 0 : size.columns))
  }
}
