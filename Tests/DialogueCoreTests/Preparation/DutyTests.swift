import DialogueCore
import DialogueTestSupport
import Testing

struct DutyTests {
  @Test func `the checklist names what is owed, by when and under which rule`() throws {
    let duties = Rehearsal().session.duties
    #expect(
      duties.map(\.kind) == [
        .plan, .approval, .presiding, .announcement, .channel(ChannelID("loa")),
        .channel(ChannelID("bang")), .issues, .preparedAnswers, .tasks, .roles, .invitations,
        .attendance, .registrations, .agenda,
      ]
    )
    let announcement = try #require(duties.first { $0.kind == .announcement })
    #expect(announcement.state == .missing)
    #expect(announcement.deadline?.due == Day("2024-05-17"))
    #expect(announcement.source == "Kế hoạch 12/KH-UBND")
    #expect(announcement.certainty == .document)
  }

  @Test func `the day of the invitations is explained by the rule that sets it`() throws {
    var founding = Examples.founding
    founding.ruleset = .example(
      invitations: InvitationRule(
        term: Sourced(.workingDays(count: -3), source: "Quy chế mẫu, Điều 5", certainty: .statute),
        invitees: .example([Wording(vi: "Đại biểu các thôn", en: "Delegates of the hamlets")])
      )
    )
    let duties = Rehearsal(founding).session.duties
    let invitations = try #require(duties.first { $0.kind == .invitations })
    #expect(invitations.deadline?.due == Day("2024-05-21"))
    #expect(invitations.source == "Quy chế mẫu, Điều 5")
    #expect(invitations.certainty == .statute)
  }

  @Test func `who presides is not settled while a co-chair that the ruleset asks for is missing`()
    throws
  {
    var founding = Examples.founding
    let asked = Wording(vi: "Chủ tịch Ủy ban MTTQ xã", en: "Chair of the Front")
    founding.ruleset = .example(
      chair: ChairRule(
        position: ChairRule.example().position,
        delegation: .example(.warned),
        coChairs: .example([asked])
      )
    )
    var rehearsal = Rehearsal(founding)
    #expect(state(of: .presiding, rehearsal) == .partly(done: 1, of: 2))
    try rehearsal.perform(.nameCoChairs(persons: [Examples.deputy]))
    #expect(state(of: .presiding, rehearsal) == .done)
  }

  struct Row: Sendable {
    let kind: Duty.Kind
    let commands: [Command]
    let state: Duty.State
  }

  @Test(arguments: rows)
  func `a duty is done by its commands`(row: Row) throws {
    var rehearsal = Rehearsal()
    try rehearsal.play(row.commands)
    #expect(state(of: row.kind, rehearsal) == row.state)
  }

  private static let rows: [Row] = [
    Row(kind: .plan, commands: [], state: .done),
    Row(
      kind: .plan,
      commands: [.amendPlan(PreparationTests.plan { $0.date = .quarter(number: 3, year: 2024) })],
      state: .missing
    ),
    Row(kind: .approval, commands: [], state: .missing),
    Row(kind: .approval, commands: [.approveContent(PreparationTests.approval)], state: .done),
    Row(
      kind: .announcement,
      commands: [.announceSession(PreparationTests.announcement)],
      state: .partly(done: 1, of: 2)
    ),
    Row(
      kind: .channel(ChannelID("loa")),
      commands: [.announceSession(PreparationTests.announcement)],
      state: .done
    ),
    Row(
      kind: .channel(ChannelID("loa")),
      commands: [
        .announceSession(
          AnnouncementContent(
            channel: ChannelID("loa"),
            on: PreparationTests.day("2024-05-16"),
            contents: [ItemID("time")]
          )
        )
      ],
      state: .partly(done: 1, of: 3)
    ),
    Row(kind: .preparedAnswers, commands: [], state: .notAsked),
    Row(kind: .preparedAnswers, commands: [task], state: .missing),
    Row(
      kind: .preparedAnswers,
      commands: [task, task, .completePreparation(task: 1, done: done)],
      state: .partly(done: 1, of: 2)
    ),
    Row(
      kind: .preparedAnswers,
      commands: [task, task, .completePreparation(task: 1, done: done), .dropPreparation(task: 2)],
      state: .done
    ),
    Row(kind: .invitations, commands: [], state: .missing),
    Row(kind: .attendance, commands: [], state: .missing),
    Row(kind: .roles, commands: [], state: .notAsked),
    Row(
      kind: .roles,
      commands: [.assignRole(RoleAssignment(station: .secretary, person: Examples.clerk))],
      state: .done
    ),
    Row(
      kind: .registrations,
      commands: [.importRegistrations(entries: Examples.citizens)],
      state: .done
    ),
  ]

  private static let done = PreparationDone(on: PreparationTests.day("2024-05-15"))
  private static let task = Command.askPreparation(
    PreparationTaskContent(kind: .preparedAnswer, unit: Examples.land, text: "x")
  )

  private func state(of kind: Duty.Kind, _ rehearsal: Rehearsal) -> Duty.State? {
    rehearsal.session.duties.first { $0.kind == kind }?.state
  }
}
