import DialogueCore
import DialoguePapers
import PaperWriters
import Testing

/// The report on what people said before a session, where an earlier one left some of it.
@Suite struct CollectedReportTests {
  @Test func `what an earlier session left counts under that session, and each says its number`()
    throws
  {
    var desk = Desk(.ngocChau())
    let held = "Đối thoại 12/10/2023, Nhà văn hóa (thôn Đông)"
    let sources = [
      ("YK-02, \(held)", "YK-02"), ("VĐ-01, \(held)", "VĐ-01"), ("Ủy ban MTTQ xã", nil),
      ("Hội Nông dân, Hội Phụ nữ", nil), ("YK-03, sổ tiếp dân", nil),
    ]
    for (number, (source, matter)) in sources.enumerated() {
      let origin = matter.map {
        IssueOrigin(journal: String(repeating: "a", count: 32), matter: $0)
      }
      try desk.perform(
        "07:0\(number)",
        .collectIssue(IssueContent(text: "Điều \(number)", source: source, origin: origin))
      )
    }
    let papers = PaperKind.collected.papers(
      of: desk.session,
      copy: .internal,
      texts: PaperTexts(),
      at: Desk.moment("10:00")
    )
    let text = papers.map(PlainTextWriter(width: 10_000).text).joined()
    #expect(
      text.contains(
        "Tổng số 05 ý kiến, kiến nghị (\(held) 02 ý kiến;"
          + " Hội Nông dân, Hội Phụ nữ 01 ý kiến; YK-03, sổ tiếp dân 01 ý kiến;"
          + " Ủy ban MTTQ xã 01 ý kiến)"
      ),
      "\(text)"
    )
    #expect(text.contains("Điều 0 (chuyển từ YK-02, \(held))"))
    #expect(text.contains("Điều 1 (chuyển từ VĐ-01, \(held))"))
    #expect(!text.contains("chuyển từ YK-03"))
  }
}
