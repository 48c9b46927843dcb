extension Session {
  /// The deadlines after the meeting that somebody still has to keep, a term before what moved it.
  var followedDeadlines: [(holder: DeadlineHolder, deadline: Deadline)] {
    guard stage == .closed else { return [] }
    return followUp.assignments.flatMap(deadlines) + followUp.tasks.flatMap(deadlines) + dutiesOwed
  }

  /// The day from which a deadline runs under another calendar; none for what lengthens a term.
  ///
  /// What runs from a receipt that is only assumed moves with the day of that receipt.
  func start(
    of holder: DeadlineHolder,
    _ old: Deadline,
    by calendar: WorkingCalendar
  ) throws(Refusal) -> Day? {
    switch holder {
    case .answerTerm(let id):
      try start(followUp[id]?.clocks.answer, of: id, by: calendar) ?? old.start
    case .reportTerm(let id):
      try start(followUp[id]?.clocks.report, of: id, by: calendar) ?? old.start
    case .acknowledgementTerm(let id):
      try start(followUp[id]?.clocks.acknowledgement, of: id, by: calendar) ?? old.start
    case .extendedTerm, .waitedTerm: nil
    case .conclusion, .promise, .preparation, .announcement, .invitations, .milestone, .indicator,
      .incident, .duty:
      old.start
    }
  }

  mutating func setFollowed(_ deadline: Deadline, of holder: DeadlineHolder) {
    switch holder {
    case .answerTerm(let id):
      update(id, in: \.assignments) { $0.clocks.answer?.deadline = deadline }
    case .reportTerm(let id):
      update(id, in: \.assignments) { $0.clocks.report?.deadline = deadline }
    case .acknowledgementTerm(let id):
      update(id, in: \.assignments) { $0.clocks.acknowledgement?.deadline = deadline }
    case .extendedTerm(let id): update(id, in: \.extensions) { $0.deadline = deadline }
    case .waitedTerm(let id, let assignment):
      update(id, in: \.waits) {
        for index in $0.moved.indices where $0.moved[index].assignment == assignment {
          $0.moved[index].deadline = deadline
        }
      }
    case .milestone(let id, let number): update(number, of: id) { $0.deadline = deadline }
    case .indicator(let id): update(id, in: \.tasks) { $0.indicatorDeadline = deadline }
    case .incident(let id): update(id, in: \.incidents) { $0.deadline = deadline }
    case .conclusion, .promise, .preparation, .announcement, .invitations, .duty: break
    }
  }
}

// What is held by whom.
extension Session {
  typealias Held = (holder: DeadlineHolder, deadline: Deadline)

  private func deadlines(of assignment: Assignment) -> [Held] {
    guard assignment.isStanding, let petition = self[assignment.petition], petition.isStanding,
      petition.followUp.closing == nil
    else { return [] }
    let (id, clocks) = (assignment.id, assignment.clocks)
    var held: [Held] = []
    if passingAnswer(to: assignment) == nil {
      held += clocks.answer.map { [(.answerTerm(assignment: id), $0.deadline)] } ?? []
      held += moves(of: assignment)
    }
    if assignment.acknowledgement == nil, anyAnswer(to: assignment) == nil,
      let clock = clocks.acknowledgement
    {
      held.append((.acknowledgementTerm(assignment: id), clock.deadline))
    }
    if standingReport(on: assignment) == nil, let clock = clocks.report {
      held.append((.reportTerm(assignment: id), clock.deadline))
    }
    return held
  }

  /// Extensions and waits that moved the term of the answer, in the order of their records.
  func moves(of assignment: Assignment) -> [Held] {
    recordedMoves(of: assignment).map(\.held)
  }

  func recordedMoves(of assignment: Assignment) -> [(record: Int, held: Held)] {
    guard !assignment.extensions.isEmpty || !assignment.movedBy.isEmpty else { return [] }
    let extended = standingExtensions(of: assignment).map {
      (record: $0.record, held: Held(.extendedTerm(termExtension: $0.id), $0.deadline))
    }
    let waited = assignment.movedBy.compactMap { followUp[$0] }.filter { $0.struck == nil }
      .flatMap { wait in
        wait.moved.filter { $0.assignment == assignment.id }.map { moved in
          (
            record: wait.endedIn ?? wait.record,
            held: Held(.waitedTerm(wait: wait.id, assignment: assignment.id), moved.deadline)
          )
        }
      }
    return (extended + waited).sorted { $0.record < $1.record }
  }

  private func deadlines(of task: NoticeTask) -> [Held] {
    guard task.isOpen, followUp[task.notice]?.isStanding == true else { return [] }
    var held: [Held] = []
    for (index, milestone) in task.milestones.enumerated() where milestone.done == nil {
      guard let deadline = milestone.deadline else { continue }
      held.append((.milestone(task: task.id, number: index + 1), deadline))
      held += standingExtensions(of: .milestone(task: task.id, number: index + 1)).map {
        (.extendedTerm(termExtension: $0.id), $0.deadline)
      }
    }
    let isReached =
      metReading(of: task) != nil && task.content.indicator?.comparison.holdsToTheEnd == false
    if let deadline = task.indicatorDeadline, !isReached {
      held.append((.indicator(task: task.id), deadline))
    }
    let incidents = task.incidents.compactMap { followUp[$0] }
    return held
      + incidents.filter { $0.isStanding && $0.resolved == nil }.map {
        (.incident(incident: $0.id), $0.deadline)
      }
  }

  /// Answers and reports are held by their assignments.
  private var dutiesOwed: [Held] {
    dutiesAfter.compactMap { duty in
      switch (duty.kind, duty.state) {
      case (.after(.answers), _), (.after(.reports), _), (_, .done), (_, .notAsked): nil
      case (.after(let kind), _): duty.deadline.map { (.duty(duty: kind), $0) }
      case (.plan, _), (.approval, _), (.presiding, _), (.announcement, _), (.channel, _),
        (.issues, _), (.preparedAnswers, _), (.tasks, _), (.invitations, _), (.attendance, _),
        (.registrations, _), (.agenda, _), (.roles, _):
        nil
      }
    }
  }

  /// What a term belongs to that may be lengthened, or what lengthens it; none for the others.
  func term(lengthenedBy holder: DeadlineHolder) -> TermExtension.Target? {
    switch holder {
    case .answerTerm(let id), .waitedTerm(_, let id): .assignment(id: id)
    case .extendedTerm(let id): followUp[id]?.target
    case .milestone(let task, let number): .milestone(task: task, number: number)
    case .conclusion, .promise, .preparation, .announcement, .invitations, .reportTerm,
      .acknowledgementTerm, .indicator, .incident, .duty:
      nil
    }
  }

  /// The day on which a paper counts as received by `calendar`; none where its receipt is known.
  private func start(
    _ clock: Clock?,
    of id: AssignmentID,
    by calendar: WorkingCalendar
  ) throws(Refusal) -> Day? {
    guard clock?.isReceiptAssumed == true, let issued = followUp[id]?.content.paper.date,
      let fallback = ruleset.settlement.receiptFallback?.value
    else { return nil }
    return try reckoned(fallback, from: issued, by: calendar).due
  }
}
