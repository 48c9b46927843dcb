extension Session {
  /// Everything that somebody owes after the meeting, by date; what has no date comes last.
  ///
  /// - Parameters:
  ///   - today: The day on which a periodic report is looked for.
  ///   - duties: `dutiesAfter`, from a caller that has them: they take as long as all the rest.
  /// - Returns: What is done as well; nothing before the meeting's end.
  package func dueItems(on today: Day, duties: [Duty]? = nil) -> [DueItem] {
    guard stage == .closed || stage == .archived else { return [] }
    var items: [DueItem] = []
    for assignment in followUp.assignments where assignment.isStanding {
      items += dueItems(of: assignment)
    }
    for task in followUp.tasks {
      items += self.items(of: task, on: today)
    }
    items += promises.compactMap { item(of: $0) }
    items += (duties ?? dutiesAfter).compactMap { item(of: $0) }
    return items.enumerated().sorted { left, right in
      let (one, other) = (left.element.deadline?.due, right.element.deadline?.due)
      guard one != other else { return left.offset < right.offset }
      guard let one, let other else { return one != nil }
      return one < other
    }.map(\.element)
  }

  /// The answer, the acknowledgement and the report that one assignment asks for.
  package func dueItems(of assignment: Assignment) -> [DueItem] {
    let petition = self[assignment.petition]
    let passed = passingAnswer(to: assignment) ?? leadAnswer(for: assignment)
    var items = [
      item(
        .answer(assignment.id),
        assignment,
        petition,
        due: answerDeadline(of: assignment),
        clock: assignment.clocks.answer,
        doneOn: passed?.content.paper.date
      )
    ]
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
    return items
  }

  /// A unit that only helps is done when the lead's answer passes.
  private func leadAnswer(for assignment: Assignment) -> WrittenAnswer? {
    guard assignment.part == .coordinating else { return nil }
    let leads = standingAssignments(of: assignment.petition).filter { $0.part == .lead }
    let answers = leads.compactMap(passingAnswer)
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
      state: state(of: kind, assignment, petition, clock, doneOn),
      isRestricted: petition.map(isInternal) ?? false
    )
  }

  private func state(
    of kind: DueItem.Kind,
    _ assignment: Assignment,
    _ petition: Petition?,
    _ clock: Clock?,
    _ doneOn: Day?
  ) -> DueItem.State {
    if let doneOn { return .done(on: doneOn) }
    guard let petition, petition.isStanding, petition.followUp.closing == nil else {
      return .dropped
    }
    if openWait(of: petition) != nil { return .waitsForCitizen }
    if !openEscalations(of: petition).isEmpty { return .waitsForHigherLevel }
    return clock == nil && assignment.receipt == nil ? .waitsForReceipt : .owed
  }

  /// Promises with a date on petitions that were not assigned; an assignment takes their place.
  private func item(of promise: Promise) -> DueItem? {
    guard let deadline = promise.deadline else { return nil }
    let followed = promise.petitions.compactMap { self[$0] }
    let isOver =
      !followed.isEmpty
      && followed.allSatisfy {
        !$0.isStanding || settlement(of: $0) != .none
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

  /// Answers and reports are items of their own.
  private func item(of duty: Duty) -> DueItem? {
    switch (duty.kind, duty.state) {
    case (.after(.answers), _), (.after(.reports), _), (_, .notAsked): return nil
    default: break
    }
    guard duty.deadline != nil || duty.doneOn != nil else { return nil }
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
