import DialogueCore

extension RandomCommands {
  mutating func notices(_ session: Session) -> Command {
    let any: NoticeID = id(of: session.followUp.notices.count)
    let open = session.followUp.notices.last { $0.isStanding && $0.paper == nil }?.id
    let notice = random.once(in: 4) ? any : open ?? any
    let version = random.once(in: 9) ? 9 : session.followUp[notice]?.version ?? 1
    switch random.number(0...13) {
    case 0, 1:
      let tasks = Rehearsal.noticeTasks.shuffled(using: &random).prefix(random.number(0...6))
      return .draftNotice(content: content(), tasks: maybe(Array(tasks)))
    case 2: return .amendNotice(notice: notice, version: version, content: content())
    case 3...5: return .approveNotice(notice: notice, version: version)
    case 6: return .reopenNotice(notice: notice)
    case 7, 8:
      return .signNotice(
        notice: notice,
        signature: NoticeSignature(person: person(), on: dayAfter())
      )
    case 9: return .retractNoticeSignature(notice: notice)
    case 10, 11: return .issueNotice(notice: notice, paper: paper())
    case 12: return .addTask(notice: notice, content: task())
    default:
      let draft = session.followUp.tasks.last { session.followUp[$0.notice]?.state == .draft }
      return .amendTask(
        task: draft?.id ?? id(of: session.followUp.tasks.count),
        content: task()
      )
    }
  }

  mutating func tasks(_ session: Session) -> Command {
    let task: NoticeTaskID = taskID(session)
    let done = PreparationDone(on: dayAfter())
    return switch random.number(0...13) {
    case 0, 1: .completeMilestone(task: task, milestone: random.number(0...3), done: done)
    case 2: reopening(session) ?? .reopenMilestone(task: task, milestone: random.number(1...2))
    case 3: .readIndicator(task: task, reading: reading())
    case 4, 5: .fulfilCondition(task: task, fulfilment: Fulfilment(on: dayAfter()))
    case 6:
      .retractCondition(task: session.followUp.tasks.last { $0.condition != nil }?.id ?? task)
    case 7:
      .recordIncident(
        task: random.once(in: 4) ? task : limited(session) ?? task,
        content: IncidentContent(on: dayAfter(), text: text())
      )
    case 8: .resolveIncident(incident: incident(session, isResolved: false), done: done)
    case 9: .reopenIncident(incident: incident(session, isResolved: true))
    case 10:
      .beginMilestone(
        task: task,
        milestone: random.number(1...2),
        fulfilment: Fulfilment(on: dayAfter())
      )
    case 11: .retractBeginning(task: begun(session) ?? task, milestone: 1)
    case 12: .closeTask(task: task, closing: closing())
    default:
      .reopenTask(
        task: session.followUp.tasks.last { $0.closing != nil }?.id ?? task,
        reason: reason()
      )
    }
  }

  mutating func steps(_ session: Session) -> Command {
    let followUp = session.followUp
    let step: FollowUpStep =
      switch random.number(0...15) {
      case 0: .group(id: id(of: followUp.groups.count))
      case 1: .assignment(id: id(of: followUp.assignments.count))
      case 2: .progress(id: id(of: followUp.progress.count))
      case 3: .difficulty(id: id(of: followUp.difficulties.count))
      case 4: .termExtension(id: id(of: followUp.extensions.count))
      case 5: .wait(id: id(of: followUp.waits.count))
      case 6: .escalation(id: id(of: followUp.escalations.count))
      case 7: .writtenAnswer(id: id(of: followUp.answers.count))
      case 8: .report(id: id(of: followUp.reports.count))
      case 9: .citizenNotice(id: id(of: followUp.citizenNotices.count))
      case 10: .notice(id: id(of: followUp.notices.count))
      case 11: .task(id: id(of: followUp.tasks.count))
      case 12: .reading(id: id(of: followUp.readings.count))
      case 13: .incident(id: id(of: followUp.incidents.count))
      case 14: .urging(id: id(of: followUp.urgings.count))
      default: .publication(id: id(of: followUp.publications.count))
      }
    return random.once(in: 2)
      ? .strikeStep(step: step, reason: reason()) : .restoreStep(step: step)
  }

  /// An issued task that is not closed and sets a limit for each occurrence.
  private func limited(_ session: Session) -> NoticeTaskID? {
    session.followUp.tasks.last {
      $0.occurrenceLimit != nil && $0.closing == nil && session.followUp[$0.notice]?.paper != nil
    }?.id
  }

  /// The newest one that stands and is resolved or not, most of the time.
  private mutating func incident(_ session: Session, isResolved: Bool) -> IncidentID {
    let standing = session.followUp.incidents.last {
      $0.isStanding && ($0.resolved != nil) == isResolved
    }
    let any: IncidentID = id(of: session.followUp.incidents.count)
    return random.once(in: 4) ? any : standing?.id ?? any
  }

  /// A task whose first milestone began by an act.
  private func begun(_ session: Session) -> NoticeTaskID? {
    session.followUp.tasks.last { $0.milestones.first?.begun != nil }?.id
  }

  /// A milestone that is done is open again.
  private func reopening(_ session: Session) -> Command? {
    for task in session.followUp.tasks {
      if let index = task.milestones.firstIndex(where: { $0.done != nil }) {
        return .reopenMilestone(task: task.id, milestone: index + 1)
      }
    }
    return nil
  }

  /// Of an issued notice most of the time.
  private mutating func taskID(_ session: Session) -> NoticeTaskID {
    let issued = session.followUp.tasks.filter { session.followUp[$0.notice]?.paper != nil }
    let any: NoticeTaskID = id(of: session.followUp.tasks.count)
    return random.once(in: 6) ? any : random.one(of: issued)?.id ?? any
  }

  private mutating func content() -> NoticeContent {
    NoticeContent(subject: text(), assessment: maybe([text()]))
  }

  private mutating func task() -> NoticeTaskContent {
    var task = random.one(of: Rehearsal.noticeTasks) ?? NoticeTaskContent(text: "x")
    task.text = text()
    task.lead = maybe(unit())
    if random.once(in: 8) { task.milestones = [MilestoneContent("x", rule())] }
    if random.once(in: 8) { task.details = PrivateText("plain") }
    return task
  }

  private mutating func reading() -> ReadingContent {
    ReadingContent(
      count: random.one(of: [19, 21, -1, .max]) ?? 19,
      of: random.once(in: 4) ? nil : 21,
      on: dayAfter()
    )
  }
}
