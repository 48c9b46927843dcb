extension Session {
  /// Everything that somebody owes after the meeting, by date; what has none comes last, but for a
  /// petition that was taken up or asked about again.
  ///
  /// - Parameters:
  ///   - today: The day on which periods are looked at: those of reports and of figures.
  ///   - duties: `officeDutiesAfter`, from a caller that has them.
  /// - Returns: What is done as well; nothing before the meeting's end.
  package func dueItems(on today: Day, duties: [Duty]? = nil) -> [DueItem] {
    guard stage == .closed || stage == .archived else { return [] }
    var items: [DueItem] = []
    // As many as an assignment has, so that thousands of rows are not moved while they are written.
    items.reserveCapacity(3 * followUp.assignments.count + followUp.tasks.count + promises.count)
    for assignment in followUp.assignments where assignment.isStanding {
      add(assignment, to: &items)
    }
    for task in followUp.tasks {
      items += dueItems(of: task, on: today)
    }
    items += petitions.filter { asksAgain($0) }.map { askedAgain($0) }
    items += promises.compactMap { item(of: $0) }
    items += (duties ?? officeDutiesAfter).compactMap { item(of: $0) }
    return items.byDay(\.place)
  }

  /// The answer, the acknowledgement and the report that one assignment asks for.
  package func dueItems(of assignment: Assignment) -> [DueItem] {
    var items: [DueItem] = []
    add(assignment, to: &items)
    return items
  }

  private func add(_ assignment: Assignment, to items: inout [DueItem]) {
    let petition = self[assignment.petition]
    let passed = passingAnswer(to: assignment) ?? leadAnswer(for: assignment)
    var answer = item(
      .answer(assignment.id),
      assignment,
      petition,
      due: owedDeadline(of: assignment),
      clock: assignment.clocks.answer,
      doneOn: passed?.content.paper.date
    )
    answer.isHelping = assignment.part == .coordinating
    if !answer.isHelping, answer.isOpen, answer.deadline == nil {
      answer.reopenedOn = reopening(after: assignment).map { day(at: $0.at) }
    }
    items.append(answer)
    if let clock = assignment.clocks.acknowledgement {
      items.append(
        item(
          .acknowledgement(assignment.id),
          assignment,
          petition,
          due: clock.deadline,
          clock: clock,
          doneOn: assignment.acknowledgement?.on
            ?? (anyAnswer(to: assignment) ?? passed)?.content.paper.date
        )
      )
    }
    let report = standingReport(on: assignment)
    if assignment.part == .lead,
      assignment.clocks.report != nil || report != nil || ruleset.settlement.reportTo != nil
    {
      items.append(
        item(
          .report(assignment.id),
          assignment,
          petition,
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

  private func item(
    _ kind: DueItem.Kind,
    _ assignment: Assignment,
    _ petition: Petition?,
    due: Deadline?,
    clock: Clock?,
    doneOn: Day?
  ) -> DueItem {
    DueItem(
      kind: kind,
      unit: assignment.unit,
      petitions: [assignment.petition],
      topic: petition?.content.topic,
      text: assignment.content.text ?? petition?.content.text ?? "",
      deadline: due,
      firstDeadline: due == clock?.deadline ? nil : clock?.deadline,
      certainty: clock?.certainty,
      isReceiptAssumed: clock?.isReceiptAssumed ?? false,
      state: state(of: assignment, petition, runs: due != nil || clock != nil, doneOn),
      isRestricted: petition.map { isInternal($0) } ?? false,
      isStopped: isStopped(kind, petition, due)
    )
  }

  /// Whether the ruleset stops the clock of an answer and of its report while the citizen is awaited.
  ///
  /// A date that had gone by before is late all the same.
  private func isStopped(_ kind: DueItem.Kind, _ petition: Petition?, _ due: Deadline?) -> Bool {
    switch kind {
    case .answer, .report: break
    case .acknowledgement, .milestone, .indicator, .periodic, .missedReport, .incident, .task,
      .duty, .promise, .askedAgain:
      return false
    }
    guard ruleset.settlement.waitingStopsClock?.value == true,
      let wait = petition.flatMap({ openWait(of: $0) }), let due
    else { return false }
    return due.due >= wait.content.on
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

  private func state(
    of assignment: Assignment,
    _ petition: Petition?,
    runs isRunning: Bool,
    _ doneOn: Day?
  ) -> DueItem.State {
    if let doneOn { return .done(on: doneOn) }
    guard let petition, petition.isStanding, petition.followUp.closing == nil else {
      return .dropped
    }
    if openWait(of: petition) != nil { return .waitsForCitizen }
    if !openEscalations(of: petition).isEmpty { return .waitsForHigherLevel }
    return isRunning || assignment.receipt != nil ? .owed : .waitsForReceipt
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

  private func item(of duty: Duty) -> DueItem? {
    guard duty.state != .notAsked, duty.deadline != nil || duty.doneOn != nil else { return nil }
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
      state: duty.state == .done ? duty.doneOn.map { .done(on: $0) } ?? .dropped : .owed,
      isRestricted: false
    )
  }
}
