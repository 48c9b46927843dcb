import DialogueCore
import DialogueTestSupport
import Testing

/// How far a petition is settled follows from what became of its assignments.
struct SettlementTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let scene: Scene
    let settlement: Settlement
  }

  static let received = Scene { try Rehearsal.received() }
  static let settled = Scene { try Rehearsal.settled() }
  static let answered = received.after(.answerInWriting(Rehearsal.writtenAnswer([1])))
  static let waiting = received.after(
    .awaitCitizen(
      petition: 1,
      content: WaitContent(on: Rehearsal.day(6), text: "bổ sung hồ sơ")
    )
  )
  static let escalated = received.after(
    .escalatePetitions(
      EscalationContent(
        petitions: [1],
        to: "UBND huyện",
        paper: PaperReference("60/TTr-UBND", Rehearsal.day(10))
      )
    )
  )

  @Test(arguments: rows)
  func `a petition`(row: Row) throws {
    let rehearsal = try row.scene.play()
    #expect(rehearsal.session.settlement(of: 1) == row.settlement)
    #expect(rehearsal.session.brokenInvariants == [])
    #expect(rehearsal.refolded == rehearsal.session)
  }

  static let rows: [Row] = [
    Row(
      testDescription: "without an assignment has none",
      scene: Scene { try Rehearsal.followed() },
      settlement: .none
    ),
    Row(testDescription: "that is assigned is open", scene: received, settlement: .open),
    Row(
      testDescription: "that is answered is open until its petitioner is told",
      scene: answered,
      settlement: .open
    ),
    Row(testDescription: "answered and told is done", scene: settled, settlement: .done),
    Row(
      testDescription: "whose petitioner asks again is open",
      scene: settled.after(
        .recordReaction(
          notice: 1,
          reaction: CitizenReaction(kind: .asksAgain, on: Rehearsal.day(30), text: "chưa rõ")
        ),
        as: .operator
      ),
      settlement: .open
    ),
    Row(
      testDescription: "whose petitioner is content is done",
      scene: settled.after(
        .recordReaction(
          notice: 1,
          reaction: CitizenReaction(kind: .content, on: Rehearsal.day(30))
        )
      ),
      settlement: .done
    ),
    Row(
      testDescription: "whose answer is sent back is open",
      scene: answered.after(
        .assessAnswer(
          answer: 1,
          criteria: SettlementRule.allCriteria,
          verdict: .returned(reason: "chung chung")
        )
      ),
      settlement: .open
    ),
    Row(
      testDescription: "may wait for the citizen",
      scene: waiting,
      settlement: .waitingForCitizen
    ),
    Row(
      testDescription: "goes on after the wait",
      scene: waiting.after(.endWait(wait: 1, end: WaitEnd(on: Rehearsal.day(10)))),
      settlement: .open
    ),
    Row(
      testDescription: "stays with the higher level until it answers",
      scene: escalated,
      settlement: .waitingForHigherLevel
    ),
    Row(
      testDescription: "comes back from the higher level",
      scene: escalated.after(
        .answerEscalation(
          escalation: 1,
          answer: HigherAnswer(on: Rehearsal.day(40), text: "giao xã xử lý")
        )
      ),
      settlement: .open
    ),
    Row(
      testDescription: "may be closed without being done",
      scene: received.after(
        .closePetition(
          petition: 1,
          closing: ClosingContent(
            kind: .transferred(to: "Tòa án"),
            on: Rehearsal.day(20)
          )
        )
      ),
      settlement: .closedNotDone
    ),
    Row(
      testDescription: "taken up again is open, whatever was answered before",
      scene: settled.after(.reopenPetition(petition: 1, reason: "tình tiết mới")),
      settlement: .open
    ),
    Row(
      testDescription: "taken up by mistake is done again",
      scene: settled.after(
        .reopenPetition(petition: 1, reason: "nhầm"),
        .retractReopening(petition: 1)
      ),
      settlement: .done
    ),
  ]

  @Test(arguments: [
    (received, Refusal.petitionNotClosed(1), Command.reopenPetition(petition: 1, reason: "x")),
    (escalated, .escalationOpen(1), .closePetition(petition: 1, closing: done)),
    (waiting, .alreadyWaiting(1), .closePetition(petition: 1, closing: done)),
    (
      settled.after(.closePetition(petition: 1, closing: done)), .petitionClosed(1),
      .closePetition(petition: 1, closing: done)
    ),
  ])
  func `an end is refused while something is open`(
    scene: Scene,
    refusal: Refusal,
    command: Command
  ) throws {
    #expect(try scene.play().refusal(of: command) == refusal)
  }

  private static let done = ClosingContent(
    kind: .done,
    on: Rehearsal.day(50),
    reason: "báo cáo miệng"
  )

  @Test func `a wait moves the term by the working days that were lost, where the rules say`()
    throws
  {
    // From Thursday 30 May to Monday 3 June: two working days.
    let rehearsal = try Self.waiting.after(
      .endWait(wait: 1, end: WaitEnd(on: Rehearsal.day(10)))
    ).play()
    let assignment = try #require(rehearsal.session.followUp[1 as AssignmentID])
    #expect(rehearsal.session.answerDeadline(of: assignment)?.due == Day("2024-06-12"))
    #expect(assignment.clocks.answer?.deadline.due == Day("2024-06-10"))
  }

  @Test func `nothing is late while the rules stop the clock for the citizen`() throws {
    func late(_ ruleset: Ruleset, waits: Bool, on begun: Int = 6) throws -> [DueItem.Kind] {
      var rehearsal = try Rehearsal.received(ruleset)
      if waits {
        try rehearsal.perform(
          .awaitCitizen(
            petition: 1,
            content: WaitContent(on: Rehearsal.day(begun), text: "bổ sung hồ sơ")
          )
        )
      }
      let items = rehearsal.session.dueItems(on: Rehearsal.day(32))
      return items.filter { $0.isOverdue(at: LocalTime(Rehearsal.day(32))) }.map(\.kind)
        .filter { [.answer(1), .report(1)].contains($0) }
    }
    let stopping = Ruleset.example(settlement: .example)
    #expect(try late(stopping, waits: false) == [.answer(1), .report(1)])
    #expect(try late(stopping, waits: true) == [])
    // What was late before the citizen was asked stays late.
    #expect(try late(stopping, waits: true, on: 18) == [.answer(1)])
    let running = Ruleset.example(
      settlement: SettlementRule(answerTerm: .example(.workingDays(count: 10)))
    )
    #expect(try late(running, waits: true) == [.answer(1)])
  }

  @Test func `a joint answer gives each petitioner of each petition a notice`() throws {
    var rehearsal = try Rehearsal.received()
    try rehearsal.perform(.answerInWriting(Rehearsal.writtenAnswer([1, 3])))
    for petition in [1, 2] as [PetitionNumber] {
      try rehearsal.perform(
        .tellPetitioners(
          petition: petition,
          petitioners: nil,
          content: CitizenNoticeContent(on: Rehearsal.day(22), manner: .paper, answer: 1)
        )
      )
    }
    #expect(rehearsal.session.followUp.citizenNotices.map(\.petition) == [1, 2])
    #expect(rehearsal.session.settlement(of: 2) == .done)
    #expect(rehearsal.session.openMatters == 0)
  }

  @Test func `the report to the authority is owed on its own clock`() throws {
    var rehearsal = try Rehearsal.settled()
    func report() -> DueItem? {
      rehearsal.session.dueItems(on: Rehearsal.day(90)).first { $0.kind == .report(1) }
    }
    #expect(rehearsal.session.settlement(of: 1) == .done)
    #expect(report()?.isOverdue(at: LocalTime(Rehearsal.day(90))) == true)
    try rehearsal.perform(
      .reportResult(
        ReportContent(assignments: [1], paper: PaperReference("9/BC", Rehearsal.day(21)))
      )
    )
    #expect(report()?.state == .done(on: Rehearsal.day(21)))
  }

  @Test func `the duties after the meeting name their date, state and proof`() throws {
    let duties = try Rehearsal.settled().session.dutiesAfter
    func duty(_ kind: Duty.After) -> Duty? { duties.first { $0.kind == .after(kind) } }
    #expect(duties.count == Duty.After.allCases.count)
    #expect(duty(.minutes)?.state == .done)
    #expect(duty(.notice)?.state == .notAsked)
    #expect(duty(.grouping)?.deadline?.due == Day("2024-06-07"))
    #expect(duty(.assignment)?.state == .done)
    #expect(duty(.assignment)?.proof == Rehearsal.orderPaper.number)
    #expect(duty(.answers)?.state == .partly(done: 1, of: 2))
    #expect(duty(.reports)?.state == .missing)
    #expect(try Rehearsal.raised().session.dutiesAfter.isEmpty)
  }

  @Test func `dates are told apart by how near they are`() {
    let urgencies = [-2, 0, 1, 3, 7, 8].map { Urgency(daysLeft: $0) }
    #expect(
      urgencies == [
        .overdue(days: 2), .today, .withinDay, .withinThreeDays, .withinWeek, .later(days: 8),
      ]
    )
  }
}
