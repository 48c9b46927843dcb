import DialogueCore
import DialogueTestSupport
import Testing

extension PreparationTests {
  @Test(arguments: refused)
  func `before the session nobody`(refused: Refused) throws { try refused.check() }

  private static let refused: [Refused] = [
    Refused("leaves the plan as it is", .planned, .amendPlan(Examples.plan), .unchanged),
    Refused("plans without place", .planned, .amendPlan(plan { $0.venue = " " }), .textMissing),
    Refused("plans without title", .planned, .amendPlan(plan { $0.title = "" }), .textMissing),
    Refused(
      "plans without authority",
      .planned,
      .amendPlan(plan { $0.authority = "" }),
      .textMissing
    ),
    Refused(
      "plans without chair",
      .planned,
      .amendPlan(plan { $0.chair = Person("") }),
      .nameMissing
    ),
    Refused(
      "plans for 24:00",
      .planned,
      .amendPlan(plan { $0.startMinute = 1440 }),
      .numberOutOfRange
    ),
    Refused(
      "plans for a fifth quarter",
      .planned,
      .amendPlan(plan { $0.date = .quarter(number: 5, year: 2024) }),
      .numberOutOfRange
    ),
    Refused(
      "plans what has begun",
      .opened,
      .amendPlan(plan { $0.venue = "x" }),
      .wrongStage(stage: .open)
    ),
    Refused(
      "approves twice the same",
      .planned.after(.approveContent(approval)),
      .approveContent(approval),
      .unchanged
    ),
    Refused(
      "approves without name",
      .planned,
      .approveContent(Approval(by: Person(""), on: day("2024-05-10"))),
      .nameMissing
    ),
    Refused("revokes what was not approved", .planned, .revokeApproval, .unchanged),
    Refused(
      "gives the chair to nobody",
      .planned,
      .delegateChair(ChairDelegation(to: Person(""), ground: .oral, reason: "x")),
      .nameMissing
    ),
    Refused(
      "gives the chair without reason",
      .planned,
      .delegateChair(ChairDelegation(to: Examples.deputy, ground: .oral, reason: "")),
      .reasonMissing
    ),
    Refused(
      "gives the chair twice the same",
      .planned.after(.delegateChair(delegation)),
      .delegateChair(delegation),
      .unchanged
    ),
    Refused(
      "names a co-chair without name",
      .planned,
      .nameCoChairs(persons: [Person("")]),
      .nameMissing
    ),
    Refused("names no co-chairs again", .planned, .nameCoChairs(persons: []), .unchanged),
    Refused(
      "gives a role to nobody",
      .planned,
      .assignRole(RoleAssignment(station: .chair, person: Person(""))),
      .nameMissing
    ),
    Refused(
      "collects twice what an earlier session left",
      .planned.after(.collectIssue(taken)),
      .collectIssue(IssueContent(text: "x", source: "y", origin: taken.origin)),
      .issueTaken(1)
    ),
    Refused(
      "makes of an issue what another one is",
      .planned.after(.collectIssue(taken), .collectIssue(issue)),
      .amendIssue(issue: 2, content: taken),
      .issueTaken(1)
    ),
    Refused(
      "collects blanks",
      .planned,
      .collectIssue(IssueContent(text: " ", source: "x")),
      .textMissing
    ),
    Refused(
      "collects from nowhere",
      .planned,
      .collectIssue(IssueContent(text: "x", source: " ")),
      .nameMissing
    ),
    Refused(
      "collects of no topic",
      .planned,
      .collectIssue(IssueContent(text: "x", source: "x", topic: TopicCode("XX"))),
      .noSuchTopic
    ),
    Refused(
      "collects for no unit",
      .planned,
      .collectIssue(IssueContent(text: "x", source: "x", unit: UnitID("x"))),
      .noSuchUnit
    ),
    Refused("amends no issue", .planned, .amendIssue(issue: 1, content: issue), .noSuchIssue),
    Refused(
      "amends an issue as it was",
      collected,
      .amendIssue(issue: 1, content: issue),
      .unchanged
    ),
    Refused(
      "drops an issue twice",
      collected.after(.dropIssue(issue: 1)),
      .dropIssue(issue: 1),
      .noSuchIssue
    ),
    Refused(
      "asks a unit of no catalogue",
      .planned,
      .askPreparation(PreparationTaskContent(kind: .work, unit: UnitID("x"), text: "x")),
      .noSuchUnit
    ),
    Refused(
      "asks for blanks",
      .planned,
      .askPreparation(PreparationTaskContent(kind: .work, unit: Examples.land, text: "")),
      .textMissing
    ),
    Refused("asks about no issue", .planned, .askPreparation(prepared), .noSuchIssue),
    Refused(
      "asks by no days",
      .planned,
      .askPreparation(work(.calendarDays(count: 0))),
      .deadlineNotReckoned(.noDays)
    ),
    Refused(
      "does work twice",
      asked.after(.completePreparation(task: 1, done: done)),
      .completePreparation(task: 1, done: done),
      .alreadyDone
    ),
    Refused("does no work", .planned, .completePreparation(task: 1, done: done), .noSuchTask),
    Refused("reopens open work", asked, .reopenPreparation(task: 1), .unchanged),
    Refused(
      "drops work twice",
      asked.after(.dropPreparation(task: 1)),
      .dropPreparation(task: 1),
      .noSuchTask
    ),
    Refused(
      "announces a quarter",
      .planned.after(.amendPlan(plan { $0.date = .quarter(number: 3, year: 2024) })),
      .announceSession(announcement),
      .dateMissing
    ),
    Refused(
      "announces by no channel",
      .planned,
      .announceSession(AnnouncementContent(channel: ChannelID(""), on: day("2024-05-16"))),
      .textMissing
    ),
    Refused(
      "announces what has begun",
      .opened,
      .announceSession(announcement),
      .wrongStage(stage: .open)
    ),
    Refused(
      "withdraws no announcement",
      .planned,
      .withdrawAnnouncement(announcement: 1),
      .noSuchAnnouncement
    ),
    Refused(
      "invites nobody",
      .planned,
      .sendInvitations(InvitationContent(recipients: "x", count: 0, on: day("2024-05-15"))),
      .numberOutOfRange
    ),
    Refused(
      "invites without name",
      .planned,
      .sendInvitations(InvitationContent(recipients: "", count: 1, on: day("2024-05-15"))),
      .nameMissing
    ),
    Refused(
      "withdraws no invitation",
      .planned,
      .withdrawInvitation(invitation: 1),
      .noSuchInvitation
    ),
    Refused(
      "counts less than nobody",
      .planned,
      .countAttendance(AttendanceRow(category: "x", present: -1)),
      .numberOutOfRange
    ),
    Refused(
      "counts without category",
      .planned,
      .countAttendance(AttendanceRow(category: "", present: 1)),
      .nameMissing
    ),
    Refused(
      "counts the same again",
      .planned.after(.countAttendance(row)),
      .countAttendance(row),
      .unchanged
    ),
    Refused(
      "misses a head of no unit",
      .planned,
      .noteAbsence(Absence(unit: UnitID("x"))),
      .noSuchUnit
    ),
    Refused(
      "misses the same head again",
      .planned.after(.noteAbsence(absence)),
      .noteAbsence(absence),
      .unchanged
    ),
    Refused(
      "postpones without reason",
      .planned,
      .postponeSession(reason: "", until: nil),
      .reasonMissing
    ),
    Refused(
      "postpones into the past",
      .planned,
      .postponeSession(reason: "mưa bão", until: .day(Rehearsal.day(-30))),
      .dayPassed(Rehearsal.day(-30))
    ),
    Refused(
      "has sent what it will send",
      .planned,
      .sendInvitations(
        InvitationContent(recipients: "các thôn", count: 9, on: Rehearsal.day(60))
      ),
      .dayInFuture(Rehearsal.day(60))
    ),
    Refused(
      "postpones what has begun",
      .opened,
      .postponeSession(reason: "x", until: nil),
      .wrongStage(stage: .open)
    ),
    Refused("cancels without reason", .planned, .cancelSession(reason: ""), .reasonMissing),
    Refused(
      "cancels twice",
      .cancelled,
      .cancelSession(reason: "x"),
      .wrongStage(stage: .cancelled)
    ),
    Refused(
      "adopts the calendar there is",
      .planned,
      .adoptCalendar(Examples.calendar),
      .unchanged
    ),
  ]
}
