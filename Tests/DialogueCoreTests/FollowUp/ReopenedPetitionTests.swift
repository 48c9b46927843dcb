import DialogueCore
import DialogueTestSupport
import Testing

/// What is owed once a petition is taken up again.
struct ReopenedPetitionTests {
  private static func report(_ number: String, _ later: Int) -> Command {
    .reportResult(
      ReportContent(assignments: [1], paper: PaperReference(number, Rehearsal.day(later)))
    )
  }

  private static func extend(_ rule: DeadlineRule) -> Command {
    .extendTerm(
      target: .assignment(id: 1),
      due: nil,
      content: ExtensionContent(reason: "tình tiết mới", deadline: rule)
    )
  }

  private static func reopen(term: DeadlineRule? = nil) -> Command {
    .reopenPetition(petition: 1, reason: "tình tiết mới", term: term)
  }

  /// A second unit that leads.
  private static let asksFinance = Command.issueAssignments(
    petitions: [1],
    lead: Examples.finance,
    coordinating: nil,
    content: AssignmentContent(paper: PaperReference("22/UBND", Rehearsal.day(25)))
  )

  /// Closed as not done, a day after `asksFinance`.
  private static func close(_ petition: PetitionNumber) -> Command {
    .closePetition(
      petition: petition,
      closing: ClosingContent(kind: .notDone, on: Rehearsal.day(26), reason: "chờ")
    )
  }

  private static func reopened() throws -> Rehearsal {
    var rehearsal = try Rehearsal.settled()
    try rehearsal.play([
      report("9/BC", 21),
      .closePetition(
        petition: 1,
        closing: ClosingContent(kind: .done, on: Rehearsal.day(22))
      ),
      reopen(),
    ])
    return rehearsal
  }

  private static func item(_ kind: DueItem.Kind, _ rehearsal: Rehearsal) -> DueItem? {
    rehearsal.session.dueItems(on: Rehearsal.day(90)).first { $0.kind == kind }
  }

  @Test func `nothing is overdue at once, and the first date stays on record`() throws {
    let rehearsal = try Self.reopened()
    let answer = try #require(Self.item(.answer(1), rehearsal))
    #expect(answer.state == .owed)
    #expect(answer.deadline == nil)
    #expect(answer.firstDeadline?.due == Day("2024-06-10"))
    let items = rehearsal.session.dueItems(on: Rehearsal.day(90))
      .filter { $0.petitions == [1] && $0.unit == Examples.land }
    #expect(items.filter { $0.isOverdue(at: LocalTime(Rehearsal.day(90))) }.map(\.kind) == [])
  }

  @Test func `it stands by the day on which it was taken up, until it has a new date`() throws {
    var rehearsal = try Self.reopened()
    let today = Rehearsal.day(90)
    let answer = try #require(Self.item(.answer(1), rehearsal))
    #expect(answer.reopenedOn == today)
    #expect(Self.item(.answer(2), rehearsal)?.reopenedOn == nil, "a unit that only helps")
    let places = rehearsal.session.dueItems(on: today).map(\.place)
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(places.drop { $0 != nil }.allSatisfy { $0 == nil })
    try rehearsal.perform(Self.extend(.by(day: Rehearsal.day(120))))
    #expect(Self.item(.answer(1), rehearsal)?.reopenedOn == nil)
  }

