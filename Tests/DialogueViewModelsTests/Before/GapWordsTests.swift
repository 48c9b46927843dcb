import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

@Test(arguments: [
  (Gap.dayNotFixed, "Chưa ấn định ngày họp", "The day is not fixed"),
  (
    .announcementMissing(channel: ChannelID("bang")), "Niêm yết: chưa ghi thông báo",
    "Notice board: no announcement recorded"
  ),
  (
    .announcementLate(
      channel: ChannelID("loa"),
      on: Prepared.day(2024, 5, 20),
      due: Prepared.day(2024, 5, 17)
    ),
    "Loa truyền thanh: thông báo 20/05/2024, muộn 3 ngày",
    "Loudspeakers: announced 20/05/2024, 3 days late"
  ),
  (
    .announcementLate(
      channel: ChannelID("loa"),
      on: Prepared.day(2024, 5, 18),
      due: Prepared.day(2024, 5, 17)
    ),
    "Loa truyền thanh: thông báo 18/05/2024, muộn 1 ngày",
    "Loudspeakers: announced 18/05/2024, 1 day late"
  ),
  (
    .announcementLacks(channel: ChannelID("loa"), item: ItemID("place")),
    "Loa truyền thanh: thông báo thiếu Địa điểm",
    "Loudspeakers: the announcement lacks Place"
  ),
  (
    .preparedAnswerMissing(task: 1),
    "Địa chính – Xây dựng chưa chuẩn bị trả lời: Giá bồi thường",
    "Địa chính – Xây dựng has not prepared an answer: Giá bồi thường"
  ),
  (.itemNotDone(item: 4), "Mục 4 Trả lời: còn mở", "Item 4 Answers: still open"),
])
func `a gap is one sentence with its names`(gap: Gap, vi: String, en: String) throws {
  let session = try Prepared.scene().session
  let words = GapWords.line(gap, session)
  #expect(words.vi == vi)
  #expect(words.en == en)
}

@Test func `every gap that opens or closes a session has its words in both languages`() throws {
  let closing = try Rehearsal.raised().session
  let opening = try Prepared.scene().session
  let gaps =
    opening.openingGaps(on: Prepared.day(2024, 5, 23)).map { ($0, opening) }
    + closing.closingGaps.map { ($0, closing) }
  #expect(gaps.count >= 8)
  for (gap, session) in gaps {
    let words = GapWords.line(gap, session)
    #expect(!words.vi.isEmpty && !words.en.isEmpty && words.vi != words.en, "\(gap)")
  }
}

@Test func `the matter of a complaint is not read out in the list of gaps`() throws {
  var rehearsal = try Rehearsal.raised()
  try rehearsal.perform(
    .amendPetition(
      petition: 1,
      content: PetitionContent("Việc riêng của một người", petitionClass: .complaint)
    )
  )
  let words = GapWords.line(.petitionWithoutConclusion(petition: 1), rehearsal.session)
  #expect(words.vi == "YK-01 chưa có kết luận")
}
