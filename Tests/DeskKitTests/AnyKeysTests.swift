import DeskKit
import Testing

/// Long strings of keys drawn from a fixed seed: nothing may trap, whatever comes.
struct AnyKeysTests {
  /// A generator that gives the same numbers on every machine.
  private struct Numbers {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private static let keys: [Key] = [
    .character("a"), .character("ế"), .character(" "), .character("1"), .character("中"),
    .character("\u{301}"), .enter, .lineFeed, .tab, .backTab, .backspace, .delete, .up, .down,
    .left, .right, .wordLeft, .wordRight, .home, .end, .pageUp, .pageDown, .control("w"),
    .control("u"), .control("k"), .control("d"), .control("z"), .control("y"), .control("p"),
    .control("n"), .imeComposed(deletions: 3, text: "đ"), .imeComposed(deletions: 0, text: "ồ x"),
    .paste("một\nhai ba bốn năm\u{1B}[2J"), .unknown, .function(5), .alt("["),
  ]

  @Test(arguments: 1...4)
  func `a form stands any keys in any room`(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    var form = Form(
      Phrase(vi: "THỬ", en: "TRY"),
      saveKeys: [.function(5)],
      rows: [
        FormRow("a", Phrase(vi: "Tên", en: "Name"), Field(.name, limit: 30), isRequired: true),
        FormRow("b", Phrase(vi: "Số", en: "Number"), Field(.number), isBeside: true),
        FormRow("c", Phrase(vi: "Lĩnh vực", en: "Topic"), .choice(FieldTests.topics)),
        FormRow("d", Phrase(vi: "Lời", en: "Words"), Field(rows: 1...4, limit: 200)),
      ]
    )
    for _ in 1...150 {
      let size = Size(rows: numbers.next(below: 12), columns: numbers.next(below: 90))
      _ = form.handle(Self.keys[numbers.next(below: Self.keys.count)], width: size.columns)
      #expect(form.frame(in: size, language: .vi).size == size)
      var again = form
      again.restore(form.draft)
      #expect(again.draft == form.draft)
    }
  }

  @Test(arguments: 1...4)
  func `menus, bars and helps stand any keys in any room`(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    var menu = Menu(Phrase(verbatim: "M"), FieldTests.topics, takesSeveral: seed.isMultiple(of: 2))
    var bar = Bar(Phrase(verbatim: "một câu hỏi dài"), demand: .exactly("12"))
    var help = KeyHelp(
      Phrase(verbatim: "H"),
      [KeyBinding("x", [.character("x")], label: Phrase(verbatim: "xong"))]
    )
    for _ in 1...300 {
      let key = Self.keys[numbers.next(below: Self.keys.count)]
      let size = Size(rows: numbers.next(below: 6), columns: numbers.next(below: 40))
      _ = menu.handle(key)
      _ = bar.handle(key)
      _ = help.handle(key)
      #expect(menu.frame(in: size, language: .en).size == size)
      #expect(bar.frame(in: size, language: .en).size == size)
      #expect(help.frame(in: size, language: .en).size == size)
    }
  }

  @Test(arguments: 1...4)
  func `a selected row in sight keeps its line through every change, or fills the room`(seed: Int) {
    var numbers = Numbers(state: UInt64(seed))
    var list = ListView<Int>()
    for _ in 1...300 {
      if numbers.next(below: 2) == 0 {
        _ = list.handle(Self.keys[numbers.next(below: Self.keys.count)])
      }
      let before = list.visibleRows.first(where: \.isSelected)
      let count = numbers.next(below: 20)
      let rows = (0..<count).map { ListRow($0 * 3 + numbers.next(below: 3)) }
      list.show(rows, height: 7)
      let after = list.visibleRows.first(where: \.isSelected)
      let end = list.visibleRows.last.map { $0.line + $0.height } ?? 0
      let isFull = list.visibleRows.first.map { $0.line <= 0 } ?? true && end >= 7
      let hides = !list.rowsAbove.isEmpty || !list.rowsBelow.isEmpty
      #expect(isFull || !hides)
      guard let before else { continue }
      #expect(after?.id == before.id)
      let isAtEnd = list.rowsAbove.isEmpty || list.rowsBelow.isEmpty
      #expect(after?.line == before.line || isAtEnd)
    }
  }
}
