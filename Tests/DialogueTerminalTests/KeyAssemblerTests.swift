import DeskKit
import DialogueTerminal
import Testing

struct KeyAssemblerTests {
  /// What one read of plain scalars gives to an assembler.
  private func keys(_ reads: String...) -> [Key] {
    var assembler = KeyAssembler()
    return reads.flatMap { assembler.keys(fromRead: $0.unicodeScalars.map(RawInput.scalar)) }
  }

  struct Row: Sendable {
    let bytes: String
    let keys: [Key]
  }

  @Test(arguments: [
    Row(bytes: "mb", keys: [.character("m"), .character("b")]),
    Row(bytes: "\u{7F}đ", keys: [.imeComposed(deletions: 1, text: "đ")]),
    Row(bytes: "\u{7F}dd", keys: [.imeComposed(deletions: 1, text: "dd")]),
    Row(bytes: "\u{7F}\u{7F}ồng", keys: [.imeComposed(deletions: 2, text: "ồng")]),
    Row(bytes: "\u{8}ô", keys: [.imeComposed(deletions: 1, text: "ô")]),
    Row(bytes: "\u{7F}", keys: [.backspace]),
    Row(bytes: "\u{7F}\u{7F}", keys: [.backspace, .backspace]),
    Row(bytes: "việt", keys: [.imeComposed(deletions: 0, text: "việt")]),
    Row(bytes: "a–b", keys: [.character("a"), .character("–"), .character("b")]),
    Row(
      bytes: "to\u{7F}ô\u{7F}ố",
      keys: [
        .character("t"), .character("o"), .imeComposed(deletions: 1, text: "ô"),
        .imeComposed(deletions: 1, text: "ố"),
      ]
    ),
    Row(
      bytes: "Lê\tx\r\n",
      keys: [.imeComposed(deletions: 0, text: "Lê"), .tab, .character("x"), .enter, .lineFeed]
    ),
    Row(
      bytes: "\u{1}\u{F}\u{1A}\u{1F}\u{7}",
      keys: [.control("a"), .control("o"), .control("z"), .control("_"), .control("g")]
    ),
    Row(bytes: "\u{1B}", keys: [.escape]),
    Row(bytes: "\u{1B}\u{1B}", keys: [.escape, .escape]),
    Row(bytes: "\u{1B}x", keys: [.alt("x")]),
    Row(bytes: "\u{1B}[15~", keys: [.function(5)]),
    Row(bytes: "\u{1B}[24~", keys: [.function(12)]),
    Row(bytes: "\u{1B}[11~\u{1B}OQ\u{1B}[[C", keys: [.function(1), .function(2), .function(3)]),
    Row(bytes: "\u{1B}[A\u{1B}OB\u{1B}[1;2C", keys: [.up, .down, .right]),
    Row(bytes: "\u{1B}[1;5D\u{1B}[1;3C\u{1B}Oc", keys: [.wordLeft, .wordRight, .wordRight]),
    Row(bytes: "\u{1B}[Z\u{1B}[3~\u{1B}[5~\u{1B}[F", keys: [.backTab, .delete, .pageUp, .end]),
    Row(bytes: "\u{1B}[<0;10;12Mj", keys: [.unknown, .character("j")]),
    Row(bytes: "\u{1B}[?62;22c", keys: [.unknown]),
    Row(bytes: "\u{1B}[200~a\r\nb\u{1B}[201~c", keys: [.paste("a\r\nb"), .character("c")]),
    Row(bytes: "\u{1B}[200~a\u{1B}[Ab\u{1B}[201~", keys: [.paste("ab")]),
    Row(bytes: "e\u{302}", keys: [.imeComposed(deletions: 0, text: "e\u{302}")]),
    Row(bytes: "\u{85}", keys: [.unknown]),
  ])
  func `bytes of one read become keys`(row: Row) {
    #expect(keys(row.bytes) == row.keys)
  }

  @Test func `an unknown sequence is swallowed whole even when it is split`() {
    #expect(keys("\u{1B}[<0;1", "0;12", "M", "j") == [.unknown, .character("j")])
  }

  @Test func `a sequence torn from its Esc is still that key`() {
    #expect(keys("\u{1B}", "[15~", "x") == [.escape, .function(5), .character("x")])
    #expect(keys("\u{1B}", "[ab") == [.escape, .character("["), .character("a"), .character("b")])
    #expect(
      keys("\u{1B}", "x", "[A") == [.escape, .character("x"), .character("["), .character("A")]
    )
  }

  @Test func `two reads of an input method stay two keys`() {
    #expect(
      keys("\u{7F}ô", "\u{7F}ố")
        == [.imeComposed(deletions: 1, text: "ô"), .imeComposed(deletions: 1, text: "ố")]
    )
  }

  @Test func `a paste may come in pieces and ends a paste only once`() {
    #expect(keys("\u{1B}[20", "0~một ", "hai\u{1B}[2", "01~") == [.paste("một hai")])
  }

  @Test func `keys that ncurses names stand between texts`() {
    var assembler = KeyAssembler()
    let inputs: [RawInput] = [
      .scalar("a"), .key(.function(2)), .key(.backspace), .scalar("ô"), .pasteStart, .scalar("x"),
      .key(.up), .scalar("y"), .pasteEnd, .pasteEnd,
    ]
    #expect(
      assembler.keys(fromRead: inputs)
        == [
          .character("a"), .function(2), .imeComposed(deletions: 1, text: "ô"), .paste("xy"),
        ]
    )
    #expect(assembler.patience == nil)
  }

  @Test func `what was begun and never ended is given up after a while`() {
    var assembler = KeyAssembler()
    #expect(assembler.keys(fromRead: [.scalar("\u{1B}"), .scalar("[")]) == [])
    #expect(assembler.patience == 100)
    #expect(assembler.expire() == [.alt("[")])
    #expect(assembler.keys(fromRead: [.pasteStart, .scalar("x")]) == [])
    #expect(assembler.patience == 5000)
    #expect(assembler.expire() == [.paste("x")])
    #expect(assembler.patience == nil)
    #expect(assembler.expire() == [])
  }
}
