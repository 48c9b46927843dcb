extension Session {
  /// Everything that somebody owes after the meeting, by date; what has none comes last, but for a
  /// petition that was taken up or asked about again.
  ///
  /// - Parameters:
  ///   - today: The day on which periods are looked at: those of reports and of figures.
  ///   - duties: `officeDutiesAfter`, from a caller that has them.
  /// - Returns: What is done as well; nothing before the meeting's end.
  package func dueItems(on today: Day, duties: [Duty]? = nil) -> [DueItem] {
    var items: [DueItem] = []
    eachDueItem(on: today, duties: duties) { items.append($0) }
    return items.byDay(\.place)
  }

  /// Hands on the same one by one, in no order, to whoever makes something else of them: of
  /// thousands a list that nobody keeps would take longer to fill than to reckon.
  package func eachDueItem(on today: Day, duties: [Duty]? = nil, _ take: (DueItem) -> Void) {
    guard stage == .closed || stage == .archived else { return }
    for assignment in followUp.assignments where assignment.isStanding {
      eachItem(of: assignment, take)
    }
    for task in followUp.tasks {
      dueItems(of: task, on: today).forEach(take)
    }
    for petition in petitions where asksAgain(petition) { take(askedAgain(petition)) }
    promises.compactMap { item(of: $0) }.forEach(take)
    (duties ?? officeDutiesAfter).compactMap { item(of: $0, doneOn: $0.doneOn) }.forEach(take)
  }

  /// The answer, the acknowledgement and the report that one assignment asks for.
  package func dueItems(of assignment: Assignment) -> [DueItem] {
    var items: [DueItem] = []
    eachItem(of: assignment) { items.append($0) }
    return items
  }

  private func eachItem(of assignment: Assignment, _ take: (DueItem) -> Void) {
    let work = work(under: assignment)
    let passed = passingAnswer(to: assignment) ?? leadAnswer(for: assignment)
    var answer = item(
      .answer(assignment.id),
      work,
      due: owedDeadline(of: assignment),
      clock: assignment.clocks.answer,
      doneOn: passed?.content.paper.date
    )
    answer.isHelping = assignment.part == .coordinating
    if !answer.isHelping, answer.isOpen, answer.deadline == nil {
      answer.reopenedOn = reopening(after: assignment).map { day(at: $0.at) }
    }
    take(answer)
    if let clock = assignment.clocks.acknowledgement {
      take(
        item(
          .acknowledgement(assignment.id),
          work,
          due: clock.deadline,
          clock: clock,
          doneOn: assignment.acknowledgement?.on
            ?? (anyAnswer(to: assignment) ?? passed)?.content.paper.date
        )
      )
    }
    guard assignment.part == .lead else { return }
    let report = standingReport(on: assignment)
    if assignment.clocks.report != nil || report != nil || ruleset.settlement.reportTo != nil {
      take(
        item(
          .report(assignment.id),
          work,
          due: reportDeadline(of: assignment),
          clock: assignment.clocks.report,
          doneOn: report?.content.paper.date
        )
      )
    }
  }

  /// A unit that only helps is done when the lead's answer passes.
  private func leadAnswer(for assignment: Assignment) -> WrittenAnswer? {
    guard assignment.part == .coordinating else { return nil }
    let leads = self[assignment.petition].map { standingLeads(of: $0) } ?? []
    let answers = leads.compactMap { passingAnswer(to: $0) }
    return answers.count == leads.count ? answers.last : nil
  }

  private func work(under assignment: Assignment) -> AssignedWork {
    guard let petition = self[assignment.petition] else { return AssignedWork(assignment) }
    let wait = openWait(of: petition)
    var obstacle: DueItem.State?
    if !petition.isStanding || petition.followUp.closing != nil {
      obstacle = .dropped
    } else if wait != nil {
      obstacle = .waitsForCitizen
    } else if !openEscalations(of: petition).isEmpty {
      obstacle = .waitsForHigherLevel
    }
    return AssignedWork(
      assignment,
      topic: petition.content.topic,
      text: petition.content.text,
      isRestricted: isInternal(petition),
      obstacle: obstacle,
      awaitedSince: ruleset.settlement.waitingStopsClock?.value == true ? wait?.content.on : nil
    )
  }

  private func item(
    _ kind: DueItem.Kind,
    _ work: AssignedWork,
    due: Deadline?,
    clock: Clock?,
    doneOn: Day?
  ) -> DueItem {
    DueItem(
      kind: kind,
      unit: work.unit,
      petitions: work.petitions,
      topic: work.topic,
      text: work.text,
      deadline: due,
      firstDeadline: due == clock?.deadline ? nil : clock?.deadline,
      certainty: clock?.certainty,
      isReceiptAssumed: clock?.isReceiptAssumed ?? false,
      state: work.state(doneOn: doneOn, runs: due != nil || clock != nil),
      isRestricted: work.isRestricted,
      isStopped: work.stops(kind, due)
    )
  }

  /// The office's own until the petition is answered again, or taken up again where it was closed.
  private func askedAgain(_ petition: Petition) -> DueItem {
    DueItem(
      kind: .askedAgain(petition.number),
      unit: nil,
      petitions: [petition.number],
      topic: petition.content.topic,
      text: petition.content.text,
      deadline: nil,
      firstDeadline: nil,
      certainty: nil,
      isReceiptAssumed: false,
      state: .owed,
      isRestricted: isInternal(petition),
      askedAgainOn: askedAgainOn(petition)
    )
  }

  /// Promises with a date, as long as one of their petitions is not settled.
  private func item(of promise: Promise) -> DueItem? {
    guard let deadline = promise.deadline else { return nil }
    let followed = promise.petitions.compactMap { self[$0] }
    let isOver =
      !followed.isEmpty
      && followed.allSatisfy {
        !$0.isStanding || [.done, .closedNotDone].contains(settlement(of: $0))
      }
    guard !isOver else { return nil }
    let unit: UnitID? = if case .official(_, let unit) = promise.speaker { unit } else { nil }
    return DueItem(
      kind: .promise(promise.entry),
      unit: unit,
      petitions: promise.petitions,
      topic: followed.first?.content.topic,
      text: promise.text,
      deadline: deadline,
      firstDeadline: nil,
      certainty: nil,
      isReceiptAssumed: false,
      state: promise.kept.map { .done(on: $0.on) } ?? .owed,
      isRestricted: followed.contains(where: isInternal)
    )
  }

  /// What the office itself owes; nothing that has no day at all.
  func item(of duty: Duty, doneOn: Day?) -> DueItem? {
    guard duty.state != .notAsked, duty.deadline != nil || doneOn != nil else { return nil }
    return DueItem(
      kind: .duty(duty.kind),
      unit: nil,
      petitions: [],
      topic: nil,
      text: "",
      deadline: duty.deadline,
      firstDeadline: nil,
      certainty: duty.certainty,
      isReceiptAssumed: false,
      state: duty.state == .done ? doneOn.map { .done(on: $0) } ?? .dropped : .owed,
      isRestricted: false
    )
  }
}

