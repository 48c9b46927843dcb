import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct PetitionCardTests {
  private func card(_ language: Language = .vi) throws -> TestDesk {
    var desk = TestDesk(.secretary, try .concluded())
    desk.language = language
    desk.press(.control("o"), .character("4"), .enter)
    return desk
  }

  @Test func `a card shows who, what, every act with its record, and the deadline`() throws {
    var desk = try card()
    #expect(
      desk.body() == """
        ━ YK-01 · KIẾN NGHỊ · Giải phóng mặt bằng ━━━━━━━━━━━━━━━━━━━━ CHỜ DUYỆT KL-02 ━
         Người nêu  01 Nguyễn Văn An, Đoài
         Nội dung   Giá bồi thường đất vườn
        ── Diễn biến ───────────────────────────────────────────────────────────────────
         08:01 #11  ·  ý kiến của 01 Nguyễn Văn An, mục 3
         08:01 #13     thư ký nêu YK-01
         08:02 #17     chủ trì giao trả lời: Địa chính – Xây dựng
         08:03 #19  >  Địa chính – Xây dựng: Áp bảng giá 2024, vị trí 2; sẽ kiểm tra
                       lại.
         08:03 #20  !  Địa chính – Xây dựng: sẽ trả lời bằng văn bản trước 15/6 – trước
                       15/06/2024
         08:04 #22  =  KL-02 thư ký soạn bản 1; KL-02 thư ký trình
        ── Hạn ─────────────────────────────────────────────────────────────────────────
         trước 15/06/2024 → hạn cuối thứ Sáu 14/06/2024 · còn 15 ngày làm việc
           tính từ sau thứ Sáu 24/05/2024
           «trước 15/06/2024» là hết ngày liền trước
           theo lịch 2024-1
        ── Kết luận ────────────────────────────────────────────────────────────────────
         KL-02 · bản 1 · đã trình
         Giao Địa chính – Xây dựng
        """
    )
  }

  @Test func `from a hundred columns the card stands in two`() throws {
    var desk = try card(.en)
    desk.size = Size(rows: 24, columns: 120)
    #expect(
      desk.body() == """
        ━ YK-01 · REQUEST · Giải phóng mặt bằng ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━ TO RULE ON KL-02 ━
         Raised by  01 Nguyễn Văn An, Đoài                          │── Deadline ───────────────────────────────────────────────
         Matter     Giá bồi thường đất vườn                         │ before 15/06/2024 → last day Friday 14/06/2024 · 15
        ── Course ──────────────────────────────────────────────────│ working days left
         08:01 #11  ·  statement of 01 Nguyễn Văn An, item 3        │   counted from after Friday 24/05/2024
         08:01 #13     secretary raised YK-01                       │   “before 15/06/2024” ends with the day before it
         08:02 #17     the chair asks: Địa chính – Xây dựng         │   by calendar 2024-1
         08:03 #19  >  Địa chính – Xây dựng: Áp bảng giá 2024, vị   │── Conclusion ─────────────────────────────────────────────
                       trí 2; sẽ kiểm tra lại.                      │ KL-02 · version 1 · submitted
         08:03 #20  !  Địa chính – Xây dựng: sẽ trả lời bằng văn bản│ To Địa chính – Xây dựng
                       trước 15/6 – before 15/06/2024               │ Kiểm tra giá bồi thường thửa 214, trả lời ông An bằng văn
         08:04 #22  =  KL-02 secretary drafted version 1; KL-02     │ bản.
                       secretary submitted it                       │── Earlier ────────────────────────────────────────────────
                                                                    │ by the same person at this session: YK-02
                                                                    │
                                                                    │
                                                                    │
                                                                    │
                                                                    │
                                                                    │
        """
    )
  }

  @Test func `arrows turn to the next card and stop at the last`() throws {
    var desk = try card()
    desk.press(.right, .right, .right)
    #expect(desk.station.place == .card(3))
    desk.press(.character("h"))
    #expect(desk.station.place == .card(2))
  }

  @Test func `a card scrolls to its end and no further`() throws {
    var desk = try card()
    desk.press(.end)
    let end = desk.body()
    desk.press(.pageDown, .down)
    #expect(desk.body() == end)
    #expect(end.contains("YK-02"))
    desk.press(.home)
    #expect(desk.body().contains("Người nêu"))
  }

  @Test func `an act taken back stays in the chain and says so`() throws {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.perform(
      .assignAnswer(petitions: [1], raising: nil, lead: Examples.land, coordinating: [])
    )
    try rehearsal.undo(rehearsal.last)
    let petition = try #require(rehearsal.session[1 as PetitionNumber])
    let chain = PetitionAct.chain(of: petition, in: rehearsal.session)
    #expect(
      chain.map { $0.text(.vi) }.suffix(2) == [
        "theo lời chủ trì, giao trả lời: Địa chính – Xây dựng"
          + " (đã hoàn tác #\(rehearsal.last))",
        "thôi giao Địa chính – Xây dựng",
      ]
    )
  }
}
