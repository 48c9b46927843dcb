import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct ChairDeskTests {
  @Test func `the chair reads the current petition and the last minutes`() throws {
    let desk = TestDesk(.chair, try .concluded())
    #expect(
      desk.chairPane() == """
        ━ YK-02 · KIẾN NGHỊ · Giải… ━━━━━ ĐÃ KẾT LUẬN KL-01 ━
         Người nêu  01 Nguyễn Văn An, Đoài
         Nội dung   Ngõ ngập
         Giao       Địa chính – Xây dựng (chủ trì) – chờ trả
                    lời
                    Tư pháp – Hộ tịch (phối hợp) – chờ trả
                    lời
         Kết luận   KL-01 · đã duyệt · tiếp thu



        ── 3 BIÊN BẢN ───────────────────────────────────────
        08:01·01 Nguyễn Văn An: Giá bồi thường đất vườn thấp;
              đường vào ngõ ngập.
        08:03>Địa chính – Xây dựng: Áp bảng giá 2024, vị trí
              2; sẽ kiểm tra lại.
        08:03!Địa chính – Xây dựng: sẽ trả lời bằng văn bản
              trước 15/6
        """
    )
  }

  @Test func `a round shows the petition that is next to be answered`() throws {
    var rehearsal = try Rehearsal.answered()
    try rehearsal.perform(.openRound(petitions: [1, 3]))
    let desk = TestDesk(.chair, rehearsal)
    #expect(desk.station.currentPetition(desk.scene)?.number == 3)
  }

  @Test func `the usual unit to answer is t and Enter`() throws {
    var desk = TestDesk(.chair, try .raised())
    desk.press(.character("t"), .enter)
    #expect(
      desk.commands == [
        .assignAnswer(
          petitions: [2],
          raising: nil,
          lead: Examples.land,
          coordinating: []
        )
      ]
    )
  }
}
