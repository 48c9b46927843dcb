import DeskKit
import DialogueCore
import DialogueTestSupport
import Foundation
import Testing

@testable import DialogueViewModels

/// Acts on a matter, where there is none, one that may be acted on, or one that may not.
struct DimKeysTests {
  struct Case: Sendable {
    let actor: Actor
    let action: DeskAction
    let key: Int
    let scene: @Sendable () throws -> Rehearsal
    let why: String?
  }

  private static let nothingSaid: @Sendable () throws -> Rehearsal = { try .opened() }
  private static let nothingRaised: @Sendable () throws -> Rehearsal = {
    var rehearsal = try Rehearsal.speaking()
    let draft = MinutesDraft(kind: .statement, text: "Ngõ ngập.", speaker: .registered(number: 1))
    try rehearsal.perform(.writeEntry(draft))
    return rehearsal
  }
  private static let raised: @Sendable () throws -> Rehearsal = { try .raised() }
  private static let notOpen: @Sendable () throws -> Rehearsal = { Rehearsal() }

  @Test(arguments: [
    Case(
      actor: .secretary,
      action: .petition,
      key: 6,
      scene: nothingSaid,
      why: "chọn ý kiến, phiếu, vấn đề hoặc đăng ký chưa phát biểu trước"
    ),
    Case(
      actor: .secretary,
      action: .assign,
      key: 7,
      scene: nothingSaid,
      why: "chưa chọn kiến nghị nào"
    ),
    Case(
      actor: .secretary,
      action: .conclude,
      key: 8,
      scene: nothingSaid,
      why: "chưa chọn kiến nghị nào"
    ),
    Case(
      actor: .chair,
      action: .assign,
      key: 7,
      scene: nothingSaid,
      why: "chưa chọn kiến nghị nào"
    ),
    Case(
      actor: .chair,
      action: .conclude,
      key: 8,
      scene: nothingSaid,
      why: "chưa chọn kiến nghị nào"
    ),
    Case(
      actor: .operator,
      action: .petition,
      key: 6,
      scene: nothingSaid,
      why: "chọn ý kiến, phiếu, vấn đề hoặc đăng ký chưa phát biểu trước"
    ),
    Case(
      actor: .secretary,
      action: .conclude,
      key: 8,
      scene: notOpen,
      why: "chưa chọn kiến nghị nào"
    ),
    Case(actor: .secretary, action: .petition, key: 6, scene: nothingRaised, why: nil),
    Case(actor: .secretary, action: .assign, key: 7, scene: nothingRaised, why: nil),
    Case(
      actor: .secretary,
      action: .conclude,
      key: 8,
      scene: nothingRaised,
      why: "chưa chọn kiến nghị nào"
    ),
    Case(actor: .secretary, action: .petition, key: 6, scene: raised, why: nil),
    Case(actor: .secretary, action: .assign, key: 7, scene: raised, why: nil),
    Case(actor: .secretary, action: .conclude, key: 8, scene: raised, why: nil),
    Case(actor: .chair, action: .assign, key: 7, scene: raised, why: nil),
    Case(actor: .chair, action: .conclude, key: 8, scene: raised, why: nil),
  ])
  func `what has nothing to act on is dim with the reason, and the key says it`(_ row: Case) throws
  {
    var table = Table(try row.scene(), row.actor)
    _ = table.frame(row.actor)
    #expect(table[row.actor].obstacle(to: row.action, table.scene)?(.vi) == row.why)
    table.press(row.actor, .function(row.key))
    #expect(table.commands.isEmpty)
    guard let why = row.why else { return }
    #expect(table.said(row.actor) == why)
    #expect(table[row.actor].overlays.isEmpty)
  }

  @Test func `the keys row of a session just opened shows the three in brackets`() throws {
    var table = Table(try .opened(), .secretary)
    table.size = Size(rows: 40, columns: 120)
    let row = try #require(table.frame(.secretary).description.split(separator: "\n").last)
    for label in ["(F6 Kiến nghị)", "(F7 Giao)", "(F8 Kết luận)"] { #expect(row.contains(label)) }
  }

  @Test func `a conclusion of the whole session is drafted in its own place and by its name`()
    throws
  {
    var table = Table(try .opened(), .secretary)
    try table.go(.secretary, "5")
    table.press(.secretary, .character("c"))
    #expect(table[.secretary].topForm?.kind is ConclusionForm)
    try table.goHome(.secretary)
    try table.name(.secretary, .concludeSession)
    #expect(table[.secretary].topForm?.kind is ConclusionForm)
  }

  @Test func `who waits is not called back from an absence, and no question is asked of it`() throws
  {
    var table = Table(try .queued(), .operator)
    try table.selectInQueue(.operator, .registration(2))
    table.press(.operator, .character("D"))
    #expect(table[.operator].overlays.isEmpty)
    #expect(table.said(.operator) == "02 đang trong danh sách")
  }

  @Test func `only what citizens said is raised as a petition`() throws {
    var table = Table(try .opened(), .secretary)
    table.type(.secretary, "Khai mạc hội nghị.")
    table.press(.secretary, .enter)
    table.press(.secretary, .function(6))
    #expect(table[.secretary].overlays.isEmpty)
    #expect(table.said(.secretary).hasPrefix("chọn ý kiến"))
  }

  @Test func `what can't be done gives way to what can, and the next act of the session is named`()
    throws
  {
    var table = Table(Rehearsal(), .secretary)
    let before = try #require(table.frame(.secretary).description.split(separator: "\n").last)
    #expect(before.contains("^O S Hội nghị"))
    #expect(before.contains("^O : Lệnh"))
    table = Table(try .raised(), .secretary)
    let open = try #require(table.frame(.secretary).description.split(separator: "\n").last)
    #expect(!open.contains("Hội nghị"))
  }

  @Test func `an act has one place in the keys row`() throws {
    var table = Table(try .raised(), .secretary)
    table.size = Size(rows: 40, columns: 120)
    try table.go(.secretary, "4")
    let row = try #require(table.frame(.secretary).description.split(separator: "\n").last)
    #expect(row.components(separatedBy: "Giao").count == 2)
    #expect(row.components(separatedBy: "Kết luận").count == 2)
  }

  @Test func `who is sent away at the intake desk takes no selection along`() throws {
    var table = Table(try .queued(), .operator)
    try table.selectInQueue(.operator, .registration(2))
    table.press(.operator, .character("V"))
    try table.choose(.operator, DeskAction.guide.rawValue)
    _ = table.frame(.operator)
    #expect(table.session.queue[2]?.isWaiting == false)
    #expect(table[.operator].lists.queue.selectedID == .registration(1))
  }

  @Test func `the slip just written is in hand at the intake desk`() throws {
    var table = Table(try .queued(), .operator)
    table.press(.operator, .character("P"))
    try table.fill(.operator, [("name", "Đinh Thị Én"), ("content", "Ngõ ngập.")])
    table.press(.operator, .enter)
    _ = table.frame(.operator)
    #expect(table[.operator].lists.queue.selectedID == .slip(1))
    table.press(.operator, .function(6))
    #expect(table[.operator].topForm?.kind is PetitionForm)
  }
}
