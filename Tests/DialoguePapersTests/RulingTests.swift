import DialogueCore
import DialoguePapers
import Testing

/// An outcome, the sentence of the course and the heading of the summary.
struct RulingRow: Sendable {
  let outcome: Outcome
  let words: String
  let heading: String
}

private let rulings = [
  RulingRow(
    outcome: .explained,
    words: "đã trả lời, giải thích tại hội nghị",
    heading: "Nội dung đã trả lời, giải thích tại hội nghị"
  ),
  RulingRow(
    outcome: .assigned,
    words: "giao Công chức Địa chính – Xây dựng chủ trì giải quyết",
    heading: "Giao cơ quan, đơn vị, cá nhân phụ trách giải quyết"
  ),
  RulingRow(
    outcome: .resolved,
    words: "đã giải quyết tại hội nghị",
    heading: "Nội dung đã giải quyết"
  ),
  RulingRow(
    outcome: .noted,
    words: "ghi nhận, tiếp thu ý kiến",
    heading: "Nội dung ghi nhận, tiếp thu"
  ),
  RulingRow(
    outcome: .inProgress(document: "Công văn số 21/UBND-ĐC"),
    words: "nội dung đang được giải quyết theo Công văn số 21/UBND-ĐC",
    heading: "Nội dung đang được giải quyết"
  ),
  RulingRow(
    outcome: .escalated(to: "UBND huyện"),
    words: "đề xuất UBND huyện xem xét, giải quyết theo thẩm quyền",
    heading: "Đề xuất cấp có thẩm quyền"
  ),
  RulingRow(
    outcome: .escalated(to: nil),
    words: "đề xuất cấp có thẩm quyền xem xét, giải quyết",
    heading: "Đề xuất cấp có thẩm quyền"
  ),
  RulingRow(
    outcome: .transferred(to: "Điện lực huyện"),
    words: "chuyển Điện lực huyện giải quyết theo thẩm quyền",
    heading: "Chuyển cơ quan khác giải quyết theo thẩm quyền"
  ),
  RulingRow(
    outcome: .guided(to: .lawsuit),
    words: "hướng dẫn công dân khởi kiện tại Tòa án nhân dân có thẩm quyền",
    heading: "Hướng dẫn công dân thực hiện theo quy định"
  ),
  RulingRow(
    outcome: .guided(to: .mediation),
    words: "hướng dẫn công dân đề nghị hòa giải ở cơ sở",
    heading: "Hướng dẫn công dân thực hiện theo quy định"
  ),
  RulingRow(
    outcome: .noGround(reason: "Đã được giải quyết đúng quy định."),
    words: "không có cơ sở giải quyết (lý do: Đã được giải quyết đúng quy định)",
    heading: "Nội dung không có cơ sở giải quyết"
  ),
  RulingRow(
    outcome: .deferred(reason: "chờ quy hoạch"),
    words: "chuyển nội dung sang hội nghị đối thoại sau (lý do: chờ quy hoạch)",
    heading: "Nội dung để lại hội nghị đối thoại sau"
  ),
]

@Test(arguments: rulings)
func `every outcome has its sentence and its place in the summary`(row: RulingRow) throws {
  var desk = try Desk.opened()
  try desk.raise("Sửa đường")
  try desk.rule(row.outcome)

  let text = desk.sentences(.internal)

  #expect(
    text.contains("Chủ trì kết luận (số 01) về YK 01: \(row.words). Như đã trao đổi.\n")
  )
  #expect(text.contains("\n2. \(row.heading)\n"))
}

@Test(arguments: [Outcome.Guidance.complaint, .denunciation])
func `a ruling that guides a complaint elsewhere hides the matter`(way: Outcome.Guidance) throws {
  var desk = try Desk.opened()
  try desk.raise("Bị xử phạt sai")
  try desk.rule(.guided(to: way), "Bị xử phạt sai thì gửi đơn")

  let text = desk.sentences(.internal)

  #expect(!text.contains("xử phạt"))
  #expect(text.contains("Khiếu nại, tố cáo: 01 trường hợp, đã hướng dẫn"))
}

