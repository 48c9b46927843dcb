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

  @Test func `the card follows the citizen on the floor who has no petition yet`() throws {
    var rehearsal = try Rehearsal.raised()
    let next = try #require(rehearsal.session.queue.head)
    try rehearsal.play([
      .callNext(expected: next, ending: nil), .startSpeech(registration: next, follows: nil),
    ])
    var desk = TestDesk(.chair, rehearsal)
    let name = try #require(rehearsal.session.queue[next]?.name)
    #expect(
      desk.chairPane().hasPrefix("━ ĐANG PHÁT BIỂU · \(next.text) \(name) ━"),
      "\(desk.chairPane())"
    )
    #expect(desk.chairPane().contains("chưa ghi kiến nghị nào của người này"))
    #expect(!desk.chairPane().contains("YK-"), "\(desk.chairPane())")
    // Nobody is asked about the matter of another citizen.
    desk.press(.character("t"), .enter)
    #expect(desk.commands == [])

    let floor = try #require(rehearsal.session.floor?.id)
    try desk.rehearsal.perform(.endSpeech(speech: floor))
    #expect(desk.chairPane().hasPrefix("━ VỪA PHÁT BIỂU · "), "\(desk.chairPane())")
    try desk.rehearsal.perform(
      .writeEntry(
        MinutesDraft(
          kind: .statement,
          text: "Xin lắp đèn đường.",
          speaker: .registered(number: next),
          speech: floor
        )
      )
    )
    let entry = try #require(desk.rehearsal.session.minutes.entries.last?.id)
    try desk.rehearsal.perform(
      .raisePetitions(
        source: .speech(speech: floor, entry: entry),
        contents: [PetitionContent("Lắp đèn đường")]
      )
    )
    #expect(desk.chairPane().hasPrefix("━ YK-03 ·"), "\(desk.chairPane())")
  }

  @Test func `a petition that the chair opened stays when another citizen speaks`() throws {
    var rehearsal = try Rehearsal.raised()
    var desk = TestDesk(.chair, rehearsal)
    desk.station.place = .card(1)
    _ = desk.frame()
    let next = try #require(rehearsal.session.queue.head)
    try rehearsal.play([
      .callNext(expected: next, ending: nil), .startSpeech(registration: next, follows: nil),
    ])
    desk.rehearsal = rehearsal
    #expect(desk.body().contains("YK-01 ·"), "\(desk.body())")
    #expect(desk.station.petitionInHand(desk.scene) == 1)
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
