import DialogueCore
import DialogueTestSupport
import Testing

struct PreparationTests {
  static let approval = Approval(by: Examples.chairman, on: day("2024-05-10"))
  static let delegation = ChairDelegation(
    to: Examples.deputy,
    ground: .oral,
    reason: "họp tỉnh"
  )
  static let issue = IssueContent(text: "Chợ tạm", source: "MTTQ xã", isBacklog: true)
  static let taken = IssueContent(
    text: "Giá đất",
    source: "YK-01, Đối thoại",
    origin: IssueOrigin(journal: String(repeating: "a", count: 32), matter: "YK-01")
  )
  static let collected = Scene.planned.after(.collectIssue(issue))
  static let prepared = PreparationTaskContent(
    kind: .preparedAnswer,
    unit: Examples.land,
    text: "Trả lời về chợ tạm",
    issue: 1
  )
  static let asked = collected.after(.askPreparation(prepared))
  static let done = PreparationDone(on: day("2024-05-15"), via: "Văn phòng")
  static let announcement = AnnouncementContent(
    channel: ChannelID("loa"),
    on: day("2024-05-16"),
    contents: AnnouncementRule.allContents
  )
  static let announced = Scene.planned.after(.announceSession(announcement))
  static let invitation = InvitationContent(
    recipients: "Trưởng thôn",
    count: 7,
    on: day("2024-05-15")
  )
  static let row = AttendanceRow(category: "Đại biểu thôn Đoài", present: 40, invited: 50)
  static let absence = Absence(unit: Examples.land, standIn: Examples.clerk)

  @Test(arguments: accepted)
  func `before the session`(accepted: Accepted) throws { try accepted.check() }

  static let accepted: [Accepted] = [
    Accepted(
      "the plan changes",
      .planned,
      .amendPlan(plan { $0.audience = "Cả xã" }),
      [.planAmended(plan { $0.audience = "Cả xã" }, announceAnew: false)]
    ),
    Accepted(
      "a new place after the announcement is to be told anew",
      announced,
      .amendPlan(plan { $0.venue = "Nhà văn hóa" }),
      [.planAmended(plan { $0.venue = "Nhà văn hóa" }, announceAnew: true)]
    ),
    Accepted(
      "a new title after the announcement is not",
      announced,
      .amendPlan(plan { $0.title = "x" }),
      [.planAmended(plan { $0.title = "x" }, announceAnew: false)]
    ),
    Accepted(
      "the content is approved",
      .planned,
      as: .chair,
      .approveContent(approval),
      [.contentApproved(approval)]
    ),
    Accepted(
      "the approval is revoked",
      .planned.after(.approveContent(approval)),
      .revokeApproval,
      [.approvalRevoked]
    ),
    Accepted(
      "the chair is given to a deputy",
      .planned,
      .delegateChair(delegation),
      [.chairDelegated(delegation, isForbidden: false)]
    ),
    Accepted(
      "a forbidden deputy is recorded as such",
      .planned(under: .example(chair: .example(delegation: .forbidden))),
      .delegateChair(delegation),
      [.chairDelegated(delegation, isForbidden: true)]
    ),
    Accepted(
      "co-chairs are named",
      .planned,
      .nameCoChairs(persons: [Examples.deputy]),
      [.chairsNamed(persons: [Examples.deputy])]
    ),
    Accepted(
      "a role is given",
      .planned,
      .assignRole(RoleAssignment(station: .secretary, person: Examples.clerk)),
      [.roleAssigned(RoleAssignment(station: .secretary, person: Examples.clerk))]
    ),
    Accepted(
      "an issue is collected",
      .planned,
      .collectIssue(issue),
      [.issueCollected(issue: 1, content: issue)]
    ),
    Accepted(
      "an issue is amended",
      collected,
      .amendIssue(issue: 1, content: IssueContent(text: "x", source: "y")),
      [.issueAmended(issue: 1, content: IssueContent(text: "x", source: "y"))]
    ),
    Accepted("an issue is dropped", collected, .dropIssue(issue: 1), [.issueDropped(issue: 1)]),
    Accepted(
      "an answer is asked for, due as the ruleset says",
      collected,
      .askPreparation(prepared),
      [
        .preparationAsked(
          task: 1,
          content: prepared,
          deadline: try? Deadline(
            rule: .workingDays(count: -5),
            from: day("2024-05-24"),
            calendar: Examples.calendar
          )
        )
      ]
    ),
    Accepted(
      "work is asked for, due at no time",
      .planned,
      .askPreparation(work(nil)),
      [.preparationAsked(task: 1, content: work(nil), deadline: nil)]
    ),
    Accepted(
      "work is asked for by its own term",
      .planned,
      .askPreparation(work(.calendarDays(count: 3))),
      [
        .preparationAsked(
          task: 1,
          content: work(.calendarDays(count: 3)),
          deadline: try? Deadline(
            rule: .calendarDays(count: 3),
            from: day("2024-05-24"),
            calendar: Examples.calendar
          )
        )
      ]
    ),
    Accepted(
      "work is done",
      asked,
      .completePreparation(task: 1, done: done),
      [.preparationCompleted(task: 1, done: done)]
    ),
    Accepted(
      "work is not done after all",
      asked.after(.completePreparation(task: 1, done: done)),
      .reopenPreparation(task: 1),
      [.preparationReopened(task: 1)]
    ),
    Accepted("work is dropped", asked, .dropPreparation(task: 1), [.preparationDropped(task: 1)]),
    Accepted(
      "the session is announced",
      .planned,
      .announceSession(announcement),
      [.sessionAnnounced(announcement: 1, content: announcement)]
    ),
    Accepted(
      "an announcement is withdrawn",
      announced,
      .withdrawAnnouncement(announcement: 1),
      [.announcementWithdrawn(announcement: 1)]
    ),
    Accepted(
      "invitations are sent",
      .planned,
      .sendInvitations(invitation),
      [.invitationsSent(invitation: 1, content: invitation)]
    ),
    Accepted(
      "an invitation is withdrawn",
      .planned.after(.sendInvitations(invitation)),
      .withdrawInvitation(invitation: 1),
      [.invitationWithdrawn(invitation: 1)]
    ),
    Accepted(
      "people are counted",
      .opened,
      as: .operator,
      .countAttendance(row),
      [.attendanceCounted(row)]
    ),
    Accepted(
      "an absent head is noted with who stands in",
      .opened,
      as: .operator,
      .noteAbsence(absence),
      [.absenceNoted(absence)]
    ),
    Accepted(
      "the session is postponed",
      announced,
      .postponeSession(reason: "mưa bão", until: nil),
      [.sessionPostponed(reason: "mưa bão", until: nil)]
    ),
    Accepted(
      "the session is cancelled",
      announced,
      .cancelSession(reason: "sáp nhập"),
      [.sessionCancelled(reason: "sáp nhập")]
    ),
    Accepted(
      "a newer calendar is adopted",
      .opened,
      .adoptCalendar(newer),
      [.calendarAdopted(newer)]
    ),
  ]

