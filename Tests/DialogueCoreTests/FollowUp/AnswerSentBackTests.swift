import DialogueCore
import DialogueTestSupport
import Testing

/// Whoever was told of an answer that no longer stands is told again of the one that does.
struct AnswerSentBackTests {
  private static func tell(_ answer: WrittenAnswerID) -> Command {
    .tellPetitioners(
      petition: 1,
      petitioners: nil,
      content: CitizenNoticeContent(on: Rehearsal.day(40), manner: .paper, answer: answer)
    )
  }

  private static func answer(_ number: String, to assignments: [AssignmentID]) -> Command {
    var content = Rehearsal.writtenAnswer(assignments)
    content.paper = PaperReference(number, Rehearsal.day(35))
    return .answerInWriting(content)
  }

  @Test func `a notice of the answer that was sent back does not settle the next one`() throws {
    var rehearsal = try Rehearsal.settled()
    try rehearsal.play([
      .assessAnswer(
        answer: 1,
        criteria: SettlementRule.allCriteria,
        verdict: .returned(reason: "chung chung")
      ),
      Self.answer("40/ĐC", to: [1]),
    ])
    let petition = try #require(rehearsal.session[1 as PetitionNumber])
    #expect(rehearsal.session.settlement(of: 1) == .open)
    #expect(rehearsal.session.nextStep(of: petition) == .tell(untold: 1))
    try rehearsal.perform(Self.tell(2))
    #expect(rehearsal.session.settlement(of: 1) == .done)
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test func `a notice counts when the last of several leads has answered`() throws {
    var rehearsal = try Rehearsal.settled()
    try rehearsal.play([
      .issueAssignments(
        petitions: [1],
        lead: Examples.finance,
        coordinating: nil,
        content: AssignmentContent(paper: PaperReference("22/UBND", Rehearsal.day(25)))
      ),
      Self.answer("41/TC", to: [4]),
    ])
    #expect(rehearsal.session.settlement(of: 1) == .open)
    try rehearsal.perform(Self.tell(2))
    #expect(rehearsal.session.settlement(of: 1) == .done)
  }

  @Test func `an answer that passes after the notice of it is the one that was told`() throws {
    var rehearsal = try Rehearsal.received()
    try rehearsal.play([
      .answerInWriting(Rehearsal.writtenAnswer([1], criteria: [])),
      Self.tell(1),
      .assessAnswer(answer: 1, criteria: SettlementRule.allCriteria, verdict: .passes),
    ])
    #expect(rehearsal.session.settlement(of: 1) == .done)
  }
}
