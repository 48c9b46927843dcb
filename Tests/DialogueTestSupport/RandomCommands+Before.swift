import DialogueCore

extension RandomCommands {
  mutating func before(_ session: Session) -> Command {
    switch random.number(0...25) {
    case 0: .amendPlan(plan())
    case 1: .approveContent(approval())
    case 2: .revokeApproval
    case 3: .delegateChair(ChairDelegation(to: person(), ground: .oral, reason: reason()))
    case 4: .nameCoChairs(persons: [person()])
    case 5: .assignRole(RoleAssignment(station: Actor(.secretary), person: person()))
    case 6, 7: .collectIssue(issue())
    case 8: .amendIssue(issue: id(of: session.preparation.issues.count), content: issue())
    case 9: .dropIssue(issue: id(of: session.preparation.issues.count))
    case 10, 11: .askPreparation(task(session))
    case 12:
      .completePreparation(
        task: id(of: session.preparation.tasks.count),
        done: PreparationDone(on: day())
      )
    case 13: .reopenPreparation(task: id(of: session.preparation.tasks.count))
    case 14: .dropPreparation(task: id(of: session.preparation.tasks.count))
    case 15, 16: .announceSession(announcement())
    case 17:
      .withdrawAnnouncement(announcement: id(of: session.preparation.announcements.count))
    case 18:
      .sendInvitations(
        InvitationContent(recipients: text(), count: random.number(-1...50), on: day())
      )
    case 19: .withdrawInvitation(invitation: id(of: session.preparation.invitations.count))
    case 20: .countAttendance(AttendanceRow(category: text(), present: random.number(-1...90)))
    case 21: .noteAbsence(Absence(unit: unit(), standIn: maybe(person())))
    case 22:
      .attachStation(Attachment(run: "run-\(random.number(1...3))", boot: boot(session)))
    case 23:
      .adoptCalendar(WorkingCalendar(version: "2024-\(random.number(1...3))", rows: []))
    case 24: .postponeSession(reason: reason(), until: maybe(.day(day())))
    default: .setHall(mode: hallMode())
    }
  }

  private mutating func boot(_ session: Session) -> String {
    random.once(in: 4) ? "boot-\(session.boots.count)" : session.boots.last ?? "boot-a"
  }

  private mutating func plan() -> Plan {
    var plan = Examples.plan
    plan.venue = random.one(of: ["Nhà văn hóa", "Hội trường", ""]) ?? ""
    plan.startMinute = random.number(-1...1500)
    plan.date = random.once(in: 4) ? .quarter(number: random.number(0...5), year: 2024) : plan.date
    return plan
  }

  private mutating func approval() -> Approval {
    Approval(by: person(), on: day(), note: maybe("đồng ý"))
  }

  private mutating func issue() -> IssueContent {
    IssueContent(
      text: text(),
      source: random.one(of: ["MTTQ xã", ""]) ?? "",
      topic: maybe(topic()),
      timesRaised: maybe(2),
      unit: maybe(unit()),
      origin: maybe(origin())
    )
  }

  private mutating func origin() -> IssueOrigin {
    IssueOrigin(
      journal: Examples.founding.header.journal,
      matter: random.one(of: ["YK-01", "VĐ-02"]) ?? ""
    )
  }

  private mutating func task(_ session: Session) -> PreparationTaskContent {
    PreparationTaskContent(
      kind: random.one(of: PreparationTaskContent.Kind.allCases) ?? .work,
      unit: unit(),
      text: text(),
      issue: maybe(id(of: session.preparation.issues.count)),
      deadline: maybe(rule())
    )
  }

  private mutating func announcement() -> AnnouncementContent {
    AnnouncementContent(
      channel: ChannelID(random.one(of: ["loa", "bang", "khac", ""]) ?? "loa"),
      on: day(),
      contents: random.once(in: 2) ? AnnouncementRule.allContents : []
    )
  }

  private mutating func day() -> Day {
    Day(wall: Examples.morning.wall, utcOffsetMinutes: 420).adding(days: random.number(-20...2))
  }

  private mutating func hallMode() -> HallMode {
    random.one(of: [.shown, .withoutNames, .blank, .message(text: text())]) ?? .shown
  }
}
