import DialogueCore
import DialogueTestSupport
import Testing

/// A day that the chair set counts once the petition is given out, unless the paper sets another.
struct RuledTermTests {
  private static let day = Rehearsal.day(12)

  private static func clock(
    _ ruled: DeadlineRule,
    _ own: DeadlineRule? = nil
  ) throws -> Clock? {
    var rehearsal = try Rehearsal.ruled(by: ruled)
    try rehearsal.perform(
      .issueAssignments(
        petitions: [1],
        lead: Examples.land,
        coordinating: nil,
        content: AssignmentContent(paper: Rehearsal.orderPaper, deadline: own)
      )
    )
    try rehearsal.perform(
      .confirmReceipt(assignments: [1], receipt: Receipt(on: Rehearsal.day(3)))
    )
    #expect(rehearsal.refolded == rehearsal.session)
    return rehearsal.session.followUp[1 as AssignmentID]?.clocks.answer
  }

  @Test func `a paper without a term passes on the day of the ruling, whatever the receipt`()
    throws
  {
    #expect(try Self.clock(.by(day: Self.day))?.deadline.due == Self.day)
    #expect(try Self.clock(.before(day: Self.day))?.deadline.due == Rehearsal.day(11))
  }

  @Test func `the paper's own term counts before the ruling's`() throws {
    let clock = try Self.clock(.by(day: Self.day), .by(day: Rehearsal.day(40)))
    #expect(clock?.deadline.due == Rehearsal.day(40))
  }

  @Test func `a count of days that the chair set runs from the receipt, as the rules have it`()
    throws
  {
    let clock = try #require(try Self.clock(.workingDays(count: 5)))
    #expect(clock.deadline.start == Rehearsal.day(3))
    #expect(clock.startEvent == .receiptOfAssignment)
    #expect(clock.deadline.due == Day("2024-06-03"))
  }

  @Test func `a ruling without a date leaves the term of the rules`() throws {
    let open = DeadlineRule.open(term: .urgency(word: "khẩn trương"))
    #expect(try Self.clock(open)?.deadline.due == Day("2024-06-10"))
  }

  @Test func `the day of a proposal to the higher level is no term for an answer`() throws {
    let session = try Rehearsal.ruled(
      by: .by(day: Self.day),
      outcome: .escalated(to: "UBND huyện")
    ).session
    #expect(session.standingRuling(on: 1)?.current.deadline?.due == Self.day)
    #expect(session.ruledTerm(on: 1) == nil)
  }

  @Test func `a ruling that the chair has not accepted sets nothing`() throws {
    let term = DeadlineRule.by(day: Self.day)
    let ruled = try Rehearsal.ruled(by: term).session
    #expect(ruled.ruledTerm(on: 1)?.deadline?.due == Self.day)
    #expect(ruled.ruledTerm(on: 2) == nil)
    #expect(try Rehearsal.ruled(by: term, isAccepted: false).session.ruledTerm(on: 1) == nil)
  }
}
