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
    let sources = [
      "YK-02, Đối thoại 12/10/2023", "VĐ-01, Đối thoại 12/10/2023 (Ủy ban MTTQ xã)",
      "Ủy ban MTTQ xã", "Hội Nông dân, Hội Phụ nữ",
    ]
    for (number, source) in sources.enumerated() {
      try desk.perform(
        "07:0\(number)",
        .collectIssue(IssueContent(text: "Điều \(number)", source: source))
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
        "Tổng số 04 ý kiến, kiến nghị (Đối thoại 12/10/2023 02 ý kiến;"
          + " Hội Nông dân, Hội Phụ nữ 01 ý kiến; Ủy ban MTTQ xã 01 ý kiến)"
      ),
      "\(text)"
    )
    #expect(text.contains("Điều 0 (chuyển từ YK-02, Đối thoại 12/10/2023)"))
    #expect(text.contains("Điều 1 (chuyển từ VĐ-01, Đối thoại 12/10/2023 (Ủy ban MTTQ xã))"))
  }
}
