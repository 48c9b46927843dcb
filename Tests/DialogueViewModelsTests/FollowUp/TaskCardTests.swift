import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// The card of a task says who leads, who helps, and by when each part was to be done.
struct TaskCardTests {
  private static func card(of task: NoticeTaskID, _ rehearsal: Rehearsal) -> [String] {
    var desk = TestDesk.following(rehearsal, day: 60)
    desk.size = Size(rows: 45, columns: 80)
    desk.station.place = .task(task)
    return desk.body().split(separator: "\n").map(String.init)
  }

  @Test func `whoever helps stands apart from whoever leads`() throws {
    var rehearsal = try Rehearsal.noticed()
    var content = Rehearsal.noticeTasks[0]
    content.coordinating = [Examples.justice, Examples.finance]
    try rehearsal.perform(
      .draftNotice(content: NoticeContent(subject: "Kết luận bổ sung"), tasks: [content])
    )
    let lines = Self.card(of: 8, rehearsal)
    #expect(lines.contains(" Chủ trì      Địa chính – Xây dựng"), "\(lines)")
    #expect(lines.contains(" Phối hợp     Tư pháp – Hộ tịch, Tài chính – Kế toán"), "\(lines)")
  }

  /// Both milestones of the first task are done, the first one late.
  private static func done() throws -> Rehearsal {
    var rehearsal = try Rehearsal.noticed()
    try rehearsal.play([
      .completeMilestone(task: 1, milestone: 1, done: PreparationDone(on: Rehearsal.day(21))),
      .completeMilestone(task: 1, milestone: 2, done: PreparationDone(on: Rehearsal.day(18))),
    ])
    return rehearsal
  }

  @Test func `a milestone that is done keeps its date, by which it was late or not`() throws {
    let text = Self.card(of: 1, try Self.done()).joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
    #expect(
      text.contains(
        "✓ 1 Văn bản trả lời · trước 13/06/2024 → hạn cuối thứ Tư 12/06/2024 · xong 14/06/2024,"
          + " muộn 2 ngày"
      ),
      "\(text)"
    )
    #expect(text.contains("hạn cuối thứ Sáu 14/06/2024 · xong 11/06/2024"), "\(text)")
  }

  @Test func `a task whose parts are done waits for its closing alone`() throws {
    let rehearsal = try Self.done()
    let today = Rehearsal.day(60)
    let item = try #require(
      rehearsal.session.dueItems(on: today).first { $0.kind == .task(1) }
    )
    #expect(item.state == .waitsForClosing)
    #expect(OwedWords.urgency(item, at: LocalTime(today)).vi == "đã xong các mốc, chưa kết thúc")
    let entry = FollowUpEntry(item, source: 0, now: LocalTime(today))
    #expect(FollowUpStateWords.state(of: entry, rehearsal.session).vi == "nhiệm vụ · xong mốc")
    #expect(FollowUpStateWords.left(entry).vi == "chờ kết thúc")
    let other = rehearsal.session.dueItems(on: today).first { $0.kind == .task(5) }
    #expect(other?.state == .owed, "a task without any part is under way")
  }
}