  @Test func `what is changed after its approval is to be approved again`() throws {
    var rehearsal = Rehearsal(Examples.founding)
    let asApproved = rehearsal.session.plan
    try rehearsal.perform(.approveContent(Self.approval))
    func state() -> Duty.State? {
      rehearsal.session.duties.first { $0.kind == .approval }?.state
    }
    var plan = asApproved
    plan.venue = "Nhà văn hóa thôn Đông"
    try rehearsal.perform(.amendPlan(plan))
    #expect(state() == .done)
    plan.topics.append("Nước sạch")
    try rehearsal.perform(.amendPlan(plan))
    #expect(state() == .missing)
    #expect(rehearsal.session.openingGaps(on: Rehearsal.heldOn).contains(.contentNotApproved))
    try rehearsal.perform(.approveContent(Self.approval))
    #expect(state() == .done)
    try rehearsal.perform(.amendPlan(asApproved))
    #expect(state() == .missing)
  }

  @Test func `approval and announcement move the stage, back and forth`() throws {
    var rehearsal = Rehearsal()
    var stages: [Stage] = []
    for command: Command in [
      .approveContent(Self.approval),
      .announceSession(Self.announcement),
      .amendPlan(Self.plan { $0.venue = "Nhà văn hóa" }),
      .announceSession(Self.announcement),
      .withdrawAnnouncement(announcement: 2),
      .revokeApproval,
      .announceSession(Self.announcement),
      .postponeSession(reason: "mưa bão", until: .day(Self.day("2024-06-20"))),
      .announceSession(Self.announcement),
      .withdrawAnnouncement(announcement: 4),
    ] {
      try rehearsal.perform(command)
      stages.append(rehearsal.session.stage)
    }
    #expect(
      stages == [
        .approved, .announced, .approved, .announced, .approved, .planned, .announced, .postponed,
        .announced, .postponed,
      ]
    )
    #expect(rehearsal.session.plan.date == .day(Self.day("2024-06-20")))
  }

  @Test func `a session put off has no day until another is planned`() throws {
    var rehearsal = Rehearsal()
    try rehearsal.perform(.approveContent(Self.approval))
    try rehearsal.perform(.announceSession(Self.announcement))
    try rehearsal.perform(.postponeSession(reason: "mưa bão", until: nil))
    let today = rehearsal.session.day(at: rehearsal.now)
    #expect(rehearsal.session.fixedDay == nil)
    #expect(rehearsal.session.openingGaps(on: today).first == .dayNotFixed)
    #expect(rehearsal.session.announcementDue == nil)
    #expect(throws: Refusal.dateMissing) {
      try rehearsal.perform(.announceSession(Self.announcement))
    }
    let later = Self.day("2024-06-20")
    try rehearsal.perform(.amendPlan(Self.plan { $0.date = .day(later) }))
    #expect(rehearsal.session.fixedDay == later)
    try rehearsal.perform(.announceSession(Self.announcement))
    #expect(rehearsal.session.stage == .announced)
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test func `a newer count of a category and a newer word on a head stand`() throws {
    var rehearsal = Rehearsal()
    try rehearsal.play([
      .countAttendance(Self.row),
      .countAttendance(AttendanceRow(category: Self.row.category, present: 45)),
      .noteAbsence(Self.absence),
      .noteAbsence(Absence(unit: Examples.land)),
    ])
    #expect(rehearsal.session.preparation.attendance.map(\.present) == [45])
    #expect(rehearsal.session.preparation.absences == [Absence(unit: Examples.land)])
  }

  static let newer = WorkingCalendar(version: "2024-2", rows: [])

  static func plan(_ change: (inout Plan) -> Void) -> Plan {
    var plan = Examples.plan
    change(&plan)
    return plan
  }

  static func work(_ rule: DeadlineRule?) -> PreparationTaskContent {
    PreparationTaskContent(
      kind: .work,
      unit: Examples.finance,
      text: "Hội trường",
      deadline: rule
    )
  }

  /// A day of the tests, which are all written rightly.
  static func day(_ text: String) -> Day {
    Day(text) ?? Day(wall: 0, utcOffsetMinutes: 0)
  }
}
