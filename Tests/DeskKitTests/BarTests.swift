import DeskKit
import Testing

struct BarTests {
  private let question = Phrase(vi: "Lùi #57: nêu YK-03?", en: "Undo #57: raising YK-03?")

  @Test(arguments: [Key.enter, .escape, .control("g")])
  func `every other answer than c is the safe one`(key: Key) {
    var bar = Bar(question)
    #expect(bar.handle(.character("x")) == .stays)
    #expect(bar.handle(key) == .cancelled)
  }

  @Test func `c says yes`() {
    var bar = Bar(question)
    #expect(bar.handle(.character("c")) == .confirmed(""))
  }

  @Test func `a reason is asked after c and may not be empty`() {
    var bar = Bar(question, demand: .reason(Phrase(vi: "lý do", en: "reason")))
    #expect(bar.handle(.character("c")) == .stays)
    #expect(
      bar.handle(.enter)
        == .refused(Phrase(vi: "cần lý do, Esc để thôi", en: "needs reason, Esc to give up"))
    )
    for character in "cấp" { _ = bar.handle(.character(character)) }
    #expect(bar.handle(.enter) == .confirmed("cấp"))
  }

  @Test func `a number must be typed exactly`() {
    var bar = Bar(question, demand: .exactly("166"))
    for character in "16" { _ = bar.handle(.character(character)) }
    #expect(bar.handle(.enter) != .confirmed("16"))
    _ = bar.handle(.character("6"))
    #expect(bar.handle(.enter) == .confirmed("166"))
  }

  @Test func `the question gives way, the keys never`() {
    let bar = Bar(question)
    let wide = bar.frame(in: Size(rows: 1, columns: 60), language: .vi)
    #expect(wide.description == "Lùi #57: nêu YK-03?  c Có · Enter/Esc Không")
    let narrow = bar.frame(in: Size(rows: 1, columns: 24), language: .vi)
    #expect(narrow.description == "c Có · Enter/Esc Không")
    #expect(bar.height(forWidth: 24, language: .vi) == 2)
  }
}
