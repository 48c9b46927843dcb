import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// The notice of conclusions and its tasks, by keys and by commands.
struct NoticeByKeysTests {
  @Test func `a notice is drafted, signed and issued by keys, and its tasks are done`() throws {
    var desk = TestDesk.following(try .followed())
    desk.press(.character("B"), .character("1"))
    desk.fill([
      ("subject", "Kết luận hội nghị"), ("assessment", "Đạt nhiều kết quả.\nCòn chậm."),
    ])
    desk.select(.notice(1))
    desk.press(.character("d"))
    desk.fill([
      ("text", "Ban hành văn bản trả lời"), ("label", "3"), ("lead", "Địa chính"),
      ("milestones", "Văn bản trả lời; trước 13/6/2024\nBáo cáo; 15 ngày làm việc"),
    ])
    desk.fill([
      ("text", "Khắc phục mất nước"), ("occurrence", "mất nước"), ("limit", "5 ngày"),
      ("indicator", "Hộ có nước"), ("comparison", "ít nhất"), ("threshold", "90"), ("unit", "%"),
      ("reached", "đến hết 30/6/2024"),
    ])
    desk.press(.escape)
    desk.select(.notice(1))
    desk.press(.character("d"), .character("c"))
    desk.select(.notice(1))
    desk.press(.character("d"))
    desk.fill([
      ("signer.name", "Đỗ Minh Châu"), ("capacity", "TL. CHỦ TỊCH"), ("on", "26/5/2024"),
    ])
    desk.select(.notice(1))
    desk.press(.character("d"))
    desk.fill([("paper.number", "20/TB-UBND"), ("paper.date", "26/5/2024")])
    desk.select(.due(.milestone(1, number: 1)))
    desk.press(.character("d"))
    desk.fill([("on", "10/6/2024"), ("proof", "31/ĐC")])
    desk.select(.due(.indicator(2)))
    desk.press(.character("d"))
    desk.fill([("count", "95"), ("on", "20/6/2024")])
    desk.station.place = .task(2)
    desk.press(.character("F"), .character("5"))
    desk.fill([("text", "Vỡ ống"), ("place", "thôn Đông"), ("on", "1/7/2024")])
    desk.press(.character("d"))
    desk.fill([("on", "3/7/2024"), ("proof", "biên bản")])
    desk.press(.character("f"))
    desk.fill([("on", "10/7/2024")])

    #expect(desk.commands.count == Self.commands.count)
    try desk.expectSame(as: Self.commands, after: .followed())
  }

  private static let commands: [Command] = [
    .draftNotice(
      content: NoticeContent(
        subject: "Kết luận hội nghị",
        assessment: ["Đạt nhiều kết quả.", "Còn chậm."]
      ),
      tasks: nil
    ),
    .addTask(
      notice: 1,
      content: NoticeTaskContent(
        label: "3",
        text: "Ban hành văn bản trả lời",
        lead: Examples.land,
        milestones: [
          MilestoneContent("Văn bản trả lời", .before(day: Rehearsal.day(20))),
          MilestoneContent("Báo cáo", .workingDays(count: 15)),
        ]
      )
    ),
    .addTask(
      notice: 1,
      content: NoticeTaskContent(
        text: "Khắc phục mất nước",
        indicator: Indicator(
          name: "Hộ có nước",
          comparison: .atLeast,
          threshold: 90,
          unit: "%",
          deadline: .by(day: Rehearsal.day(37))
        ),
        limit: OccurrenceLimit(occurrence: "mất nước", term: .calendarDays(count: 5))
      )
    ),
    .approveNotice(notice: 1, version: 3),
    .signNotice(
      notice: 1,
      signature: NoticeSignature(
        person: Person("Đỗ Minh Châu"),
        capacity: "TL. CHỦ TỊCH",
        on: Rehearsal.day(2)
      )
    ),
    .issueNotice(notice: 1, paper: PaperReference("20/TB-UBND", Rehearsal.day(2))),
    .completeMilestone(
      task: 1,
      milestone: 1,
      done: PreparationDone(on: Rehearsal.day(17), proof: "31/ĐC")
    ),
    .readIndicator(task: 2, reading: ReadingContent(count: 95, on: Rehearsal.day(27))),
    .recordIncident(
      task: 2,
      content: IncidentContent(on: Rehearsal.day(38), text: "Vỡ ống", place: "thôn Đông")
    ),
    .resolveIncident(
      incident: 1,
      done: PreparationDone(on: Rehearsal.day(40), proof: "biên bản")
    ),
    .closeTask(task: 2, closing: ClosingContent(kind: .done, on: Rehearsal.day(47))),
  ]
}
