extension Session {
  mutating func draft(_ id: NoticeID, _ content: NoticeContent, _ stamp: Stamp) {
    followUp.notices.append(Notice(id: id, record: stamp.record, content: content))
  }

  mutating func amend(_ id: NoticeID, _ content: NoticeContent) {
    update(id, in: \.notices) {
      $0.content = content
      $0.version += 1
    }
  }

  mutating func approve(_ id: NoticeID, _ version: Int, _ authority: Authority, _ stamp: Stamp) {
    update(id, in: \.notices) {
      $0.state = .approved
      $0.approval = NoticeApproval(at: stamp.moment, authority: authority, version: version)
    }
  }

  mutating func reopen(_ id: NoticeID) {
    update(id, in: \.notices) {
      $0.state = .draft
      $0.approval = nil
    }
  }

  mutating func sign(_ id: NoticeID, _ signature: NoticeSignature?) {
    update(id, in: \.notices) {
      $0.state = signature == nil ? .approved : .signed
      $0.signature = signature
    }
  }

  mutating func issue(_ id: NoticeID, _ paper: PaperReference, _ stamp: Stamp) {
    update(id, in: \.notices) {
      $0.state = .issued(paper: paper)
      $0.issuedAt = stamp.moment
    }
  }

  mutating func add(
    _ id: NoticeTaskID,
    to notice: NoticeID,
    _ content: NoticeTaskContent,
    _ stamp: Stamp
  ) {
    followUp.tasks.append(
      NoticeTask(
        id: id,
        notice: notice,
        record: stamp.record,
        content: content,
        milestones: (content.milestones ?? []).map { Milestone(content: $0) }
      )
    )
    if followUp[notice]?.record != stamp.record {
      reword(notice)
    }
  }

  mutating func amend(_ id: NoticeTaskID, _ content: NoticeTaskContent) {
    update(id, in: \.tasks) {
      $0.content = content
      $0.milestones = (content.milestones ?? []).map { Milestone(content: $0) }
    }
    if let notice = followUp[id]?.notice { reword(notice) }
  }

  /// Whoever saw the notice before must look again.
  mutating func reword(_ id: NoticeID) {
    update(id, in: \.notices) { $0.version += 1 }
  }

  mutating func update(
    _ number: Int,
    of task: NoticeTaskID,
    _ change: (inout Milestone) -> Void
  ) {
    update(task, in: \.tasks) {
      guard $0.milestones.indices.contains(number - 1) else { return }
      change(&$0.milestones[number - 1])
    }
  }

  mutating func read(
    _ id: ReadingID,
    _ task: NoticeTaskID,
    _ content: ReadingContent,
    _ stamp: Stamp
  ) {
    followUp.readings.append(
      IndicatorReading(
        id: id,
        record: stamp.record,
        at: stamp.moment,
        task: task,
        content: content
      )
    )
    update(task, in: \.tasks) { $0.readings.append(id) }
  }

  mutating func record(
    _ id: IncidentID,
    _ task: NoticeTaskID,
    _ content: IncidentContent,
    _ deadline: Deadline,
    _ stamp: Stamp
  ) {
    followUp.incidents.append(
      Incident(
        id: id,
        record: stamp.record,
        at: stamp.moment,
        task: task,
        content: content,
        deadline: deadline
      )
    )
    update(task, in: \.tasks) { $0.incidents.append(id) }
  }

  mutating func close(
    _ task: NoticeTaskID,
    _ closing: ClosingContent,
    _ authority: Authority,
    _ stamp: Stamp
  ) {
    update(task, in: \.tasks) { $0.closing = Closing(closing, authority, stamp) }
  }

  mutating func reopen(
    _ task: NoticeTaskID,
    _ reason: String,
    _ authority: Authority,
    _ stamp: Stamp
  ) {
    update(task, in: \.tasks) {
      $0.reopenings.append(Reopening(reason, authority, $0.closing, stamp))
      $0.closing = nil
    }
  }
}
