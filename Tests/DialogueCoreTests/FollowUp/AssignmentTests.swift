import DialogueCore
import DialogueTestSupport
import Testing

/// Petitions are given to units, and their clocks run from the receipt of the paper.
struct AssignmentTests {
  static let land = Examples.land
  static let content = AssignmentContent(paper: Rehearsal.orderPaper)
  static let followed = Scene { try Rehearsal.followed() }
  static let assigned = Scene { try Rehearsal.assigned() }
  static let received = Scene { try Rehearsal.received() }
  static let answered = received.after(.answerInWriting(Rehearsal.writtenAnswer([1])))
  static let group = GroupContent(name: "Đất đai", petitions: [1], lead: land)
  static let grouped = followed.after(.proposeGroup(group))
  static let receipt = Receipt(on: Rehearsal.day(3), number: "204")
  static let later = ExtensionContent(
    reason: "hồ sơ phức tạp",
    basis: "Luật Đất đai",
    deadline: .workingDays(count: 5)
  )
  static let target = TermExtension.Target.assignment(id: 1)

  @Test(arguments: refused)
  func `after the meeting nothing is`(refused: Refused) throws { try refused.check() }

  static let refused: [Refused] = [
    Refused(
      "assigned before the close",
      .raised,
      issue([1]),
      .wrongStage(stage: .open)
    ),
    Refused("assigned of nothing", followed, issue([9]), .noSuchPetition),
    Refused("assigned to nobody known", followed, issue([1], lead: UnitID("?")), .noSuchUnit),
    Refused(
      "assigned twice to one unit",
      assigned,
      issue([1], lead: Examples.justice),
      .alreadyAssigned(unit: Examples.justice, petition: 1)
    ),
    Refused(
      "assigned by a paper of tomorrow",
      followed,
      .issueAssignments(
        petitions: [1],
        lead: land,
        coordinating: nil,
        content: AssignmentContent(paper: PaperReference("1", Rehearsal.day(91)))
      ),
      .dayInFuture(Rehearsal.day(91))
    ),
    Refused(
      "assigned by a paper of the day before the meeting",
      followed,
      .issueAssignments(
        petitions: [1],
        lead: land,
        coordinating: nil,
        content: AssignmentContent(paper: PaperReference("1", Rehearsal.day(-1)))
      ),
      .assignedBeforeMeeting(Rehearsal.day(0))
    ),
    Refused(
      "assigned by a paper without a number",
      followed,
      .issueAssignments(
        petitions: [1],
        lead: land,
        coordinating: nil,
        content: AssignmentContent(paper: PaperReference(" ", Rehearsal.day(1)))
      ),
      .paperNumberMissing
    ),
    Refused(
      "assigned by a group that the chair has not approved",
      grouped,
      .issueAssignments(
        petitions: [1],
        lead: land,
        coordinating: nil,
        content: AssignmentContent(paper: Rehearsal.orderPaper, group: 1)
      ),
      .groupNotApproved(1)
    ),
    Refused(
      "in two groups",
      grouped,
      .proposeGroup(GroupContent(name: "Khác", petitions: [2, 1])),
      .petitionGrouped(1, in: 1)
    ),
    Refused(
      "approved by who saw an older group",
      grouped.after(
        .amendGroup(group: 1, version: 1, content: GroupContent(name: "Đất", petitions: [1]))
      ),
      .approveGroup(group: 1, version: 1),
      .groupChanged(1, version: 2)
    ),
    Refused(
      "received before it was issued",
      assigned,
      .confirmReceipt(assignments: [1], receipt: Receipt(on: Rehearsal.day(0))),
      .receivedBeforeIssue(issued: Rehearsal.day(1))
    ),
    Refused(
      "extended to an earlier date",
      received,
      .extendTerm(
        target: target,
        due: nil,
        content: ExtensionContent(reason: "x", deadline: .by(day: Rehearsal.day(4)))
      ),
      .extensionNotLater(due: Rehearsal.day(17))
    ),
    Refused(
      "extended by who saw another date",
      received,
      .extendTerm(target: target, due: Rehearsal.day(16), content: later),
      .dueChanged(now: Rehearsal.day(17))
    ),
    Refused(
      "extended more often than the rules allow",
      received.after(extend, extend),
      extend,
      .extensionsUsed(allowed: 2)
    ),
    Refused(
      "extended once it is answered",
      answered,
      extend,
      .assignmentAnswered(1, by: 1)
    ),
    Refused(
      "answered twice",
      answered,
      .answerInWriting(Rehearsal.writtenAnswer([1])),
      .assignmentAnswered(1, by: 1)
    ),
    Refused(
      "passed while a point is missing",
      received.after(.answerInWriting(Rehearsal.writtenAnswer([1], criteria: [ItemID("basis")]))),
      .assessAnswer(answer: 1, criteria: [ItemID("basis")], verdict: .passes),
      .criteriaMissing([ItemID("term")])
    ),
    Refused(
      "struck while something builds on it",
      answered,
      .strikeStep(step: .assignment(id: 1), reason: "nhầm"),
      .stepInUse(.writtenAnswer(id: 1))
    ),
    Refused(
      "merged once assigned",
      assigned,
      .mergePetitions(petitions: [2], into: 1),
      .petitionAssigned(2)
    ),
    Refused(
      "archived while something is owed",
      assigned,
      .archiveSession,
      .followUpOpen(count: 2)
    ),
    Refused(
      "told to somebody else",
      answered,
      .tellPetitioners(
        petition: 1,
        petitioners: [.registered(number: 3)],
        content: CitizenNoticeContent(on: Rehearsal.day(21), manner: .paper)
      ),
      .notPetitioner
    ),
  ]

