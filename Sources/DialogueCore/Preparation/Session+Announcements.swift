import VietnameseText

extension Session {
  func announceSession(_ content: AnnouncementContent) throws(Refusal) -> [Event] {
    try requireBefore()
    guard fixedDay != nil else { throw .dateMissing }
    _ = try worded(content.channel.rawValue, else: .textMissing)
    let announcement = AnnouncementID(rawValue: preparation.announcements.count + 1)
    return [.sessionAnnounced(announcement: announcement, content: content)]
  }

  func withdrawAnnouncement(_ id: AnnouncementID) throws(Refusal) -> [Event] {
    try requireBefore()
    guard preparation.announcements.contains(where: { $0.id == id && !$0.isVoid }) else {
      throw .noSuchAnnouncement
    }
    return [.announcementWithdrawn(announcement: id)]
  }

  func sendInvitations(_ content: InvitationContent, _ act: Act) throws(Refusal) -> [Event] {
    try requireNotOver()
    try check(content.on, act)
    _ = try worded(content.recipients, else: .nameMissing)
    guard (1...100_000).contains(content.count) else { throw .numberOutOfRange }
    let invitation = InvitationID(rawValue: preparation.invitations.count + 1)
    return [.invitationsSent(invitation: invitation, content: content)]
  }

  func withdrawInvitation(_ id: InvitationID) throws(Refusal) -> [Event] {
    try requireNotOver()
    guard preparation.invitations.contains(where: { $0.id == id && !$0.isVoid }) else {
      throw .noSuchInvitation
    }
    return [.invitationWithdrawn(invitation: id)]
  }

  func countAttendance(_ row: AttendanceRow) throws(Refusal) -> [Event] {
    try requireNotOver()
    _ = try worded(row.category, else: .nameMissing)
    guard (0...100_000).contains(row.present), (0...100_000).contains(row.invited ?? 0) else {
      throw .numberOutOfRange
    }
    guard !preparation.attendance.contains(row) else { throw .unchanged }
    return [.attendanceCounted(row)]
  }

  func noteAbsence(_ absence: Absence) throws(Refusal) -> [Event] {
    try requireNotOver()
    try requireUnit(absence.unit)
    guard !preparation.absences.contains(absence) else { throw .unchanged }
    return [.absenceNoted(absence)]
  }

  /// Announcements count no more: the clocks start again with the new day.
  func postponeSession(
    _ reason: String,
    _ until: PlannedDate?,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireBefore()
    let reason =
      ruleset.postponement.needsReason?.value == false
      ? reason.trimmed : try worded(reason, else: .reasonMissing)
    if let day = until?.day, day < self.day(at: act.moment) { throw .dayPassed(day) }
    return [.sessionPostponed(reason: reason, until: until)]
  }

  func cancelSession(_ reason: String) throws(Refusal) -> [Event] {
    try requireBefore()
    let reason = try worded(reason, else: .reasonMissing)
    return [.sessionCancelled(reason: reason)]
  }
}
