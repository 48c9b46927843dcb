import DeskKit
import DialogueCore
import DialogueTestSupport
import Foundation
import Testing

@testable import DialogueViewModels

/// Words begun in a bar, which Esc closes.
struct BarDraftTests {
  @Test func `a reason begun in a bar outlives Esc and a kill, and goes when it is recorded`()
    throws
  {
    var table = Table(try .raised(), .secretary)
    try beginCancelling(&table)
    table.type(.secretary, "sáp nhập đơn vị")
    table.press(.secretary, .left, .escape)
    #expect(table[.secretary].overlays.isEmpty)
    #expect(table.said(.secretary) == "đã cất nháp, mở lại thì còn")

    let bytes = try JSONEncoder().encode(table[.secretary].drafts)
    let drafts = try JSONDecoder().decode(DraftBook.self, from: bytes)
    table[.secretary] = Station(actor: .secretary, run: "secretary-2", drafts: drafts)
    try openMenu(&table)
    #expect(table.frame(.secretary).description.contains("lý do khác… nháp: sáp nhập đơn vị"))
    try table.choose(.secretary, Questions.otherReason)
    #expect(table.frame(.secretary).description.contains("lý do: sáp nhập đơn vị"))
    table.press(.secretary, .end)
    table.type(.secretary, " hành chính")
    table.press(.secretary, .enter)
    let entry = try #require(table.session.minutes.entries.first)
    #expect(entry.struck == "sáp nhập đơn vị hành chính")
    #expect(table[.secretary].drafts.isEmpty)
  }

  @Test func `a draft of a reason belongs to its object and is thrown away by emptying it`() throws
  {
    var table = Table(try .queued(), .operator)
    try decline(1, &table)
    table.type(.operator, "ngoài phạm vi")
    table.press(.operator, .escape)
    try decline(2, &table)
    #expect(!table.frame(.operator).description.contains("ngoài phạm vi"))
    table.press(.operator, .escape)
    try decline(1, &table)
    #expect(table.frame(.operator).description.contains("lý do: ngoài phạm vi"))
    table.press(.operator, .control("u"), .escape)
    #expect(table[.operator].drafts.isEmpty)
    #expect(table.commands.isEmpty)
  }

  @Test func `words of a reason that the journal refuses are kept`() throws {
    var table = Table(try .queued(), .operator)
    try decline(1, &table)
    table.type(.operator, "ngoài phạm vi")
    try table.happen(.withdrawRegistration(number: 1, reason: "về sớm"), as: .secretary)
    table.press(.operator, .enter)
    #expect(table.commands.isEmpty)
    let draft = try #require(table[.operator].drafts.forms["reason.decline.01"]?.draft)
    #expect(draft.fields["reason"]?.text == "ngoài phạm vi")
  }

  @Test func `kept words are not sent by the Enter that answers a question with no`() throws {
    var table = Table(try .queued(), .secretary)
    table.press(.secretary, .control("o"), .character("f"))
    table.press(.secretary, .character("c"))
    table.type(.secretary, "hết giờ")
    table.press(.secretary, .escape)
    table.press(.secretary, .control("o"), .character("f"))
    table.press(.secretary, .enter)
    #expect(table.commands.isEmpty)
    table.press(.secretary, .control("o"), .character("f"))
    table.press(.secretary, .character("c"), .enter)
    #expect(table.commands.count == 1)
    #expect(table[.secretary].drafts.isEmpty)
  }

  private func beginCancelling(_ table: inout Table) throws {
    try openMenu(&table)
    try table.choose(.secretary, Questions.otherReason)
  }

  /// The menu of reasons for striking the first line.
  private func openMenu(_ table: inout Table) throws {
    try table.goHome(.secretary)
    try table.name(.secretary, .strike)
  }

  private func decline(_ number: RegistrationNumber, _ table: inout Table) throws {
    try table.selectInQueue(.operator, .registration(number))
    table.press(.operator, .character("V"))
    try table.choose(.operator, DeskAction.decline.rawValue)
    try table.choose(.operator, Questions.otherReason)
  }
}