  @Test func `the unit took the matter up with the answer that it gave`() throws {
    let rehearsal = try Self.reopened()
    #expect(
      Self.item(.acknowledgement(1), rehearsal)?.state == .done(on: Rehearsal.day(20))
    )
    let assignment = try #require(rehearsal.session.followUp[1 as AssignmentID])
    #expect(rehearsal.session.state(of: assignment) == .inProgress)
    #expect(rehearsal.session.brokenInvariants == [])
  }

  @Test func `the result is to be reported again`() throws {
    var rehearsal = try Self.reopened()
    #expect(Self.item(.report(1), rehearsal)?.state == .owed)
    #expect(rehearsal.refusal(of: Self.report("80/BC", 85)) == nil)
    try rehearsal.perform(Self.report("80/BC", 85))
    #expect(Self.item(.report(1), rehearsal)?.state == .done(on: Rehearsal.day(85)))
    #expect(
      rehearsal.refusal(of: Self.report("81/BC", 86)) == .alreadyReported(1, by: 2)
    )
  }

  @Test func `a new term is set from the day on which it is given, and lengthened from there`()
    throws
  {
    var rehearsal = try Self.reopened()
    try rehearsal.perform(Self.extend(.by(day: Rehearsal.day(100))))
    #expect(Self.item(.answer(1), rehearsal)?.deadline?.due == Rehearsal.day(100))
    #expect(Self.item(.report(1), rehearsal)?.deadline?.due == Rehearsal.day(100))
    try rehearsal.perform(Self.extend(.calendarDays(count: 4)))
    #expect(Self.item(.answer(1), rehearsal)?.deadline?.due == Rehearsal.day(104))
    // Taking up another receipt does not bring the old term back.
    try rehearsal.perform(
      .confirmReceipt(assignments: [1], receipt: Receipt(on: Rehearsal.day(4)))
    )
    #expect(Self.item(.answer(1), rehearsal)?.deadline?.due == Rehearsal.day(104))
    #expect(Self.item(.answer(1), rehearsal)?.firstDeadline?.due == Day("2024-06-11"))
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test func `a new term may be set in the act that takes it up, and falls with it`() throws {
    var rehearsal = try Rehearsal.settled()
    try rehearsal.perform(Self.reopen(term: .by(day: Rehearsal.day(100))))
    let record = try #require(rehearsal.session.ledger.last)
    #expect(record.events.count == 2, "\(record.events)")
    #expect(Self.item(.answer(1), rehearsal)?.deadline?.due == Rehearsal.day(100))
    #expect(Self.item(.answer(1), rehearsal)?.reopenedOn == nil)
    #expect(rehearsal.session.followUp.extensions.map(\.before) == [nil])
    #expect(rehearsal.refolded == rehearsal.session)
    // The one cannot be taken back without the other.
    #expect(
      rehearsal.refusal(of: .retractReopening(petition: 1))
        == .stepInUse(.termExtension(id: 1))
    )
    try rehearsal.perform(.takeBack(record: record.record, reason: "nhầm"))
    #expect(rehearsal.session.settlement(of: 1) == .done)
    #expect(rehearsal.session.followUp.extensions.map(\.isStanding) == [false])
    #expect(rehearsal.session.brokenInvariants == [])
    // And both come back together.
    try rehearsal.perform(.takeBack(record: rehearsal.last, reason: "không nhầm"))
    #expect(Self.item(.answer(1), rehearsal)?.deadline?.due == Rehearsal.day(100))
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test func `an hour that was set with it comes back with it`() throws {
    var rehearsal = try Rehearsal.settled()
    let term = DeadlineRule.beforeTime(day: Rehearsal.day(100), minute: 660)
    try rehearsal.perform(Self.reopen(term: term))
    try rehearsal.perform(.takeBack(record: rehearsal.last, reason: "nhầm"))
    try rehearsal.perform(.takeBack(record: rehearsal.last, reason: "không nhầm"))
    #expect(Self.item(.answer(1), rehearsal)?.deadline?.dueMinute == 660)
  }

  @Test func `a date struck by itself does not stand in the way, nor come back without it`() throws
  {
    var rehearsal = try Rehearsal.settled()
    try rehearsal.perform(Self.reopen(term: .by(day: Rehearsal.day(100))))
    let reopened = rehearsal.last
    try rehearsal.perform(.strikeStep(step: .termExtension(id: 1), reason: "sai ngày"))
    try rehearsal.perform(.takeBack(record: reopened, reason: "nhầm"))
    #expect(rehearsal.session.settlement(of: 1) == .done)
    #expect(
      rehearsal.refusal(of: .restoreStep(step: .termExtension(id: 1))) == .petitionClosed(1)
    )
  }

  @Test func `every unit that leads has the new term, and without one there is no term to set`()
    throws
  {
    var rehearsal = try Rehearsal.settled()
    try rehearsal.perform(Self.asksFinance)
    let given = try #require(rehearsal.session.followUp.assignments.last?.id)
    try rehearsal.play([
      Self.close(1),
      Self.close(2),
      .reopenPetition(petition: 1, reason: "có vốn", term: .calendarDays(count: 10)),
    ])
    #expect(Self.item(.answer(1), rehearsal)?.deadline?.due == Rehearsal.day(100))
    #expect(Self.item(.answer(given), rehearsal)?.deadline?.due == Rehearsal.day(100))
    for assignment in rehearsal.session.standingAssignments(of: 2) {
      try rehearsal.perform(.strikeStep(step: .assignment(id: assignment.id), reason: "nhầm"))
    }
    #expect(
      rehearsal.refusal(
        of: .reopenPetition(petition: 2, reason: "có vốn", term: .calendarDays(count: 10))
      ) == .petitionNotAssigned(2)
    )
  }

  @Test func `taking the reopening back waits for a unit that was asked since`() throws {
    var rehearsal = try Self.reopened()
    try rehearsal.perform(Self.asksFinance)
    // A unit that is asked anew has the term of the rules.
    #expect(Self.item(.answer(4), rehearsal)?.deadline != nil)
    #expect(
      rehearsal.refusal(of: .retractReopening(petition: 1)) == .stepInUse(.assignment(id: 4))
    )
  }

  @Test func `it may be answered, reported and settled anew`() throws {
    var rehearsal = try Self.reopened()
    var answer = Rehearsal.writtenAnswer([1])
    answer.paper = PaperReference("50/ĐC", Rehearsal.day(60))
    try rehearsal.play([
      .answerInWriting(answer),
      .tellPetitioners(
        petition: 1,
        petitioners: nil,
        content: CitizenNoticeContent(on: Rehearsal.day(61), manner: .paper, answer: 2)
      ),
      Self.report("51/BC", 61),
    ])
    #expect(rehearsal.session.settlement(of: 1) == .done)
  }

  @Test func `taking the reopening back waits for what was done since, struck steps excepted`()
    throws
  {
    var rehearsal = try Self.reopened()
    try rehearsal.play([Self.extend(.by(day: Rehearsal.day(100))), Self.report("51/BC", 61)])
    let retract = Command.retractReopening(petition: 1)
    #expect(rehearsal.refusal(of: retract) == .stepInUse(.report(id: 2)))
    try rehearsal.perform(.strikeStep(step: .report(id: 2), reason: "nhầm"))
    #expect(rehearsal.refusal(of: retract) == .stepInUse(.termExtension(id: 1)))
    try rehearsal.perform(.strikeStep(step: .termExtension(id: 1), reason: "nhầm"))
    var answer = Rehearsal.writtenAnswer([1])
    answer.paper = PaperReference("50/ĐC", Rehearsal.day(60))
    try rehearsal.perform(.answerInWriting(answer))
    #expect(rehearsal.refusal(of: retract) == .stepInUse(.writtenAnswer(id: 2)))
    try rehearsal.perform(.strikeStep(step: .writtenAnswer(id: 2), reason: "nhầm"))
    try rehearsal.perform(retract)
    #expect(rehearsal.session.settlement(of: 1) == .done)
    #expect(Self.item(.report(1), rehearsal)?.state == .done(on: Rehearsal.day(21)))
  }
}
