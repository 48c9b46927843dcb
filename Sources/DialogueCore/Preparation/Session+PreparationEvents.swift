extension Session {
  mutating func amend(_ plan: Plan, announceAnew: Bool) {
    self.plan = plan
    setPreparedAnswersAnew()
    guard announceAnew else { return }
    for index in preparation.announcements.indices {
      preparation.announcements[index].isOutdated = true
    }
    if stage == .announced {
      stage = preparation.approval == nil ? .planned : .approved
    }
  }

  mutating func approve(_ approval: Approval) {
    preparation.approval = approval
    preparation.approved = ApprovedContent(of: plan)
    if stage == .planned {
      stage = .approved
    }
  }

  mutating func revokeApproval() {
    preparation.approval = nil
    preparation.approved = nil
    if stage == .approved {
      stage = .planned
    }
  }

  mutating func assign(_ role: RoleAssignment) {
    preparation.roles.removeAll { $0.station == role.station }
    preparation.roles.append(role)
  }

  mutating func collect(_ issue: IssueID, _ content: IssueContent, _ stamp: Stamp) {
    preparation.issues.append(Issue(id: issue, record: stamp.record, content: content))
  }

  mutating func ask(
    _ task: PreparationTaskID,
    _ content: PreparationTaskContent,
    _ deadline: Deadline?,
    _ stamp: Stamp
  ) {
    preparation.tasks.append(
      PreparationTask(id: task, record: stamp.record, content: content, deadline: deadline)
    )
  }

  mutating func announce(
    _ announcement: AnnouncementID,
    _ content: AnnouncementContent,
    _ stamp: Stamp
  ) {
    preparation.announcements.append(
      Announcement(id: announcement, record: stamp.record, content: content)
    )
    switch stage {
    case .planned, .approved, .postponed:
      preparation.stageBeforeAnnouncement = stage
      stage = .announced
    case .announced, .open, .adjourned, .closed, .archived, .cancelled: break
    }
  }

  mutating func withdraw(_ announcement: AnnouncementID) {
    let index = announcement.place
    guard preparation.announcements.indices.contains(index) else { return }
    preparation.announcements[index].isVoid = true
    guard stage == .announced, !preparation.announcements.contains(where: \.counts) else { return }
    if preparation.stageBeforeAnnouncement == .postponed {
      stage = .postponed
    } else {
      stage = preparation.approval == nil ? .planned : .approved
    }
  }

  mutating func invite(
    _ invitation: InvitationID,
    _ content: InvitationContent,
    _ stamp: Stamp
  ) {
    preparation.invitations.append(
      Invitation(id: invitation, record: stamp.record, content: content)
    )
  }

  /// The newest count of a category stands.
  mutating func count(_ row: AttendanceRow) {
    if let index = preparation.attendance.firstIndex(where: { $0.category == row.category }) {
      preparation.attendance[index] = row
    } else {
      preparation.attendance.append(row)
    }
  }

  mutating func note(_ absence: Absence) {
    preparation.absences.removeAll { $0.unit == absence.unit }
    preparation.absences.append(absence)
  }

  mutating func postpone(_ reason: String, until: PlannedDate?) {
    stage = .postponed
    preparation.postponement = Postponement(
      reason: reason,
      left: until == nil ? plan.date : nil
    )
    if let until {
      plan.date = until
    }
    setPreparedAnswersAnew()
    guard ruleset.postponement.announcedAnew?.value != false else { return }
    for index in preparation.announcements.indices {
      preparation.announcements[index].isOutdated = true
    }
  }

  mutating func reopen(_ task: PreparationTaskID) {
    update(task) { $0.done = nil }
    setPreparedAnswersAnew()
  }

  /// Answers that are still to be prepared go by the day that the session has now, none while it has
  /// none.
  private mutating func setPreparedAnswersAnew() {
    guard ruleset.preparedAnswers.term != nil else { return }
    let due = preparedAnswersDue
    for index in preparation.tasks.indices {
      let task = preparation.tasks[index]
      guard task.goesBySession, task.done == nil, !task.isDropped else { continue }
      preparation.tasks[index].deadline = due
    }
  }

  mutating func update(_ issue: IssueID, _ change: (inout Issue) -> Void) {
    guard preparation.issues.indices.contains(issue.place) else { return }
    change(&preparation.issues[issue.place])
  }

  mutating func update(_ task: PreparationTaskID, _ change: (inout PreparationTask) -> Void) {
    guard preparation.tasks.indices.contains(task.place) else { return }
    change(&preparation.tasks[task.place])
  }

  mutating func update(_ invitation: InvitationID, _ change: (inout Invitation) -> Void) {
    guard preparation.invitations.indices.contains(invitation.place) else { return }
    change(&preparation.invitations[invitation.place])
  }
}
