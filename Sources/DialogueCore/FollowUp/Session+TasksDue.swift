extension Session {
  /// What a task of an issued notice asks for, date by date.
  func items(of task: NoticeTask, on today: Day) -> [DueItem] {
    guard task.isStanding, let notice = followUp[task.notice], notice.isStanding,
      let paper = notice.paper
    else { return [] }
    var items = task.milestones.enumerated().compactMap { index, milestone in
      item(of: milestone, index + 1, task, since: paper.date)
    }
    if let indicator = task.content.indicator, let deadline = task.indicatorDeadline {
      items.append(
        item(
          .indicator(task.id),
          task,
          text: indicator.name,
          due: deadline,
          doneOn: metReading(of: task)?.content.on
        )
      )
    }
    items += task.incidents.compactMap { followUp[$0] }.filter(\.isStanding).map {
      item(
        .incident($0.id),
        task,
        text: $0.content.text,
        due: $0.deadline,
        doneOn: $0.resolved?.on
      )
    }
    if let recurrence = task.content.period?.recurrence, task.isOpen,
      let after = lastReport(on: task, since: paper.date, recurrence),
      let deadline = try? begun(.open(term: .recurring(each: recurrence)), on: after)
    {
      items.append(
        item(.periodic(task.id), task, text: task.content.text, due: deadline, doneOn: nil)
      )
    }
    if items.isEmpty, task.occurrenceLimit == nil {
      items.append(
        item(.task(task.id), task, text: task.content.text, due: nil, doneOn: nil)
      )
    }
    return items
  }

  /// The first reading that reaches the figure of the task.
  func metReading(of task: NoticeTask) -> IndicatorReading? {
    guard let indicator = task.content.indicator else { return nil }
    return task.readings.compactMap { followUp[$0] }.first {
      $0.struck == nil && indicator.isMet(by: $0.content)
    }
  }

  /// None for a term that each occurrence starts: its occurrences are items of their own.
  private func item(
    of milestone: Milestone,
    _ number: Int,
    _ task: NoticeTask,
    since issued: Day
  ) -> DueItem? {
    var due = deadline(of: milestone)
    switch milestone.openTerm {
    case .perOccurrence?: return nil
    case .recurring(let recurrence)? where milestone.done == nil && due == nil:
      let after = lastReport(on: task, since: issued, recurrence)
      due = after.flatMap { try? begun(milestone.content.deadline, on: $0) }
    case .after?, .duty?, .condition?, .recurring?, .urgency?, nil: break
    }
    return item(
      .milestone(task.id, number: number),
      task,
      text: milestone.content.name,
      due: due,
      first: milestone.deadline ?? due,
      doneOn: milestone.done?.on,
      waits: milestone.waitsToBegin
    )
  }

  /// The last date that has a report, or the day of the notice: the next report is due after it.
  ///
  /// None where no date comes after it. A report is on the oldest date that has none yet; one made before the next date has passed is
  /// early, a second one for the same date counts for no other.
  private func lastReport(
    on task: NoticeTask,
    since issued: Day,
    _ recurrence: Recurrence
  ) -> Day? {
    var after = issued
    var next = recurrence.next(after: after)
    let reports = task.progress.compactMap { followUp[$0] }.filter { $0.struck == nil }
    for day in reports.map(\.content.on).sorted()
    where next <= recurrence.next(after: day.adding(days: -1)) {
      after = next
      next = recurrence.next(after: next)
    }
    return next > after ? after : nil
  }

  private func item(
    _ kind: DueItem.Kind,
    _ task: NoticeTask,
    text: String,
    due: Deadline?,
    first: Deadline? = nil,
    doneOn: Day?,
    waits: Bool = false
  ) -> DueItem {
    DueItem(
      kind: kind,
      unit: task.content.lead,
      petitions: task.content.petitions ?? [],
      topic: task.content.petitions?.first.flatMap { self[$0]?.content.topic },
      text: text,
      deadline: due,
      firstDeadline: first == due ? nil : first,
      certainty: nil,
      isReceiptAssumed: false,
      state: state(of: task, doneOn, waits: waits),
      isRestricted: task.isRestricted
    )
  }

  private func state(of task: NoticeTask, _ doneOn: Day?, waits: Bool) -> DueItem.State {
    if let doneOn { return .done(on: doneOn) }
    if let closing = task.closing?.content {
      return closing.kind == .done ? .done(on: closing.on) : .dropped
    }
    return waits || task.waitsForCondition ? .waitsForCondition : .owed
  }
}
