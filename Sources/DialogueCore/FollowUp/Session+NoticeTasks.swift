extension Session {
  func addTask(
    _ notice: NoticeID,
    _ content: NoticeTaskContent,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    _ = try draft(notice)
    try check(content, act)
    let id = NoticeTaskID(rawValue: followUp.tasks.count + 1)
    return [.taskAdded(task: id, notice: notice, content: content)]
  }

  func amendTask(
    _ id: NoticeTaskID,
    _ content: NoticeTaskContent,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    let task = try task(id)
    _ = try draft(task.notice)
    try check(content, act)
    guard task.content != content else { throw .unchanged }
    return [.taskAmended(task: id, content: content)]
  }

  func completeMilestone(
    _ id: NoticeTaskID,
    _ number: Int,
    _ done: PreparationDone,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    let milestone = try milestone(number, of: try workingTask(id))
    try check(done.on, act)
    guard milestone.done == nil else { throw .alreadyDone }
    return [.milestoneCompleted(task: id, milestone: number, done: done)]
  }

  func reopenMilestone(_ id: NoticeTaskID, _ number: Int) throws(Refusal) -> [Event] {
    guard try milestone(number, of: try workingTask(id)).done != nil else { throw .unchanged }
    return [.milestoneReopened(task: id, milestone: number)]
  }

  /// What the milestone waits for came about; its date is known from then on, where it has one.
  func beginMilestone(
    _ id: NoticeTaskID,
    _ number: Int,
    _ fulfilment: Fulfilment,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    let milestone = try milestone(number, of: try workingTask(id))
    guard let term = milestone.openTerm, term.waitsForOneDay else { throw .taskLacks(.openTerm) }
    guard milestone.begun == nil, milestone.done == nil else { throw .alreadyDone }
    try check(fulfilment.on, act)
    let deadline = term.canBegin ? try begun(.open(term: term), on: fulfilment.on) : nil
    return [
      .milestoneBegun(task: id, milestone: number, fulfilment: fulfilment, deadline: deadline)
    ]
  }

  func retractBeginning(_ id: NoticeTaskID, _ number: Int) throws(Refusal) -> [Event] {
    let milestone = try milestone(number, of: try workingTask(id))
    guard milestone.begun != nil else { throw .unchanged }
    if let later = standingExtensions(of: .milestone(task: id, number: number)).last {
      throw .stepInUse(.termExtension(id: later.id))
    }
    return [.beginningRetracted(task: id, milestone: number)]
  }

  func readIndicator(
    _ id: NoticeTaskID,
    _ reading: ReadingContent,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    let task = try workingTask(id)
    guard let indicator = task.content.indicator else { throw .taskLacks(.indicator) }
    try check(reading.on, act)
    let figures = 0...Indicator.limit
    guard figures.contains(reading.count), (1...Indicator.limit).contains(reading.whole ?? 1)
    else { throw .numberOutOfRange }
    if indicator.isPercentage {
      guard reading.count <= reading.whole ?? 100 else { throw .numberOutOfRange }
    } else {
      guard reading.whole == nil else { throw .numberOutOfRange }
    }
    let number = ReadingID(rawValue: followUp.readings.count + 1)
    return [.indicatorRead(reading: number, task: id, content: reading)]
  }

  /// The condition holds: the clocks that waited for it run from that day.
  func fulfilCondition(
    _ id: NoticeTaskID,
    _ fulfilment: Fulfilment,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    let task = try workingTask(id)
    guard task.content.condition != nil else { throw .taskLacks(.condition) }
    guard task.condition == nil else { throw .alreadyDone }
    try check(fulfilment.on, act)
    return [.conditionFulfilled(task: id, fulfilment: fulfilment)]
      + (try clocksSet(of: task, from: fulfilment.on))
  }

  func retractCondition(_ id: NoticeTaskID) throws(Refusal) -> [Event] {
    let task = try workingTask(id)
    guard task.condition != nil, let paper = followUp[task.notice]?.paper else {
      throw .unchanged
    }
    return [.conditionRetracted(task: id)] + (try clocksSet(of: task, from: paper.date))
  }

  func closeTask(
    _ id: NoticeTaskID,
    _ closing: ClosingContent,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    _ = try workingTask(id)
    try check(closing, act)
    return [.taskClosed(task: id, closing: closing, authority: Authority(act.actor))]
  }

  func reopenTask(_ id: NoticeTaskID, _ reason: String, _ act: Act) throws(Refusal) -> [Event] {
    try requireFollowUp()
    guard try task(id).closing != nil else { throw .taskNotClosed(id) }
    let reason = try worded(reason, else: .reasonMissing)
    return [.taskReopened(task: id, reason: reason, authority: Authority(act.actor))]
  }

  func milestone(_ number: Int, of task: NoticeTask) throws(Refusal) -> Milestone {
    guard let milestone = task.milestone(number) else { throw .noSuchStep }
    return milestone
  }

  func workingTask(_ id: NoticeTaskID) throws(Refusal) -> NoticeTask {
    try requireFollowUp()
    return try runningTask(id)
  }

  func check(_ content: NoticeTaskContent, _ act: Act) throws(Refusal) {
    _ = try worded(content.text)
    for unit in [content.lead].compactMap(\.self) + (content.coordinating ?? []) {
      try requireUnit(unit)
    }
    for number in content.petitions ?? [] {
      _ = try standingPetition(number)
    }
    if let details = content.details, !details.isSealed { throw .notSealedPrivately }
    for milestone in content.milestones ?? [] {
      _ = try worded(milestone.name)
      _ = try reckoned(milestone.deadline, at: act.moment)
    }
    if let indicator = content.indicator {
      _ = try worded(indicator.name)
      _ = try worded(indicator.unit)
      guard (0...Indicator.limit).contains(indicator.threshold) else { throw .numberOutOfRange }
      _ = try reckoned(indicator.deadline, at: act.moment)
    }
    if let condition = content.condition {
      _ = try worded(condition)
    }
    if let limit = content.limit {
      _ = try worded(limit.occurrence)
      _ = try reckoned(limit.term, at: act.moment)
    }
  }
}
