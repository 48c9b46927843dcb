import DeskKit
import DialogueCore

/// The checklist before the session, derived from its duties each time it is drawn.
struct Checklist {
  let session: Session
  let now: LocalTime

  init(_ scene: Scene) {
    session = scene.session
    now = scene.localTime
  }

  /// Duties of the first rank; channels stand under their announcement.
  var duties: [Duty] {
    session.duties.filter { duty in
      if case .channel = duty.kind { false } else { true }
    }
  }

  /// How many of the duties that are asked for are done.
  var progress: (done: Int, asked: Int) {
    let asked = duties.filter { $0.state != .notAsked }
    return (asked.count { $0.state == .done }, asked.count)
  }

  /// The duty under which a row stands.
  func group(of row: DutyRow) -> Duty.Kind {
    switch row {
    case .duty(.channel), .announcement: .announcement
    case .duty(let kind): kind
    case .issue: .issues
    case .task(let id): task(id)?.content.kind == .preparedAnswer ? .preparedAnswers : .tasks
    case .invitation: .invitations
    }
  }

  /// Every row, those under the duty that is opened included.
  func rows(opened: Duty.Kind?) -> [ChecklistRow] {
    duties.enumerated().flatMap { index, duty in
      [row(duty, number: index + 1)] + rows(under: duty.kind, isOpened: duty.kind == opened)
    }
  }

  func duty(_ kind: Duty.Kind) -> Duty? {
    session.duties.first { $0.kind == kind }
  }

  func issue(_ id: IssueID) -> Issue? {
    session.preparation.issues.first { $0.id == id && !$0.isDropped }
  }

  func task(_ id: PreparationTaskID) -> PreparationTask? {
    session.preparation.tasks.first { $0.id == id && !$0.isDropped }
  }

  func announcement(_ id: AnnouncementID) -> Announcement? {
    session.preparation.announcements.first { $0.id == id && !$0.isVoid }
  }

  func invitation(_ id: InvitationID) -> Invitation? {
    session.preparation.invitations.first { $0.id == id && !$0.isVoid }
  }

  /// The rule of a duty as it may be cited.
  func ground(of duty: Duty) -> Phrase {
    guard let source = duty.source, let certainty = duty.certainty else {
      return Phrase(verbatim: "")
    }
    return DutyWords.source(source, certainty)
  }

  private func row(_ duty: Duty, number: Int) -> ChecklistRow {
    ChecklistRow(
      id: .duty(duty.kind),
      number: number,
      sign: DutyWords.sign(duty.state),
      text: title(of: duty),
      due: DutyWords.due(duty, at: now),
      proof: proof(of: duty),
      ground: ground(of: duty),
      isOverdue: isOverdue(duty)
    )
  }

  private func rows(under kind: Duty.Kind, isOpened: Bool) -> [ChecklistRow] {
    switch kind {
    case .announcement: channelRows(isOpened: isOpened)
    case .issues where isOpened: issueRows
    case .preparedAnswers where isOpened: taskRows(.preparedAnswer)
    case .tasks where isOpened: taskRows(.work)
    case .invitations where isOpened: invitationRows
    case .plan, .approval, .presiding, .channel, .issues, .preparedAnswers, .tasks, .invitations,
      .attendance, .registrations, .agenda, .roles, .after:
      []
    }
  }

  private func channelRows(isOpened: Bool) -> [ChecklistRow] {
    let channels = session.ruleset.announcement.channels?.value ?? []
    let known = channels.flatMap { channel -> [ChecklistRow] in
      let duty = duty(.channel(channel.id))
      let told = isOpened ? announcements { $0 == channel.id } : []
      return [duty.map(row(ofChannel:))].compactMap(\.self) + told
    }
    guard isOpened else { return known }
    return known + announcements { id in !channels.contains { $0.id == id } }
  }

  private func row(ofChannel duty: Duty) -> ChecklistRow {
    ChecklistRow(
      id: .duty(duty.kind),
      number: nil,
      sign: DutyWords.sign(duty.state),
      text: title(of: duty),
      due: duty.state == .done || isOverdue(duty)
        ? DutyWords.due(duty, at: now) : Phrase(verbatim: ""),
      proof: proof(of: duty),
      ground: ground(of: duty),
      isOverdue: isOverdue(duty)
    )
  }

  private func isOverdue(_ duty: Duty) -> Bool {
    guard let deadline = duty.deadline else { return false }
    return duty.state == .done || duty.state == .notAsked
      ? (duty.doneOn.map { $0 > deadline.due } ?? false) : deadline.isOverdue(at: now)
  }
}
