import DialogueCore
import DialogueTestSupport
import Testing

/// What the words for a term in the paper that assigns come to.
struct AssignedTermTests {
  private static let nothingSet = Ruleset.example(
    settlement: SettlementRule(
      startEvent: .example(.receiptOfAssignment),
      extensions: ExtensionRule(allowed: .example(false), maximum: .example(1))
    )
  )
  private static let receipt = Command.confirmReceipt(
    assignments: [1],
    receipt: Receipt(on: Rehearsal.day(3))
  )
  private static let event = DeadlineRule.open(
    term: .after(event: "nhận văn bản", days: DayCount(20, .working))
  )
  private static let urgency = DeadlineRule.open(term: .urgency(word: "khẩn trương"))
  private static let condition = DeadlineRule.open(term: .condition(text: "có vốn", days: nil))

  private func assigned(_ rule: DeadlineRule?, _ ruleset: Ruleset? = nil) throws -> Rehearsal {
    var rehearsal =
      try ruleset.map { try Rehearsal.followed($0) } ?? Rehearsal.followed()
    var content = AssignmentTests.content
    content.deadline = rule
    try rehearsal.perform(
      .issueAssignments(petitions: [1], lead: Examples.land, coordinating: nil, content: content)
    )
    return rehearsal
  }

  private func due(_ rehearsal: Rehearsal) throws -> Day? {
    let assignment = try #require(rehearsal.session.followUp[1 as AssignmentID])
    return rehearsal.session.answerDeadline(of: assignment)?.due
  }

  @Test func `days after the receipt run from the receipt, by the paper and not by the rules`()
    throws
  {
    var rehearsal = try assigned(Self.event)
    try rehearsal.perform(Self.receipt)
    var plain = try assigned(.workingDays(count: 20))
    try plain.perform(Self.receipt)
    // Twenty working days after Monday 27 May 2024.
    #expect(try due(rehearsal) == Day("2024-06-24"))
    #expect(try due(plain) == Day("2024-06-24"))
    let clock = rehearsal.session.followUp[1 as AssignmentID]?.clocks.answer
    #expect(clock?.startEvent == .receiptOfAssignment)
    #expect(rehearsal.session.followUp[1 as AssignmentID]?.content.deadline == Self.event)
  }

  @Test func `such days wait for the receipt, where the rules assume none`() throws {
    var rehearsal = try assigned(Self.event, Self.nothingSet)
    #expect(try due(rehearsal) == nil)
    try rehearsal.perform(Self.receipt)
    #expect(try due(rehearsal) == Day("2024-06-24"))
  }

  @Test func `a choice with such days in it ends with the earlier one`() throws {
    var rehearsal = try assigned(.earliest(of: [Self.event, .by(day: Rehearsal.day(10))]))
    try rehearsal.perform(Self.receipt)
    #expect(try due(rehearsal) == Rehearsal.day(10))
  }

  @Test func `a word of urgency leaves the term of the rules, and stays in the paper`() throws {
    var rehearsal = try assigned(Self.urgency)
    try rehearsal.perform(Self.receipt)
    var silent = try assigned(nil)
    try silent.perform(Self.receipt)
    #expect(try due(rehearsal) == (try due(silent)))
    #expect(try due(rehearsal) != nil)
    #expect(rehearsal.session.followUp[1 as AssignmentID]?.content.deadline == Self.urgency)
    let certainty = rehearsal.session.followUp[1 as AssignmentID]?.clocks.answer?.certainty
    #expect(certainty == silent.session.followUp[1 as AssignmentID]?.clocks.answer?.certainty)
  }

  @Test(arguments: [urgency, condition])
  func `where no date is owed, an extension sets the first one and later ones lengthen it`(
    rule: DeadlineRule
  ) throws {
    var rehearsal = try assigned(rule, Self.nothingSet)
    try rehearsal.perform(Self.receipt)
    #expect(try due(rehearsal) == nil)
    func extend(_ rule: DeadlineRule) -> Command {
      .extendTerm(
        target: .assignment(id: 1),
        due: nil,
        content: ExtensionContent(reason: "chủ trì ấn định", deadline: rule)
      )
    }
    try rehearsal.perform(extend(.by(day: Rehearsal.day(95))))
    #expect(try due(rehearsal) == Rehearsal.day(95))
    #expect(rehearsal.session.followUp[1 as ExtensionID]?.before == nil)
    #expect(rehearsal.session.lengthenings(of: .assignment(id: 1)) == 0)
    #expect(rehearsal.refusal(of: extend(.by(day: Rehearsal.day(99)))) == .extensionForbidden)
    // Said again of another day, the receipt moves nothing that was set outright.
    try rehearsal.perform(
      .confirmReceipt(assignments: [1], receipt: Receipt(on: Rehearsal.day(5)))
    )
    #expect(try due(rehearsal) == Rehearsal.day(95))
    #expect(rehearsal.refolded == rehearsal.session)
    #expect(rehearsal.session.brokenInvariants == [])
  }

  @Test func `days that set the first date count from the day on which it is set`() throws {
    var rehearsal = try assigned(Self.condition, Self.nothingSet)
    try rehearsal.perform(
      .extendTerm(
        target: .assignment(id: 1),
        due: nil,
        content: ExtensionContent(reason: "chủ trì ấn định", deadline: .calendarDays(count: 10))
      )
    )
    let set = try #require(try due(rehearsal))
    #expect(set >= Rehearsal.day(100))
    try rehearsal.perform(Self.receipt)
    #expect(try due(rehearsal) == set)
  }

  @Test func `who saw a date where there is none is told so`() throws {
    let rehearsal = try assigned(Self.condition, Self.nothingSet)
    let content = ExtensionContent(reason: "x", deadline: .by(day: Rehearsal.day(99)))
    let command = Command.extendTerm(
      target: .assignment(id: 1),
      due: Rehearsal.day(17),
      content: content
    )
    #expect(rehearsal.refusal(of: command) == .termNotRunning)
  }
}
