import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// The board of a session that is to come, alone and among others.
struct BoardBeforeTests {
  private func desk(_ actor: Actor = .secretary) throws -> TestDesk {
    var desk = TestDesk(actor, try Prepared.rehearsal())
    desk.station.openFollowUp()
    _ = desk.frame()
    return desk
  }

  @Test func `the rows say who owes what, by when, and what is lacking`() throws {
    var desk = try desk()
    let screen = desk.screen()
    #expect(screen.contains("THEO DÕI · mở 2 · ‼ quá hạn 2"), "\(screen)")
    let rows = screen.split(separator: "\n").filter { $0.contains("17/05/2024") }.map { row in
      row.split(separator: " ").joined(separator: " ")
    }
    #expect(rows[0].hasPrefix("▸ ‼ CQ Thông báo hội nghị cơ quan"), "\(rows)")
    #expect(rows[0].hasSuffix("17/05/2024 quá hạn 6 ngày"), "\(rows)")
    #expect(rows[1].hasPrefix("‼ CB-01 Chuẩn bị trả lời"), "\(rows)")
    #expect(
      screen.contains(
        "Thông báo nội dung, thời gian, địa điểm: Niêm yết: CHƯA GHI"
      ),
      "\(screen)"
    )
    #expect(screen.contains("Kế hoạch 12/KH-UBND"), "\(screen)")
  }

  @Test func `Enter and d open the form of the checklist, and the row is done by it`() throws {
    var desk = try desk()
    desk.select(.due(.duty(.announcement)))
    desk.press(.enter)
    #expect(desk.station.topForm?.kind is AnnouncementForm)
    desk.press(.escape)
    desk.select(.due(.preparation(1)))
    desk.press(.character("d"))
    #expect(desk.station.topForm?.kind is TaskDoneForm)
    desk.press(.enter)
    #expect(desk.rehearsal.session.preparation.tasks[0].done != nil, "\(desk.said)")
    #expect(desk.station.place == .followUp)
    #expect(desk.screen().contains("mở 1 · ‼ quá hạn 1"))
  }

  @Test func `whoever may not prepare is told so`() throws {
    var desk = try desk(.chair)
    desk.select(.due(.preparation(1)))
    desk.press(.enter)
    #expect(desk.station.overlays.isEmpty)
    #expect(desk.said == "việc này của bàn thư ký")
  }

  @Test func `acts after the meeting still wait for its end`() throws {
    var desk = try desk()
    desk.press(.character("t"))
    #expect(desk.said == "việc này làm sau khi bế mạc")
  }

  @Test func `among other sessions it stands by its date`() throws {
    let prepared = try Prepared.rehearsal()
    let sources = [
      FollowUpSource(
        try Rehearsal.received().session,
        at: prepared.now,
        name: "Ngọc Châu 24/05"
      ), FollowUpSource(prepared.session, at: prepared.now, name: "An Lạc 24/05"),
    ]
    let size = Size(rows: 24, columns: 120)
    var screen = FollowUpScreen(sources, language: .vi)
    screen.settle(in: size)
    #expect(screen.handle(.enter, in: size) == .opens(source: 1, .due(.duty(.announcement))))
  }

  @Test func `lists say the same in words`() throws {
    let prepared = try Prepared.rehearsal()
    let session = prepared.session
    let now = session.localTime(at: prepared.now)
    let items = FollowUpEntries(session, now: now).items
    let words = items.map {
      "\(OwedWords.urgency($0, at: now).vi) \(OwedWords.kind($0, session).vi): "
        + OwedWords.text($0, session).vi
    }
    #expect(
      words == [
        "‼ quá hạn 6 ngày Thông báo nội dung, thời gian, địa điểm: Niêm yết: CHƯA GHI",
        "‼ quá hạn 6 ngày Chuẩn bị trả lời: Giá bồi thường",
      ]
    )
  }
}
