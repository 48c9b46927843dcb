import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// A whole aftermath played by keys, and the same one by commands: both end in the same session.
struct AftermathByKeysTests {
  @Test func `a petition goes by keys from its group to its closing`() throws {
    var desk = TestDesk.following(try .followed())
    desk.select(.petition(1))
    desk.press(.character("p"))
    desk.fill([("name", "Đất đai"), ("petitions", "1, 2"), ("lead", "Địa chính")])
    desk.select(.group(1))
    desk.press(.character("d"), .character("c"))
    desk.select(.group(1))
    desk.press(.character("d"))
    desk.fill([
      ("paper.number", "15/UBND-VP"), ("paper.date", "25/5/2024"), ("coordinating", "Tư pháp"),
    ])
    desk.select(.due(.answer(1)))
    desk.press(.character("d"))
    desk.fill([("on", "27/5/2024"), ("number", "204")])
    desk.press(.character("d"))
    desk.fill([("on", "28/5/2024"), ("officer.name", "Lê Văn Mẫu")])
    desk.press(.character("b"))
    desk.fill([("text", "Đã đo lại thửa đất."), ("on", "3/6/2024"), ("percent", "40")])
    desk.press(.character("m"))
    desk.fill([
      ("term", "5 ngày làm việc"), ("reason", "Chờ bản đồ"), ("notice.number", "9/TB"),
      ("notice.date", "7/6/2024"),
    ])
    desk.press(.character("d"))
    desk.fill([
      ("paper.number", "31/ĐC"), ("paper.date", "13/6/2024"), ("text", "Áp đúng bảng giá."),
      ("criterion.basis", "rõ"), ("criterion.term", "rõ"),
    ])
    desk.select(.petition(1))
    desk.press(.character("d"))
    desk.fill([("on", "14/6/2024"), ("manner", "trực tiếp")])
    desk.station.place = .card(1)
    desk.press(.character("f"))
    desk.fill([("on", "20/6/2024"), ("reason", "Báo cáo chung cuối tháng")])

    try desk.expectSame(as: Self.commands, after: .followed())
    #expect(desk.rehearsal.session.settlement(of: 1) == .done)
  }

  private static let commands: [Command] = [
    .proposeGroup(GroupContent(name: "Đất đai", petitions: [1, 2], lead: Examples.land)),
    .approveGroup(group: 1, version: 1),
    .issueAssignments(
      petitions: [1, 2],
      lead: Examples.land,
      coordinating: [Examples.justice],
      content: AssignmentContent(paper: Rehearsal.orderPaper, group: 1)
    ),
    .confirmReceipt(assignments: [1], receipt: Receipt(on: Rehearsal.day(3), number: "204")),
    .acknowledgeAssignments(
      assignments: [1],
      acknowledgement: Acknowledgement(on: Rehearsal.day(4), officer: Person("Lê Văn Mẫu"))
    ),
    .reportProgress(
      ProgressContent(
        matter: .assignment(id: 1),
        on: Rehearsal.day(10),
        text: "Đã đo lại thửa đất.",
        percent: 40
      )
    ),
    .extendTerm(
      target: .assignment(id: 1),
      due: Rehearsal.day(17),
      content: ExtensionContent(
        reason: "Chờ bản đồ",
        deadline: .workingDays(count: 5),
        citizenNotice: PaperReference("9/TB", Rehearsal.day(14))
      )
    ),
    .answerInWriting(
      WrittenAnswerContent(
        assignments: [1],
        paper: PaperReference("31/ĐC", Rehearsal.day(20)),
        text: "Áp đúng bảng giá.",
        criteria: SettlementRule.allCriteria
      )
    ),
    .tellPetitioners(
      petition: 1,
      petitioners: nil,
      content: CitizenNoticeContent(on: Rehearsal.day(21), manner: .inPerson, answer: 1)
    ),
    .closePetition(
      petition: 1,
      closing: ClosingContent(
        kind: .done,
        on: Rehearsal.day(27),
        reason: "Báo cáo chung cuối tháng"
      )
    ),
  ]
}
