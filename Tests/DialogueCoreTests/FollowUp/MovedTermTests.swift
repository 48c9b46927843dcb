import DialogueCore
import DialogueTestSupport
import Testing

/// A term that was lengthened runs on from the date that it lengthens, whatever is known when.
struct MovedTermTests {
  private static let late = Command.confirmReceipt(
    assignments: [1],
    receipt: Receipt(on: Rehearsal.day(17), number: "204")
  )
  private static let wait = Command.awaitCitizen(
    petition: 1,
    content: WaitContent(on: Rehearsal.day(6), text: "bổ sung hồ sơ")
  )
  private static let end = Command.endWait(wait: 1, end: WaitEnd(on: Rehearsal.day(10)))
  private static let extend = extend(.workingDays(count: 2))

  private static func extend(_ rule: DeadlineRule) -> Command {
    .extendTerm(
      target: .assignment(id: 1),
      due: nil,
      content: ExtensionContent(reason: "chờ trích đo", deadline: rule)
    )
  }

  private func due(_ rehearsal: Rehearsal) throws -> Day? {
    let assignment = try #require(rehearsal.session.followUp[1 as AssignmentID])
    return rehearsal.session.answerDeadline(of: assignment)?.due
  }

  private func due(after commands: Command...) throws -> Day? {
    var rehearsal = try Rehearsal.assigned()
    try rehearsal.play(commands)
    #expect(rehearsal.refolded == rehearsal.session)
    #expect(rehearsal.session.brokenInvariants == [])
    return try due(rehearsal)
  }

  @Test func `a receipt that is confirmed late moves the extension with the term`() throws {
    let before = try #require(try due(after: Self.late))
    let after = try #require(try due(after: Self.extend, Self.late))
    #expect(after > before)
    #expect(after == (try due(after: Self.late, Self.extend)))
  }

  @Test func `a date that somebody set does not come before the term that it was to lengthen`()
    throws
  {
    let term = try #require(try due(after: Self.late))
    let named = Self.extend(.by(day: term.adding(days: -3)))
    #expect(try due(after: named, Self.late) == term)
    let longer = Self.extend(.by(day: term.adding(days: 3)))
    #expect(try due(after: longer, Self.late) == term.adding(days: 3))
  }

  @Test func `a wait that ends anew behind an extension is counted once`() throws {
    let once = try due(after: Self.wait, Self.end, Self.extend)
    let again = try due(after: Self.wait, Self.end, Self.extend, .reopenWait(wait: 1), Self.end)
    #expect(again == once)
  }

  @Test func `what is struck takes its own days away and no others`() throws {
    let extended = try due(after: Self.extend)
    let waited = try due(after: Self.wait, Self.end)
    let strikeWait = Command.strikeStep(step: .wait(id: 1), reason: "nhầm")
    let strikeExtension = Command.strikeStep(step: .termExtension(id: 1), reason: "nhầm")
    #expect(try due(after: Self.wait, Self.end, Self.extend, strikeWait) == extended)
    #expect(try due(after: Self.extend, Self.wait, Self.end, strikeExtension) == waited)
    #expect(
      try due(after: Self.extend, Self.wait, Self.end, strikeExtension, strikeWait)
        == (try due(after: Self.acknowledge))
    )
  }

  private static let acknowledge = Command.acknowledgeAssignments(
    assignments: [1],
    acknowledgement: Acknowledgement(on: Rehearsal.day(4))
  )

  @Test func `an extension moves with the condition that sets the term, and back with it`() throws {
    var rehearsal = try Rehearsal.noticed()
    func due() -> Day? {
      rehearsal.session.followUp[4 as NoticeTaskID]?.milestones.first
        .flatMap(rehearsal.session.deadline)?.due
    }
    let first = try #require(due())
    try rehearsal.perform(
      .extendTerm(
        target: .milestone(task: 4, number: 1),
        due: nil,
        content: ExtensionContent(reason: "mưa bão", deadline: .calendarDays(count: 10))
      )
    )
    #expect(due() == first.adding(days: 10))
    try rehearsal.perform(
      .fulfilCondition(task: 4, fulfilment: Fulfilment(on: Rehearsal.day(22)))
    )
    // Thirty days after the condition holds, and ten more.
    #expect(due() == Rehearsal.day(62))
    try rehearsal.perform(.retractCondition(task: 4))
    #expect(due() == first.adding(days: 10))
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test func `taking the receipt back gives the dates of before`() throws {
    var rehearsal = try Rehearsal.assigned()
    try rehearsal.perform(Self.extend)
    let before = try due(rehearsal)
    try rehearsal.perform(Self.late)
    #expect(try due(rehearsal) != before)
    try rehearsal.undo(rehearsal.last)
    #expect(try due(rehearsal) == before)
  }
}
