extension Session {
  /// The notice and, in the same act, its tasks.
  func draftNotice(
    _ content: NoticeContent,
    _ tasks: [NoticeTaskContent],
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    _ = try worded(content.subject)
    let notice = NoticeID(rawValue: followUp.notices.count + 1)
    var events: [Event] = [.noticeDrafted(notice: notice, content: content)]
    for task in tasks {
      try check(task, act)
      let id = NoticeTaskID(rawValue: followUp.tasks.count + events.count)
      events.append(.taskAdded(task: id, notice: notice, content: task))
    }
    return events
  }

  /// Another wording; refused when the screen showed an older one.
  func amendNotice(
    _ id: NoticeID,
    _ version: Int,
    _ content: NoticeContent
  ) throws(Refusal) -> [Event] {
    let notice = try draft(id)
    try require(version, of: notice)
    _ = try worded(content.subject)
    guard notice.content != content else { throw .unchanged }
    return [.noticeAmended(notice: id, content: content)]
  }

  func approveNotice(_ id: NoticeID, _ version: Int, _ act: Act) throws(Refusal) -> [Event] {
    try require(version, of: try draft(id))
    return [.noticeApproved(notice: id, version: version, authority: Authority(act.actor))]
  }

  /// A draft again.
  func reopenNotice(_ id: NoticeID) throws(Refusal) -> [Event] {
    guard try notice(id).state == .approved else { throw .noticeNotApproved(id) }
    return [.noticeReopened(notice: id)]
  }

  /// The program records a signature; it makes none.
  func signNotice(
    _ id: NoticeID,
    _ signature: NoticeSignature,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    guard try notice(id).state == .approved else { throw .noticeNotApproved(id) }
    try check(name: signature.person.name)
    try check(signature.on, act)
    return [.noticeSigned(notice: id, signature: signature)]
  }

  func retractNoticeSignature(_ id: NoticeID) throws(Refusal) -> [Event] {
    guard try notice(id).state == .signed else { throw .noticeNotSigned(id) }
    return [.noticeSignatureRetracted(notice: id)]
  }

  /// Number and date make the tasks owed: their clocks run from the date of the paper.
  func issueNotice(
    _ id: NoticeID,
    _ paper: PaperReference,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    guard try notice(id).state == .signed else { throw .noticeNotSigned(id) }
    try checkOwn(paper, act)
    var events: [Event] = [.noticeIssued(notice: id, paper: paper)]
    for task in followUp.tasks where task.notice == id && task.isStanding {
      events += try clocksSet(of: task, from: paper.date)
    }
    return events
  }

  /// The dates of a task reckoned from the paper, or anew from the day on which its condition holds;
  /// milestones whose term is open begin each by an act of its own.
  func clocksSet(of task: NoticeTask, from day: Day) throws(Refusal) -> [Event] {
    var events: [Event] = []
    for (index, milestone) in (task.content.milestones ?? []).enumerated()
    where milestone.deadline.isDated {
      let deadline = try reckoned(milestone.deadline, from: day)
      events.append(.milestoneSet(task: task.id, milestone: index + 1, deadline: deadline))
    }
    if let rule = task.content.indicator?.deadline, rule.isDated {
      events.append(.indicatorSet(task: task.id, deadline: try reckoned(rule, from: day)))
    }
    return events
  }

  func notice(_ id: NoticeID) throws(Refusal) -> Notice {
    try requireFollowUp()
    guard let notice = followUp[id] else { throw .noSuchStep }
    guard notice.isStanding else { throw .stepStruck(.notice(id: id)) }
    return notice
  }

  func draft(_ id: NoticeID) throws(Refusal) -> Notice {
    let notice = try notice(id)
    guard notice.state == .draft else { throw .noticeNotDraft(id) }
    return notice
  }

  private func require(_ version: Int, of notice: Notice) throws(Refusal) {
    guard notice.version == version else {
      throw .noticeChanged(notice.id, version: notice.version)
    }
  }
}
