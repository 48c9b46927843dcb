extension Session {
  /// What a task of an issued notice asks for, date by date.
  ///
  /// A task whose parts are all done is owed itself until somebody closes it; so is one that waits
  /// for its next occurrence.
  package func dueItems(of task: NoticeTask, on today: Day) -> [DueItem] {
    guard task.isStanding, let notice = followUp[task.notice], notice.isStanding,
      let paper = notice.paper
    else { return [] }
    var items = task.milestones.enumerated().compactMap { index, milestone in
      item(of: milestone, index + 1, task, since: paper.date, on: today)
    }
    if let indicator = task.content.indicator, let deadline = task.indicatorDeadline {
      items.append(
        item(
          .indicator(task.id),
          task,
          text: indicator.name,
          due: deadline,
          doneOn: indicatorReached(task, on: today)
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
      let next = reports(on: task, since: paper.date, recurrence, today).next
    {
      items.append(
        item(.periodic(task.id), task, text: task.content.text, due: next, doneOn: nil)
      )
    }
    if let missed = missedReport(on: task, since: paper.date, today) {
      items.append(
        item(.missedReport(task.id), task, text: task.content.text, due: missed, doneOn: nil)
      )
    }
    let isDone = task.isOpen && items.allSatisfy { !$0.isOpen }
    if items.isEmpty || isDone {
      items.append(rest(of: task, isDone: isDone && !items.isEmpty))
    }
    return items
  }

  /// What is owed of a task that has no date; one that waits for its next occurrence goes on.
  private func rest(of task: NoticeTask, isDone: Bool) -> DueItem {
    var item = item(.task(task.id), task, text: task.content.text, due: nil, doneOn: nil)
    if isDone, item.state == .owed, task.occurrenceLimit == nil { item.state = .waitsForClosing }
    return item
  }

  /// None for a term that each occurrence starts: its occurrences are items of their own.
  private func item(
    of milestone: Milestone,
    _ number: Int,
    _ task: NoticeTask,
    since issued: Day,
    on today: Day
  ) -> DueItem? {
    var due = deadline(of: milestone)
    switch milestone.openTerm {
    case .perOccurrence?: return nil
    case .recurring(let recurrence)? where milestone.done == nil && due == nil:
      due = reports(on: task, since: issued, recurrence, today).next
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

  /// The oldest date that has gone by without its report, of whatever is to be reported again and
  /// again; it is named once, however many there are.
  private func missedReport(on task: NoticeTask, since issued: Day, _ today: Day) -> Deadline? {
    guard task.isOpen else { return nil }
    let milestones = task.milestones.compactMap { milestone -> Recurrence? in
      guard case .recurring(let recurrence)? = milestone.openTerm, milestone.done == nil else {
        return nil
      }
      return recurrence
    }
    return ([task.content.period?.recurrence].compactMap(\.self) + milestones)
      .compactMap { reports(on: task, since: issued, $0, today).missed }
      .min { $0.due < $1.due }
  }

  /// The date of the next report, and the oldest one that went by without any.
  ///
  /// A report is on the period in which it is made; another one in the same period makes up for
  /// the oldest that is missing. Nobody owes one on what is left of a period when the task is set,
  /// where that is less than half of it.
  private func reports(
    on task: NoticeTask,
    since issued: Day,
    _ recurrence: Recurrence,
    _ today: Day
  ) -> (missed: Deadline?, next: Deadline?) {
    var made = task.progress.compactMap { followUp[$0] }.filter { $0.struck == nil }
      .map(\.content.on).sorted()[...]
    var missing: [Day] = []
    var after = recurrence.start(of: issued)
    if after != issued { made = made.drop { $0 <= after } }
    var next = recurrence.next(after: after)
    while next > after {
      let inPeriod = made.prefix { $0 <= next }.count
      made = made.dropFirst(inPeriod)
      missing.removeFirst(min(max(inPeriod - 1, 0), missing.count))
      if inPeriod == 0 {
        if next >= today { break }
        missing.append(after)
      }
      after = next
      next = recurrence.next(after: next)
    }
    func due(after day: Day) -> Deadline? {
      try? begun(.open(term: .recurring(each: recurrence)), on: day)
    }
    return (missing.first.flatMap(due), next > after ? due(after: after) : nil)
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
