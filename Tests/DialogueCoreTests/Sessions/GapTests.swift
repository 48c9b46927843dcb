import DialogueCore
import DialogueTestSupport
import Testing

struct GapTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let commands: [Command]
    let gaps: [Gap]
    var ruleset = Ruleset.example()
  }

  @Test(arguments: rows)
  func `before the opening is missing`(row: Row) throws {
    var founding = Examples.founding
    founding.ruleset = row.ruleset
    var rehearsal = Rehearsal(founding)
    try rehearsal.play(Self.complete + row.commands)
    let today = try #require(Day("2024-05-24"))
    #expect(rehearsal.session.openingGaps(on: today) == row.gaps)
  }

  @Test func `another day than the planned one asks for a reason, and is the session's day`() throws
  {
    var rehearsal = Rehearsal()
    try rehearsal.play(Self.complete)
    let planned = PreparationTests.day("2024-05-24")
    let next = PreparationTests.day("2024-05-25")
    #expect(rehearsal.session.openingGaps(on: next) == [.otherDay(planned: planned, on: next)])
    #expect(rehearsal.session.dayHeldOrPlanned == planned)
    rehearsal.wait(seconds: 86_400)
    #expect(
      throws: Refusal.gaps([.otherDay(planned: planned, on: next)])
    ) {
      try rehearsal.perform(.openSession(gapsReason: nil))
    }
    try rehearsal.perform(.openSession(gapsReason: "mưa lớn"))
    #expect(rehearsal.session.heldOn == next)
    #expect(rehearsal.session.dayHeldOrPlanned == next)
  }

  private static let board = ChannelID("bang")
  private static let rows: [Row] = [
    Row(testDescription: "nothing", commands: [], gaps: []),
    Row(
      testDescription: "a fixed day",
      commands: [.amendPlan(PreparationTests.plan { $0.date = .quarter(number: 2, year: 2024) })],
      gaps: [.dayNotFixed, .announcementOutdated]
    ),
    Row(testDescription: "the approval", commands: [.revokeApproval], gaps: [.contentNotApproved]),
    Row(
      testDescription: "a channel",
      commands: [.withdrawAnnouncement(announcement: 2)],
      gaps: [.announcementMissing(channel: board)]
    ),
    Row(
      testDescription: "a content, and time",
      commands: [
        .withdrawAnnouncement(announcement: 2),
        .announceSession(
          AnnouncementContent(
            channel: board,
            on: PreparationTests.day("2024-05-18"),
            contents: [ItemID("time"), ItemID("place")]
          )
        ),
      ],
      gaps: [
        .announcementLate(
          channel: board,
          on: PreparationTests.day("2024-05-18"),
          due: PreparationTests.day("2024-05-17")
        ),
        .announcementLacks(channel: board, item: ItemID("content")),
      ]
    ),
    Row(
      testDescription: "a new announcement",
      commands: [.amendPlan(PreparationTests.plan { $0.venue = "Nhà văn hóa" })],
      gaps: [.announcementOutdated]
    ),
    Row(
      testDescription: "the leave to send a deputy",
      commands: [
        .delegateChair(ChairDelegation(to: Examples.deputy, ground: .oral, reason: "x"))
      ],
      gaps: [.delegationForbidden],
      ruleset: .example(chair: .example(delegation: .forbidden))
    ),
    Row(
      testDescription: "a prepared answer, and other work",
      commands: [
        .askPreparation(
          PreparationTaskContent(kind: .preparedAnswer, unit: Examples.land, text: "x")
        ),
        .askPreparation(PreparationTaskContent(kind: .work, unit: Examples.land, text: "x")),
      ],
      gaps: [.preparedAnswerMissing(task: 1), .taskNotDone(task: 2)]
    ),
    Row(
      testDescription: "every channel, where the announcements were withdrawn and it was put off",
      commands: [
        .withdrawAnnouncement(announcement: 1), .withdrawAnnouncement(announcement: 2),
        .postponeSession(reason: "mưa bão", until: nil),
      ],
      gaps: [
        .dayNotFixed, .announcementMissing(channel: ChannelID("loa")),
        .announcementMissing(channel: board),
      ]
    ),
    Row(
      testDescription: "invitations",
      commands: [.withdrawInvitation(invitation: 1)],
      gaps: [.invitationsMissing]
    ),
  ]

  private static let complete: [Command] = [
    .approveContent(PreparationTests.approval),
    .announceSession(PreparationTests.announcement),
    .announceSession(
      AnnouncementContent(
        channel: board,
        on: PreparationTests.day("2024-05-17"),
        contents: AnnouncementRule.allContents
      )
    ),
    .sendInvitations(
      InvitationContent(
        recipients: "Trưởng thôn",
        count: 7,
        on: PreparationTests.day("2024-05-15")
      )
    ),
    .countAttendance(AttendanceRow(category: "Nhân dân", present: 80)),
  ]

  @Test func `a session without gaps opens without a reason`() throws {
    var rehearsal = Rehearsal()
    try rehearsal.play(Self.complete)
    let events = try rehearsal.perform(.openSession(gapsReason: nil))
    #expect(
      events.first
        == .sessionOpened(presiding: Examples.chairman, ground: .plan, gaps: [], reason: nil)
    )
  }

  @Test func `before the close is open whatever nobody settled`() throws {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.play([
      .assignAnswer(petitions: [1], raising: nil, lead: Examples.land, coordinating: []),
      .openRound(petitions: [1]),
      .draftConclusion(
        scope: .petitions(numbers: [2]),
        origin: .spoken,
        content: ConclusionContent(outcome: .noted, text: "x"),
        stance: nil,
        supersedes: nil,
        submitting: nil
      ),
      .writeRemaining(numbers: [2, 3]),
      .receiveSlip(SlipEntry(registrant: Registrant("Bà Tư"), content: "Lắp đèn")),
      .receiveSlip(SlipEntry(registrant: Registrant("Ông Năm"), content: "Sửa cầu")),
      .settleSlip(slip: 2, outcome: .outOfScope),
      .skipItem(item: 4, reason: "x"),
      .deferItem(item: 5, reason: "x"),
    ])
    #expect(
      rehearsal.session.closingGaps == [
        .notHeard(registration: 4), .petitionWithoutConclusion(petition: 1),
        .conclusionNotAccepted(conclusion: 1), .requestNotAnswered(request: 1),
        .slipNotSettled(slip: 1), .roundNotClosed(round: 1), .itemNotDone(item: 3),
        .itemNotDone(item: 6), .minutesNotRead, .minutesNotAdopted,
      ]
    )
  }
}