/// A term and how minutes state it.
struct TermRow: Sendable {
  let rule: String
  let words: String
}

@Test(arguments: [
  TermRow(rule: "before 2024-06-15", words: "trước ngày 15/6/2024, hạn cuối thứ Sáu 14/6/2024"),
  TermRow(
    rule: "before 2024-06-10",
    words: "trước ngày 10/6/2024, hạn cuối Chủ nhật 09/6/2024"
      + " (ngày làm việc cuối cùng: thứ Sáu 07/6/2024)"
  ),
  TermRow(rule: "by 2024-06-12", words: "chậm nhất ngày 12/6/2024, hạn cuối thứ Tư 12/6/2024"),
  TermRow(
    rule: "+10wd",
    words: "trong 10 ngày làm việc kể từ ngày 24/5/2024, hạn cuối thứ Sáu 07/6/2024"
  ),
  TermRow(rule: "+5d", words: "trong 05 ngày kể từ ngày 24/5/2024, hạn cuối thứ Tư 29/5/2024"),
  TermRow(
    rule: "month 2024-06",
    words: "trong tháng 6/2024, hạn cuối Chủ nhật 30/6/2024"
      + " (ngày làm việc cuối cùng: thứ Sáu 28/6/2024)"
  ),
])
func `a term is stated with the last day that it gives`(row: TermRow) throws {
  var desk = try Desk.opened()
  try desk.raise("Sửa đường")
  let rule = try #require(DeadlineRule(row.rule))
  try desk.rule(.assigned, deadline: rule)

  #expect(desk.sentences(.internal).contains(" Thời hạn: \(row.words).\n"))
}

@Test func `a ruling that the chair has not agreed to says so`() throws {
  var desk = try Desk.opened()
  try desk.raise("Sửa đường")
  try desk.rule(.noted, accepting: false)

  #expect(desk.sentences(.internal).contains("Như đã trao đổi. (chưa được chủ trì thống nhất)\n"))
}

@Test func `a ruling that was replaced keeps its place and names the one that stands`() throws {
  var desk = try Desk.opened()
  try desk.raise("Sửa đường")
  try desk.rule(.noted)
  try desk.perform(
    "08:30",
    .draftConclusion(
      scope: .petitions(numbers: [1]),
      origin: .spoken,
      content: ConclusionContent(outcome: .resolved, text: "Đã sửa xong"),
      stance: nil,
      supersedes: Supersession(conclusion: 1, reason: "có thông tin mới"),
      submitting: true
    )
  )
  try desk.perform("08:31", .acceptConclusion(conclusion: 2, version: 1))

  let text = desk.sentences(.internal)

  #expect(text.contains("(sau đó thay bằng kết luận số 02; lý do: có thông tin mới)\n"))
  #expect(text.contains("\n2. Nội dung đã giải quyết\n  - YK 01 — Trần Văn Sáu: Sửa đường.\n"))
  #expect(!text.contains("Nội dung ghi nhận, tiếp thu"))
}

@Test func `what was added in the notice was not said and is not in the minutes`() throws {
  var desk = try Desk.opened()
  try desk.raise("Sửa đường")
  try desk.perform(
    "08:20",
    .draftConclusion(
      scope: .petitions(numbers: [1]),
      origin: .addedInNotice,
      content: ConclusionContent(outcome: .noted, text: "Bổ sung trong thông báo"),
      stance: nil,
      supersedes: nil,
      submitting: true
    )
  )

  let text = desk.sentences(.internal)

  #expect(!text.contains("Bổ sung trong thông báo"))
  #expect(text.contains("Kiến nghị chưa có kết luận tại hội nghị\n  - YK 01"))
}