/// What all items of one assignment have in common.
private struct AssignedWork {
  let unit: UnitID
  let petitions: [PetitionNumber]
  let topic: TopicCode?
  let text: String
  let isReceived: Bool
  let isRestricted: Bool

  /// What keeps it from being owed, whatever its dates are.
  let obstacle: DueItem.State?

  /// Since when the citizen is awaited, where the ruleset stops the clock for that.
  let awaitedSince: Day?

  /// The text is the petition's, used where the paper has none of its own.
  init(
    _ assignment: Assignment,
    topic: TopicCode? = nil,
    text: String = "",
    isRestricted: Bool = false,
    obstacle: DueItem.State? = .dropped,
    awaitedSince: Day? = nil
  ) {
    unit = assignment.unit
    petitions = [assignment.petition]
    self.topic = topic
    self.text = assignment.content.text ?? text
    isReceived = assignment.receipt != nil
    self.isRestricted = isRestricted
    self.obstacle = obstacle
    self.awaitedSince = awaitedSince
  }

  func state(doneOn day: Day?, runs isRunning: Bool) -> DueItem.State {
    if let day { return .done(on: day) }
    return obstacle ?? (isRunning || isReceived ? .owed : .waitsForReceipt)
  }

  /// Whether the clock of an answer or of its report stands still.
  ///
  /// A date that had gone by before the citizen was asked is late all the same.
  func stops(_ kind: DueItem.Kind, _ due: Deadline?) -> Bool {
    switch kind {
    case .answer, .report: break
    case .acknowledgement, .milestone, .indicator, .periodic, .missedReport, .incident, .task,
      .duty, .promise, .askedAgain, .preparation:
      return false
    }
    guard let awaitedSince, let due else { return false }
    return due.due >= awaitedSince
  }
}
