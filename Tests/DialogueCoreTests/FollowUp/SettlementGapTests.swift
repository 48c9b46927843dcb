import DialogueCore
import DialogueTestSupport
import Testing

/// Calling a petition done while something of it is owed needs a reason.
struct SettlementGapTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let scene: Scene
    let gaps: [SettlementGap]
  }

  private static let reported = Scene { try Rehearsal.settled() }.after(
    .reportResult(
      ReportContent(assignments: [1], paper: PaperReference("32/BC", Rehearsal.day(22)))
    )
  )

  @Test(arguments: [
    Row(
      testDescription: "that was given to nobody",
      scene: Scene { try Rehearsal.followed() },
      gaps: [.assignment]
    ),
    Row(
      testDescription: "without an answer",
      scene: SettlementTests.received,
      gaps: [.answer(1), .report(1)]
    ),
    Row(
      testDescription: "whose petitioner was not told",
      scene: SettlementTests.answered,
      gaps: [.notice(petitioners: 1), .report(1)]
    ),
    Row(
      testDescription: "on which nobody has reported",
      scene: SettlementTests.settled,
      gaps: [.report(1)]
    ),
    Row(
      testDescription: "about which its petitioner asks again",
      scene: reported.after(
        .recordReaction(
          notice: 1,
          reaction: CitizenReaction(kind: .asksAgain, on: Rehearsal.day(30), text: "chưa rõ")
        )
      ),
      gaps: [.askedAgain]
    ),
    Row(testDescription: "of which nothing is owed", scene: reported, gaps: []),
  ])
  func `a petition`(row: Row) throws {
    var rehearsal = try row.scene.play()
    let petition = try #require(rehearsal.session[1 as PetitionNumber])
    #expect(rehearsal.session.settlementGaps(of: petition) == row.gaps)

    let plain = Command.closePetition(petition: 1, closing: closing(reason: " "))
    let refusal = row.gaps.isEmpty ? nil : Refusal.petitionNotDone(1, lacking: row.gaps)
    #expect(rehearsal.refusal(of: plain) == refusal)

    try rehearsal.perform(.closePetition(petition: 1, closing: closing(reason: "đã thỏa thuận")))
    #expect(rehearsal.session.settlement(of: 1) == .done)
    #expect(
      rehearsal.session.followUp.assignments.flatMap(rehearsal.session.dueItems)
        .filter { $0.petitions == [1] && $0.isOpen }.isEmpty
    )
  }

  @Test func `any other end needs no answer`() throws {
    let rehearsal = try Rehearsal.received()
    let closing = ClosingContent(
      kind: .transferred(to: "Tòa án"),
      on: Rehearsal.day(20)
    )
    #expect(rehearsal.refusal(of: .closePetition(petition: 1, closing: closing)) == nil)
  }

  private func closing(reason: String) -> ClosingContent {
    ClosingContent(kind: .done, on: Rehearsal.day(50), reason: reason)
  }
}
