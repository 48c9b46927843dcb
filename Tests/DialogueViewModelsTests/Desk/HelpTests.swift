import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct HelpTests {
  private func help(_ table: Table, _ actor: Actor) throws -> KeyHelp {
    guard case .help(let help)? = table[actor].overlays.last else { throw NoWay("no help") }
    return help
  }

  @Test(arguments: [
    (Actor.secretary, [DeskAction.session, .nextItem, .callNext, .petition, .assign, .conclude]),
    (.operator, [.register, .callNext, .clock, .endSpeech, .absent, .slip]),
    (.chair, [.conclusions, .petitions, .assign, .conclude, .amend, .longer]),
  ])
  func `help shows the six acts of the station first, the rest after one key`(
    actor: Actor,
    acts: [DeskAction]
  ) throws {
    var table = Table(try .speaking(), actor)
    table.press(actor, .function(1))
    #expect(try help(table, actor).candidates.map(\.action) == acts.map(\.id))
    #expect(table.frame(actor).description.contains("phím khác"))
    table.press(actor, .tab)
    #expect(try help(table, actor).candidates.count > 30)
    #expect(!table.frame(actor).description.contains("phím khác"))
  }

  @Test func `the help of the minutes line names its keys behind Ctrl-O and the signs of the line`()
    throws
  {
    var table = Table(try .speaking(), .secretary)
    table.press(.secretary, .function(1))
    let screen = table.frame(.secretary).description
    for words in ["^O S", "F6 ^O p", "^O f", ">> …", "lời hứa", "== …", "s/…/…/", ";tl Tab"] {
      #expect(screen.contains(words), "\(words)")
    }
    table.type(.secretary, "man hoi truong")
    #expect(!table.frame(.secretary).description.contains("lời hứa"))
    table.press(.secretary, .escape, .control("o"), .character("1"), .function(1))
    let agenda = table.frame(.secretary).description
    #expect(!agenda.contains("^O S") && !agenda.contains("lời hứa"))
  }

  @Test func `every sign that the help names is read as it says`() throws {
    var table = Table(try .speaking(), .secretary)
    let catalogue = table.session.catalogue
    func kinds(_ sign: LineSign) -> [LineReading] {
      sign.uses(catalogue).map { LineReading($0.example) }
    }
    #expect(kinds(.answer) == [.answer("…", place: 0), .answer("…", place: 1)])
    #expect(kinds(.promise) == [.promise("…")])
    #expect(
      kinds(.conclusion) == [
        .conclusion("…", isGeneral: false), .conclusion("…", isGeneral: true),
      ]
    )
    #expect(kinds(.note) == [.note("…")])
    #expect(kinds(.plain) == [.statement("…")])
    #expect(kinds(.correction) == [.correction(old: "…", new: "…")])
    #expect(LineSign.late.uses(catalogue).map { LateWords($0.example)?.time } == ["09:30"])
    let block = try #require(LineSign.block.uses(catalogue).first?.example)
    let key = block.dropFirst(LineSign.block.mark.count).prefix { $0 != " " }
    let ready = try #require(catalogue.textBlock(String(key)))
    table.type(.secretary, LineSign.block.mark + key)
    table.press(.secretary, .tab)
    #expect(table[.secretary].line.edit.text == ready.text)
    table.press(.secretary, .control("u"), .character("@"))
    #expect(table.frame(.secretary).description.contains(LineWords.whoSpeaks(.vi)))
  }

  @Test func `the page of the line is found by its name`() throws {
    var table = Table(try .speaking(), .secretary)
    table.press(.secretary, .character(":"))
    table.type(.secretary, "dau dau dong")
    table.press(.secretary, .enter)
    let screen = table.frame(.secretary).description
    #expect(screen.contains("trả lời của đơn vị được giao"))
  }

  @Test func `what is searched in the help is found among all keys`() throws {
    var table = Table(try .speaking(), .operator)
    table.press(.operator, .character("?"))
    table.type(.operator, "man hoi truong")
    #expect(try help(table, .operator).candidates.map(\.action) == [DeskAction.hall.id])
  }

  @Test func `a place shows its own keys before the six`() throws {
    var table = Table(try .raised(), .chair)
    table.press(.chair, .character("5"), .character("?"))
    let actions = try help(table, .chair).candidates.map(\.action)
    #expect(actions.prefix(3) == [DeskAction.forward.id, DeskAction.amend.id, DeskAction.back.id])
    #expect(actions.contains(DeskAction.assign.id))
  }

  @Test func `a form over the checklist has the keys of the desk, not those of the list`() throws {
    var table = Table(Rehearsal(), .secretary)
    table.press(.secretary, .control("o"), .character("6"), .enter)
    try #require(table[.secretary].topForm != nil)
    let keys = table.frame(.secretary).text(ofRow: 23)
    #expect(!keys.contains("Enter Mở"))
  }

  @Test func `without anybody called the clock is dim`() throws {
    var table = Table(try .queued(), .operator)
    #expect(
      table.frame(.operator).text(ofRow: 23).contains("(F3")
        || table.frame(.operator).text(ofRow: 23).contains("(b")
    )
  }
}
