extension Session {
  /// What is owed by a date as long as the session has not opened: the ruleset's terms, and the work
  /// that units were asked for.
  ///
  /// - Returns: By date, what is done as well; nothing once the session is open or cancelled.
  package var dueItemsBefore: [DueItem] {
    guard stage.isBefore else { return [] }
    let asked = preparation.tasks.filter { !$0.isDropped }
    return (duties.compactMap { itemBefore(of: $0) } + asked.compactMap { item(of: $0) })
      .byDay(\.place)
  }

  /// What is owed now: before the session, or after it.
  ///
  /// - Parameters:
  ///   - today: The day on which periods are looked at.
  ///   - duties: `officeDutiesAfter`, from a caller that has them.
  /// - Returns: By date, what is done as well.
  package func owedItems(on today: Day, duties: [Duty]? = nil) -> [DueItem] {
    stage.isBefore ? dueItemsBefore : dueItems(on: today, duties: duties)
  }

  /// Hands on the same one by one, in no order.
  package func eachOwedItem(on today: Day, duties: [Duty]? = nil, _ take: (DueItem) -> Void) {
    if stage.isBefore {
      dueItemsBefore.forEach(take)
    } else {
      eachDueItem(on: today, duties: duties, take)
    }
  }

  /// Channels stand under their announcement, and each piece of work is an item of its own.
  private func itemBefore(of duty: Duty) -> DueItem? {
    guard duty.deadline != nil else { return nil }
    return switch duty.kind {
    case .announcement: item(of: duty, doneOn: announcedOn)
    case .invitations: item(of: duty, doneOn: duty.doneOn)
    case .plan, .approval, .presiding, .channel, .issues, .preparedAnswers, .tasks, .attendance,
      .registrations, .agenda, .roles, .after:
      nil
    }
  }

  /// The day on which the last channel that is asked for had it.
  private var announcedOn: Day? {
    let channels = duties.filter { if case .channel = $0.kind { true } else { false } }
    let told = preparation.announcements.filter(\.counts).map(\.content.on)
    return channels.isEmpty ? told.min() : channels.compactMap(\.doneOn).max()
  }

  /// The ruleset's term by which it is due; nil where somebody set the day.
  package func term(of task: PreparationTask) -> Sourced<DeadlineRule>? {
    task.goesBySession ? ruleset.preparedAnswers.term : nil
  }

  private func item(of task: PreparationTask) -> DueItem? {
    guard let deadline = task.deadline else { return nil }
    let issue = task.content.issue.flatMap { preparation[$0] }
    return DueItem(
      kind: .preparation(task.id),
      unit: task.content.unit,
      petitions: [],
      topic: issue?.content.topic,
      text: task.content.text,
      deadline: deadline,
      firstDeadline: nil,
      certainty: term(of: task)?.certainty,
      isReceiptAssumed: false,
      state: task.done.map { .done(on: $0.on) } ?? .owed,
      isRestricted: false
    )
  }
}

extension PreparationTask {
  /// Due by the ruleset's term, which is counted from the day of the session.
  package var goesBySession: Bool {
    content.kind == .preparedAnswer && content.deadline == nil
  }
}
