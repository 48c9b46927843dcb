extension Session {
  /// What a task of an issued notice asks for, date by date.
  func items(of task: NoticeTask, on today: Day) -> [DueItem] {
    guard task.isStanding, let notice = followUp[task.notice], notice.isStanding,
      let paper = notice.paper
    else { return [] }
    var items: [DueItem] = task.milestones.enumerated().map { index, milestone in
      item(
        .milestone(task.id, number: index + 1),
        task,
        text: milestone.content.name,
        due: deadline(of: milestone),
        first: milestone.deadline,
        doneOn: milestone.done?.on
      )
    }
    if let indicator = task.content.indicator, let deadline = task.indicatorDeadline {
      let met = task.readings.compactMap { followUp[$0] }.first {
        $0.struck == nil && indicator.isMet(by: $0.content)
      }
      items.append(
        item(
          .indicator(task.id),
          task,
          text: indicator.name,
          due: deadline,
          doneOn: met?.content.on
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
    if let next = nextPeriod(of: task, since: paper.date, on: today) { items.append(next) }
    if items.isEmpty, task.content.limit == nil {
      items.append(
        item(.task(task.id), task, text: task.content.text, due: nil, doneOn: nil)
      )
    }
    return items
  }

  /// The first span after the last report that has no report yet.
  private func nextPeriod(of task: NoticeTask, since start: Day, on today: Day) -> DueItem? {
    guard let period = task.content.period, task.isOpen else { return nil }
    let last = task.progress.compactMap { followUp[$0] }.filter { $0.struck == nil }
      .map(\.content.on).max()
    let next = last.map { period.end(of: period.end(of: $0).adding(days: 1)) }
    let end = next ?? period.end(of: start)
    guard let deadline = try? reckoned(.by(day: end), from: last ?? start) else { return nil }
    return item(.periodic(task.id), task, text: task.content.text, due: deadline, doneOn: nil)
  }

  private func item(
    _ kind: DueItem.Kind,
    _ task: NoticeTask,
    text: String,
    due: Deadline?,
    first: Deadline? = nil,
    doneOn: Day?
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
      state: state(of: task, doneOn),
      isRestricted: task.isRestricted
    )
  }

  private func state(of task: NoticeTask, _ doneOn: Day?) -> DueItem.State {
    if let doneOn { return .done(on: doneOn) }
    if let closing = task.closing?.content {
      return closing.kind == .done ? .done(on: closing.on) : .dropped
    }
    return task.waitsForCondition ? .waitsForCondition : .owed
  }
}
