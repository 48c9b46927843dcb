import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct ChairReviewTests {
  private func chair(_ language: Language = .vi) throws -> TestDesk {
    var desk = TestDesk(.chair, try .concluded())
    desk.language = language
    desk.press(.character("5"))
    _ = desk.frame()
    return desk
  }

  @Test func `the chair sees the first conclusion that waits, with matter, answer and promise`()
    throws
  {
    var desk = try chair()
    #expect(
      desk.body() == """
        ━5 KẾT LUẬN · duyệt 1/2━━━━━┬─ KL-02 · bản 1 · trình 08:04 · CHƯA DUYỆT ────────
         ✓KL-01 Tiếp thu            │GIAO      1 Địa chính – Xây dựng (chủ trì)
        ▸ KL-02 Giao Địa chính –…   │          3 Tư pháp – Hộ tịch (phối hợp)
         CHƯA CÓ KẾT LUẬN           │HẠN       trước 15/06/2024 → hạn cuối thứ Sáu
          YK-03 Đường Sửa đường…    │          14/06/2024
                                    │          còn 15 ngày làm việc
                                    │          tính từ sau thứ Sáu 24/05/2024
                                    │          «trước 15/06/2024» là hết ngày liền trước
                                    │          theo lịch 2024-1
                                    │NỘI DUNG
                                    │  Kiểm tra giá bồi thường thửa 214, trả lời ông An
                                    │  bằng văn bản.
                                    │YK-01 · 01 Nguyễn Văn An
                                    │  Giá bồi thường đất vườn
                                    │TRẢ LỜI   08:03 Địa chính – Xây dựng
                                    │  Áp bảng giá 2024, vị trí 2; sẽ kiểm tra lại.
                                    │LỜI HỨA   trước 15/06/2024  ✓ khớp hạn
                                    │
                                    │
                                    │
        """
    )
  }

  @Test func `the review says the same in English`() throws {
    var desk = try chair(.en)
    #expect(
      desk.body() == """
        ━5 CONCLUSIONS · 1/2 done━━━┬─ KL-02 · version 1 · NOT ACCEPTED ────────────────
         ✓KL-01 Taken note of       │GIVEN TO  1 Địa chính – Xây dựng (lead)
        ▸ KL-02 To Địa chính – Xây… │          3 Tư pháp – Hộ tịch (coordinating)
         WITHOUT CONCLUSION         │DEADLINE  before 15/06/2024 → last day Friday
          YK-03 Đường Sửa đường…    │          14/06/2024
                                    │          15 working days left
                                    │          counted from after Friday 24/05/2024
                                    │          “before 15/06/2024” ends with the day
                                    │          before it
                                    │          by calendar 2024-1
                                    │TEXT
                                    │  Kiểm tra giá bồi thường thửa 214, trả lời ông An
                                    │  bằng văn bản.
                                    │YK-01 · 01 Nguyễn Văn An
                                    │  Giá bồi thường đất vườn
                                    │ANSWER    08:03 Địa chính – Xây dựng
                                    │  Áp bảng giá 2024, vị trí 2; sẽ kiểm tra lại.
                                    │PROMISE   before 15/06/2024  ✓ same deadline
                                    │
                                    │
        """
    )
  }

  @Test func `after an amendment the old wording stands against the new`() throws {
    var desk = try chair()
    desk.press(.character("s"), .end)
    desk.type(" Niêm yết tại nhà văn hóa thôn.")
    desk.press(.enter)
    #expect(
      desk.body() == """
        ━5 KẾT LUẬN · duyệt 1/2━━━━━┬─ KL-02 · bản 2 · chủ trì sửa 08:05 · CHƯA DUYỆT ──
         ✓KL-01 Tiếp thu            │− Kiểm tra giá bồi thường thửa 214, trả lời ông An
        ▸ KL-02 Giao Địa chính –…   │− bằng văn bản.
         CHƯA CÓ KẾT LUẬN           │+ Kiểm tra giá bồi thường thửa 214, trả lời ông An
          YK-03 Đường Sửa đường…    │+ bằng văn bản. Niêm yết tại nhà văn hóa thôn.
                                    │GIAO      1 Địa chính – Xây dựng (chủ trì)
                                    │          3 Tư pháp – Hộ tịch (phối hợp)
                                    │HẠN       trước 15/06/2024 → hạn cuối thứ Sáu
                                    │          14/06/2024
                                    │          còn 15 ngày làm việc
                                    │          tính từ sau thứ Sáu 24/05/2024
                                    │          «trước 15/06/2024» là hết ngày liền trước
                                    │          theo lịch 2024-1
                                    │YK-01 · 01 Nguyễn Văn An
                                    │  Giá bồi thường đất vườn
                                    │TRẢ LỜI   08:03 Địa chính – Xây dựng
                                    │  Áp bảng giá 2024, vị trí 2; sẽ kiểm tra lại.
                                    │LỜI HỨA   trước 15/06/2024  ✓ khớp hạn
                                    │
                                    │
        """
    )
    desk.press(.character("d"))
    #expect(desk.commands.last == .acceptConclusion(conclusion: 2, version: 2))
  }

  @Test func `the title tells when a wording was put to the chair, not when it was drafted`()
    throws
  {
    var desk = try chair()
    try desk.rehearsal.perform(.recallConclusion(conclusion: 2))
    #expect(desk.body().contains("─ KL-02 · bản 1 · thư ký soạn 08:04 · CHƯA TRÌNH ─"))
    desk.rehearsal.wait(seconds: 420)
    try desk.rehearsal.perform(.submitConclusion(conclusion: 2, version: 1))
    #expect(desk.body().contains("─ KL-02 · bản 1 · trình 08:12 · CHƯA DUYỆT ─"))
    desk.language = .en
    desk.size = Size(rows: 24, columns: 120)
    #expect(desk.body().contains("─ KL-02 · version 1 · submitted 08:12 · NOT ACCEPTED ─"))
  }

  @Test func `every label of the review ends before its words begin`() throws {
    var rehearsal = try Rehearsal.concluded()
    try rehearsal.perform(.recordStance(petition: 1, stance: .agrees))
    var desk = TestDesk(.chair, rehearsal)
    desk.size = Size(rows: 40, columns: 80)
    desk.press(.character("5"))
    #expect(desk.body().contains("│NGƯỜI NÊU đồng ý"))
  }

  @Test func `accepting goes on to the next that waits`() throws {
    var rehearsal = try Rehearsal.concluded()
    try rehearsal.perform(draft(on: 3))
    var desk = TestDesk(.chair, rehearsal)
    desk.press(.character("5"), .character("d"))
    #expect(desk.commands == [.acceptConclusion(conclusion: 2, version: 1)])
    #expect(desk.station.lists.conclusions.selectedID == .conclusion(3))
  }

  @Test func `a bouncing key accepts nothing that was not read`() throws {
    var rehearsal = try Rehearsal.concluded()
    try rehearsal.perform(draft(on: 3))
    var desk = TestDesk(.chair, rehearsal)
    desk.press(.character("5"))
    desk.read([.character("d"), .character("d")])
    #expect(desk.commands == [.acceptConclusion(conclusion: 2, version: 1)])
    #expect(desk.scene.session[3 as ConclusionNumber]?.state == .submitted)
  }

  private func draft(on petition: PetitionNumber) -> Command {
    .draftConclusion(
      scope: .petitions(numbers: [petition]),
      origin: .spoken,
      content: ConclusionContent(outcome: .noted, text: "Tiếp thu."),
      stance: nil,
      supersedes: nil,
      submitting: true
    )
  }

  @Test func `a wording that was amended meanwhile is refused, and says by whom`() throws {
    var desk = try chair()
    let painted = desk.scene
    var content = Rehearsal.ruling
    content.text = "Kiểm tra và trả lời."
    try desk.rehearsal.perform(.amendConclusion(conclusion: 2, version: 1, content: content))
    let intents = desk.station.handle(
      [.character("d")],
      showing: painted,
      in: desk.size
    )
    guard case .perform(let id, let command)? = intents.first else {
      Issue.record("nothing was asked")
      return
    }
    #expect(command == .acceptConclusion(conclusion: 2, version: 1))
    let refusal = try #require(desk.rehearsal.refusal(of: command, as: .chair))
    desk.station.note(Report(id: id, outcome: .refused(refusal)), showing: desk.scene)
    #expect(desk.said.contains("đã sửa KL-02 thành bản 2"))
    #expect(desk.scene.session[2 as ConclusionNumber]?.state == .submitted)
  }

  @Test func `returning asks why`() throws {
    var desk = try chair()
    desk.press(.character("t"), .character("1"))
    desk.type("chưa rõ hạn")
    desk.press(.enter)
    #expect(
      desk.commands == [.returnConclusion(conclusion: 2, version: 1, reason: "chưa rõ hạn")]
    )
  }

  @Test func `what is not submitted the chair cannot accept`() throws {
    var desk = try chair()
    try desk.rehearsal.perform(.recallConclusion(conclusion: 2))
    desk.press(.character("d"))
    #expect(desk.commands.isEmpty)
    #expect(desk.said == ConclusionWords.notSubmitted(2).vi)
  }

  @Test func `c at the chair's desk opens the review at the current petition`() throws {
    var desk = TestDesk(.chair, try .concluded())
    desk.press(.character("c"))
    #expect(desk.station.place == .conclusions)
    #expect(desk.station.lists.conclusions.selectedID == .conclusion(1))
  }
}