  static let extend = Command.extendTerm(target: target, due: nil, content: later)

  static func issue(_ petitions: [PetitionNumber], lead: UnitID = land) -> Command {
    .issueAssignments(petitions: petitions, lead: lead, coordinating: nil, content: content)
  }

  @Test func `one paper gives every petition to the lead and to each unit that helps`() throws {
    var rehearsal = try Rehearsal.followed()
    let events = try rehearsal.perform(
      .issueAssignments(
        petitions: [1, 2, 1],
        lead: Self.land,
        coordinating: [Examples.justice, Self.land],
        content: Self.content
      )
    )
    #expect(events.count == 4)
    let given = rehearsal.session.followUp.assignments.map { "\($0.petition.text) \($0.part)" }
    #expect(given == ["01 lead", "01 coordinating", "02 lead", "02 coordinating"])
  }

  @Test func `without a confirmed receipt the paper counts as received when the rules say`() throws
  {
    let session = try Rehearsal.assigned().session
    let clock = try #require(session.followUp[1 as AssignmentID]?.clocks.answer)
    // Issued on Saturday 25 May: three working days to 29 May, ten more to 12 June.
    #expect(clock.deadline.start == Day("2024-05-29"))
    #expect(clock.deadline.due == Day("2024-06-12"))
    #expect(clock.isReceiptAssumed)
    #expect(clock.certainty == .inferred)
    #expect(clock.startEvent == .receiptOfAssignment)
  }

  @Test func `the confirmed receipt starts every clock, and its taking back the assumed ones`()
    throws
  {
    var rehearsal = try Rehearsal.received()
    let clocks = try #require(rehearsal.session.followUp[1 as AssignmentID]?.clocks)
    #expect(clocks.answer?.deadline.due == Day("2024-06-10"))
    #expect(clocks.report?.deadline.due == Day("2024-06-12"))
    #expect(clocks.acknowledgement?.deadline.due == Day("2024-05-29"))
    #expect(clocks.answer?.isReceiptAssumed == false)
    try rehearsal.undo(rehearsal.last)
    let back = rehearsal.session.followUp[1 as AssignmentID]?.clocks.answer
    #expect(back?.isReceiptAssumed == true)
  }

  @Test func `silent rules start no clock, and a date of the paper stands for itself`() throws {
    var rehearsal = try Rehearsal.followed(
      .example(
        settlement: SettlementRule(
          answerTerm: .example(.workingDays(count: 10)),
          startEvent: .example(.receiptOfAssignment)
        )
      )
    )
    try rehearsal.perform(Self.issue([1]))
    #expect(rehearsal.session.followUp[1 as AssignmentID]?.clocks.answer == nil)
    let item = rehearsal.session.dueItems(on: Rehearsal.day(90)).first {
      $0.kind == .answer(1)
    }
    #expect(item?.state == .waitsForReceipt)
    var content = Self.content
    content.deadline = .before(day: Rehearsal.day(30))
    try rehearsal.perform(
      .issueAssignments(petitions: [2], lead: Self.land, coordinating: nil, content: content)
    )
    let clock = rehearsal.session.followUp[2 as AssignmentID]?.clocks.answer
    #expect(clock?.deadline.due == Rehearsal.day(29))
    #expect(clock?.startEvent == nil)
  }

