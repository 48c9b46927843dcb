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
}
