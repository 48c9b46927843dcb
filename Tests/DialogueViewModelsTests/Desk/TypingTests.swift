import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing
import VietnameseText

@testable import DialogueViewModels

/// Typing Vietnamese at a station: the switch, what is remembered, and giving way to the machine.
struct TypingTests {
  private func table(_ actor: Actor = .secretary) throws -> Table {
    var table = Table(try .speaking(), actor)
    table[actor] = Station(actor: actor, run: "t", preferences: Preferences())
    return table
  }

  private func keys(_ text: String) -> [Key] { text.map { Key.character($0) } }

  @Test func `the line composes, and Ctrl-Z first gives the keys of the word`() throws {
    var table = try table()
    table.read(keys("xin chaof"), at: .secretary)
    #expect(table[.secretary].line.edit.text == "xin chào")
    #expect(table[.secretary].drafts.line?.text.keys == "chaof")
    table.read([.control("z")], at: .secretary)
    #expect(table[.secretary].line.edit.text == "xin chaof")
    table.read([.control("y")], at: .secretary)
    #expect(table[.secretary].line.edit.text == "xin chào")
    table.read([.control("z"), .control("z")], at: .secretary)
    #expect(table[.secretary].line.edit.text == "xin ")
  }

  @Test func `a draft of a half-composed word goes on where it was`() throws {
    var table = try table()
    table.read(keys("nguye"), at: .secretary)
    table.read(keys("e"), at: .secretary)
    let drafts = table[.secretary].drafts
    table[.secretary] = Station(
      actor: .secretary,
      run: "t2",
      drafts: drafts,
      preferences: Preferences()
    )
    table.read(keys("nx"), at: .secretary)
    #expect(table[.secretary].line.edit.text == "nguyễn")
    table.read([.control("z")], at: .secretary)
    #expect(table[.secretary].line.edit.text == "nguyeenx")
  }

  @Test func `F9 goes round and each choice is remembered`() throws {
    var table = try table()
    table.read([.function(9), .function(9), .function(9)], at: .secretary)
    let remembered = table.others.compactMap { intent -> TypingMethod?? in
      if case .remember(let preferences) = intent { preferences.typing.method } else { nil }
    }
    #expect(remembered == [.vni, nil, .telex])
  }

  @Test func `letters with marks in one read switch it off, F9 brings it back`() throws {
    var table = try table()
    table.read(keys("to") + [.imeComposed(deletions: 1, text: "ô")], at: .secretary)
    table.read(keys("i as"), at: .secretary)
    #expect(table[.secretary].line.edit.text == "tôi as")
    #expect(table[.secretary].preferences.typing.method == .telex)
    table.read([.function(9)] + keys(" as"), at: .secretary)
    #expect(table[.secretary].line.edit.text == "tôi as á")
    #expect(table.others == [])
  }

  @Test func `a slow line's deletion and letter in one read compose like others`() throws {
    var table = try table()
    table.read(keys("tan") + [.imeComposed(deletions: 1, text: "s")], at: .secretary)
    #expect(table[.secretary].line.edit.text == "tá")
  }

  @Test func `a form composes names and lets numbers be`() throws {
    var table = try table(.operator)
    table.read([.function(5)] + keys("Nguyeenx Thij Hoaf") + [.tab], at: .operator)
    let form = try #require(table[.operator].topForm?.form)
    #expect(form.value("name") == "Nguyễn Thị Hòa")
    #expect(form["birthYear"].composes == false)
    #expect(form["phone"].composes == false)
  }

  @Test func `English names of acts are found in the palette`() throws {
    var table = try table()
    table.read([.control("o"), .character(":")] + keys("assign"), at: .secretary)
    guard case .help(let help) = table[.secretary].overlays.last else {
      Issue.record("no palette")
      return
    }
    #expect(help.candidates.map(\.action).contains("assign"))
  }
}