  @Test func `all extensions and the first date are kept, and a mistaken one gives way`() throws {
    var rehearsal = try Rehearsal.received()
    try rehearsal.play([Self.extend, Self.extend])
    let assignment = try #require(rehearsal.session.followUp[1 as AssignmentID])
    #expect(assignment.clocks.answer?.deadline.due == Day("2024-06-10"))
    #expect(rehearsal.session.answerDeadline(of: assignment)?.due == Day("2024-06-24"))
    #expect(rehearsal.session.reportDeadline(of: assignment)?.due == Day("2024-06-24"))
    #expect(rehearsal.session.standingExtensions(of: assignment).count == 2)
    #expect(
      rehearsal.refusal(of: .strikeStep(step: .termExtension(id: 1), reason: "nhầm"))
        == .stepInUse(.termExtension(id: 2))
    )
    try rehearsal.undo(rehearsal.last)
    #expect(rehearsal.session.answerDeadline(of: assignment)?.due == Day("2024-06-17"))
    #expect(rehearsal.session.followUp.extensions.count == 2)
  }

  @Test func `what if an extension were given is what it gives`() throws {
    var rehearsal = try Rehearsal.received()
    let asked = try rehearsal.session.extended(
      Self.target,
      by: Self.later.deadline,
      at: rehearsal.now
    )
    try rehearsal.perform(Self.extend)
    #expect(rehearsal.session.followUp[1 as ExtensionID]?.deadline == asked)
  }

  @Test func `citizen and authority may be told of an extension afterwards`() throws {
    var rehearsal = try Rehearsal.received()
    let paper = PaperReference("44/ĐC", Rehearsal.day(16))
    try rehearsal.perform(Self.extend)
    try rehearsal.perform(
      .tellExtension(termExtension: 1, citizenNotice: paper, authorityReport: nil)
    )
    #expect(rehearsal.session.followUp[1 as ExtensionID]?.content.citizenNotice == paper)
    try rehearsal.undo(rehearsal.last)
    #expect(rehearsal.session.followUp[1 as ExtensionID]?.content.citizenNotice == nil)
  }

  @Test func `the authority's number leaves the citizen's as it is, and so does taking it back`()
    throws
  {
    var rehearsal = try Rehearsal.received()
    let notice = PaperReference("44/ĐC", Rehearsal.day(16))
    let report = PaperReference("45/BC", Rehearsal.day(17))
    try rehearsal.play([
      Self.extend,
      .tellExtension(termExtension: 1, citizenNotice: notice, authorityReport: nil),
      .tellExtension(termExtension: 1, citizenNotice: nil, authorityReport: report),
    ])
    let content = { rehearsal.session.followUp[1 as ExtensionID]?.content }
    #expect(content()?.citizenNotice == notice)
    #expect(content()?.authorityReport == report)
    try rehearsal.undo(rehearsal.last)
    #expect(content()?.citizenNotice == notice)
    #expect(content()?.authorityReport == nil)
  }

  @Test func `a matter handed on is owed by the other unit, until it is given back`() throws {
    var rehearsal = try Rehearsal.received()
    try rehearsal.perform(
      .transferAssignment(
        assignment: 1,
        to: Examples.police,
        content: AssignmentContent(paper: PaperReference("50/UBND", Rehearsal.day(9))),
        reason: "đúng thẩm quyền"
      )
    )
    let units = { rehearsal.session.standingAssignments(of: 1 as PetitionNumber).map(\.unit) }
    #expect(units() == [Examples.justice, Examples.police])
    let first = try #require(rehearsal.session.followUp[1 as AssignmentID])
    #expect(rehearsal.session.state(of: first) == .transferred(to: 4))
    try rehearsal.undo(rehearsal.last)
    #expect(units() == [Self.land, Examples.justice])
  }

  @Test func `petitions under one ruling may still be merged after the seal`() throws {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.play([
      ConclusionTests.draft([1, 2], ConclusionTests.noted),
      .submitConclusion(conclusion: 1, version: 1),
      .acceptConclusion(conclusion: 1, version: 1),
      .closeSession(gapsReason: Rehearsal.gapsReason, unheardInWriting: nil),
      .readBack,
      .adoptMinutes,
    ])
    try rehearsal.perform(.sealMinutes(records: rehearsal.records.count))
    try rehearsal.perform(.mergePetitions(petitions: [2], into: 1))
    #expect(rehearsal.session[2 as PetitionNumber]?.mergedInto == 1)
    try rehearsal.undo(rehearsal.last)
    #expect(rehearsal.session[2 as PetitionNumber]?.mergedInto == nil)
  }
}
