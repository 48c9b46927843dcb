import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// The minutes line and the menu of the session where no meeting is held.
struct OutsideTheMeetingTests {
  struct Outside: Sendable {
    let name: String
    let rehearsal: @Sendable () throws -> Rehearsal
    let says: String
  }

  static let stages = [
    Outside(
      name: "before the opening",
      rehearsal: { Rehearsal() },
      says: "chưa khai mạc: biên bản ghi từ lúc khai mạc (^O S 1)"
    ),
    Outside(
      name: "in a break",
      rehearsal: {
        var rehearsal = try Rehearsal.opened()
        try rehearsal.perform(.adjournSession(resumesAt: nil, reason: nil))
        return rehearsal
      },
      says: "đang tạm nghỉ: chỉ ghi chú (#…) hoặc nhập sau ((hh:mm) …)"
    ),
    Outside(
      name: "after the close",
      rehearsal: { try .closed() },
      says: "đã bế mạc: chỉ nhập sau ((hh:mm) …), hoặc ý kiến về biên bản (^O S)"
    ),
    Outside(
      name: "after the seal",
      rehearsal: { try .sealed() },
      says: "đã bế mạc: chỉ nhập sau ((hh:mm) …), hoặc ý kiến về biên bản (^O S)"
    ),
    Outside(
      name: "after it was called off",
      rehearsal: {
        var rehearsal = Rehearsal()
        try rehearsal.perform(.cancelSession(reason: "sáp nhập xã"))
        return rehearsal
      },
      says: "hội nghị đã hủy"
    ),
  ]

  @Test(arguments: stages)
  func `a line that can't be recorded stays and hears what the line takes`(outside: Outside) throws
  {
    var table = Table(try outside.rehearsal(), .secretary)
    #expect(LineWords.rule(table[.secretary].line, table.scene)(.vi) == outside.says)
    table.type(.secretary, "Ruộng ngập")
    #expect(LineWords.rule(table[.secretary].line, table.scene)(.vi) == outside.says)
    table.press(.secretary, .enter)
    #expect(table.said(.secretary) == outside.says)
    #expect(table[.secretary].line.edit.text == "Ruộng ngập")
    #expect(table.commands.isEmpty)
  }

  @Test func `a remark on the minutes is dim before the opening`() throws {
    let rehearsal = Rehearsal()
    let scene = Scene(session: rehearsal.session, now: rehearsal.now)
    let station = Station(actor: .secretary, run: "secretary-1")
    #expect(station.obstacle(to: .objection, scene) != nil)
    let closed = try Rehearsal.closed()
    let after = Scene(session: closed.session, now: closed.now)
    #expect(station.obstacle(to: .objection, after) == nil)
  }

  @Test func `a station that may only look has its acts dim with the reason`() throws {
    let rehearsal = try Rehearsal.queued(2)
    let why = Phrase(vi: "chỉ xem", en: "view only")
    let scene = Scene(
      session: rehearsal.session,
      now: rehearsal.now,
      journal: .readOnly(why)
    )
    let station = Station(actor: .operator, run: "operator-1")
    for action: DeskAction in [.callNext, .register, .list] {
      #expect(station.obstacle(to: action, scene) == why)
    }
    #expect(station.obstacle(to: .petitions, scene) == nil)
  }
}
