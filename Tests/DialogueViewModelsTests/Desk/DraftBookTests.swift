import DeskKit
import DialogueCore
import DialogueTestSupport
import Foundation
import Testing

@testable import DialogueViewModels

struct DraftBookTests {
  @Test func `a begun line and every form survive on disk, caret and speaker too`() throws {
    var table = Table(try .speaking(), .secretary)
    table.type(.secretary, "Giá đất thấp hơn")
    table.press(.secretary, .left, .left, .function(5))
    table.type(.secretary, "Bùi Thị Na")
    table.press(.secretary, .tab)
    table.type(.secretary, "Đông")
    table.press(.secretary, .escape, .control("o"), .character("P"))
    table.type(.secretary, "Đinh Thị Én")
    let before = table[.secretary]
    let bytes = try JSONEncoder().encode(before.drafts)
    let drafts = try JSONDecoder().decode(DraftBook.self, from: bytes)
    #expect(drafts == before.drafts)

    try table.happen(.endSpeech(speech: 1), as: .operator)
    try table.happen(.callNext(expected: 2, ending: nil), as: .operator)
    table[.secretary] = Station(actor: .secretary, run: "secretary-2", drafts: drafts)
    let line = table[.secretary].line
    #expect(line.edit.draft == before.line.edit.draft)
    #expect(line.latch == before.line.latch)
    table.press(.secretary, .function(5))
    #expect(try table.openForm(.secretary).value("name") == "Bùi Thị Na")
    #expect(try table.openForm(.secretary).value("hamlet") == "Đông")
    table.press(.secretary, .escape, .control("o"), .character("P"))
    #expect(try table.openForm(.secretary).value("name") == "Đinh Thị Én")
    table.press(.secretary, .escape, .enter)
    let entry = try #require(table.session.minutes.entries.last)
    #expect(entry.text == "Giá đất thấp hơn")
    #expect(entry.speaker == .registered(number: 1))
  }

  @Test func `what was recorded leaves no draft`() throws {
    var table = Table(try .speaking(), .secretary)
    table.type(.secretary, "Giá đất")
    #expect(!table[.secretary].drafts.isEmpty)
    table.press(.secretary, .enter)
    #expect(table[.secretary].drafts.isEmpty)
    table.press(.secretary, .function(5))
    table.type(.secretary, "Bùi Thị Na")
    table.press(.secretary, .enter, .escape)
    #expect(table[.secretary].drafts.isEmpty)
  }

  @Test func `drafts are thrown away only after a question`() throws {
    var table = Table(try .speaking(), .secretary)
    table.press(.secretary, .function(5))
    table.type(.secretary, "Bùi Thị Na")
    table.press(.secretary, .escape)
    try table.name(.secretary, .dropDrafts)
    #expect(!table[.secretary].drafts.isEmpty)
    try table.confirm(.secretary)
    #expect(table[.secretary].drafts.isEmpty)
  }
}
