import DialogueCore
import DialoguePapers
import DialogueTestSupport
import PaperWriters
import Testing

/// Papers whose number an act recorded bear it.
@Suite struct NumberedPapersTests {
  @Test func `matters put to a higher level stand on the paper of that number, and in no draft`()
    throws
  {
    var rehearsal = try Rehearsal.ruled([
      (.petitions(numbers: [1]), Self.content(.escalated(to: "UBND tỉnh"))),
      (.petitions(numbers: [2]), Self.content(.escalated(to: "UBND tỉnh"))),
    ])
    try rehearsal.perform(
      .escalatePetitions(
        EscalationContent(
          petitions: [1],
          to: "UBND tỉnh",
          paper: PaperReference("45/TTr-UBND", Rehearsal.day(3))
        )
      )
    )
    let papers = try rehearsal.papers(.proposal)
    #expect(papers.map(\.header?.number) == ["Số: 45/TTr-UBND", "Số: …/UBND"])
    #expect(papers.map(\.isFinal) == [true, false])
    #expect(papers.first?.title.kind == "TỜ TRÌNH")
    let texts = papers.map(PlainTextWriter().text)
    #expect(texts[0].contains("YK 01") && !texts[0].contains("YK 02"))
    #expect(texts[1].contains("YK 02") && !texts[1].contains("YK 01"))
  }

  @Test func `a petition that another body has stands on the letter by which it went`() throws {
    var rehearsal = try Rehearsal.ruled([
      (.petitions(numbers: [1]), Self.content(.transferred(to: "Sở Xây dựng"))),
      (.petitions(numbers: [2]), Self.content(.transferred(to: "Sở Xây dựng"))),
    ])
    try rehearsal.perform(
      .closePetition(
        petition: 1,
        closing: ClosingContent(
          kind: .transferred(to: "Sở Xây dựng"),
          on: Rehearsal.day(5),
          reason: "Thuộc thẩm quyền của Sở",
          paper: PaperReference("132/UBND-TNMT", Rehearsal.day(5))
        )
      )
    )
    try rehearsal.perform(
      .issueAssignments(
        petitions: [2],
        lead: Examples.finance,
        coordinating: nil,
        content: AssignmentContent(paper: Rehearsal.orderPaper)
      )
    )
    let papers = try rehearsal.papers(.transfer)
    #expect(papers.map(\.header?.number) == ["Số: 132/UBND-TNMT"])
    let text = try rehearsal.text(.transfer)
    #expect(text.contains("YK 01") && text.contains("Thuộc thẩm quyền của Sở."))
    #expect(!text.contains("YK 02"))
    #expect(PaperKind.transfer.isReady(in: rehearsal.session))
  }

  @Test func `a letter that urged can be printed again under its number`() throws {
    var rehearsal = try Rehearsal.received()
    let due = try #require(
      rehearsal.session.followUp[AssignmentID(rawValue: 1)]
        .flatMap { rehearsal.session.answerDeadline(of: $0) }?.due
    )
    try rehearsal.perform(
      .urgeUnit(
        UrgingContent(
          unit: Examples.land,
          matters: [.assignment(id: 1)],
          on: due.adding(days: 4),
          paper: PaperReference("140/UBND-VP", due.adding(days: 4)),
          text: "Báo cáo trong tuần"
        )
      )
    )
    let paper = try #require(rehearsal.papers(.urging).first)
    #expect(paper.header?.number == "Số: 140/UBND-VP" && paper.isFinal)
    let text = try rehearsal.text(.urging)
    #expect(text.contains("YK 01: Giá bồi thường đất vườn") && text.contains("4 ngày"))
    #expect(text.contains("Báo cáo trong tuần."))
  }

  private static func content(_ outcome: Outcome) -> ConclusionContent {
    ConclusionContent(outcome: outcome, text: "Ngoài thẩm quyền")
  }
}
