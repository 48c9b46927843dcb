import DialogueCore
import DialoguePapers
import DialogueTestSupport
import PaperWriters
import Testing

/// What a body or an earlier session gathered is told as gathered in every paper.
struct GatheredPapersTests {
  @Test(arguments: [PaperCopy.internal, .public])
  func `tables name the source in full, and a citizen as the copy may`(copy: PaperCopy) throws {
    let rehearsal = try Rehearsal.gathered()
    // The register is the office's own.
    let kinds: [PaperKind] = copy == .internal ? [.petitions, .register] : [.petitions]
    for kind in kinds {
      let text = try rehearsal.text(kind, copy)
      #expect(text.contains("Do Ủy ban MTTQ xã tổng hợp"), "\(kind): \(text)")
      #expect(text.contains("Chuyển từ YK-07, Đối thoại 20/11/2023"), "\(kind)")
      #expect(text.contains("Lê Văn Tám") == (copy == .internal), "\(kind)")
      #expect(!text.contains("U.B."), "\(kind)")
    }
  }

  @Test func `the public minutes name the source in full and one citizen by initials`() throws {
    let rehearsal = try Rehearsal.gathered()
    let minutes = MinutesPaper(of: rehearsal.session, copy: .public, seal: nil, at: rehearsal.now)
    let text = PlainTextWriter(width: 10_000).text(of: minutes.paper)
    #expect(text.contains("do Ủy ban MTTQ xã tổng hợp"), "\(text)")
    #expect(text.contains("nguồn: Ủy ban MTTQ xã"))
    #expect(!text.contains("Lê Văn Tám"), "\(text)")
  }

  @Test func `the letter that assigns says who gathered the matter`() throws {
    var rehearsal = try Rehearsal.gathered()
    try rehearsal.answer(1)
    let text = try rehearsal.text(.assignment)
    #expect(text.contains(" – do Ủy ban MTTQ xã tổng hợp: Ao công bị lấp."), "\(text)")
  }

  @Test func `the body is answered as a body, an earlier session not at all`() throws {
    var rehearsal = try Rehearsal.gathered()
    for number in 1...3 { try rehearsal.answer(PetitionNumber(rawValue: number)) }
    let papers = try rehearsal.papers(.citizenAnswer)
    #expect(papers.map(\.addressees) == [["Ủy ban MTTQ xã"], ["Ông Lê Văn Tám, thôn Đoài"]])
    let text = try rehearsal.text(.citizenAnswer)
    #expect(
      text.contains("Ủy ban MTTQ xã chuyển đến kiến nghị: Ao công bị lấp."),
      "\(text)"
    )
  }

  @Test func `a longer term is told to the body for it to pass on`() throws {
    var rehearsal = try Rehearsal.gathered()
    try rehearsal.perform(
      .issueAssignments(
        petitions: [1],
        lead: Examples.land,
        coordinating: nil,
        content: AssignmentContent(paper: Rehearsal.orderPaper)
      )
    )
    let due = rehearsal.session.followUp[AssignmentID(rawValue: 1)]
      .flatMap { rehearsal.session.answerDeadline(of: $0) }?.due
    try rehearsal.perform(
      .extendTerm(
        target: .assignment(id: 1),
        due: due,
        content: ExtensionContent(
          reason: "Chờ đo đạc",
          basis: "Kế hoạch 12/KH-UBND",
          deadline: .workingDays(count: 5)
        )
      )
    )
    let papers = try rehearsal.papers(.extensionNotice)
    #expect(papers.map(\.addressees) == [["Ủy ban MTTQ xã"]])
    let text = try rehearsal.text(.extensionNotice)
    #expect(text.contains("Ủy ban MTTQ xã chuyển đến kiến nghị"), "\(text)")
  }
}
