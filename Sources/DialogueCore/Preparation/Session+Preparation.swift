extension Session {
  /// Another plan; a change of time, place or content after the announcement asks for a new one.
  func amendPlan(_ plan: Plan) throws(Refusal) -> [Event] {
    try requireBefore()
    try check(plan)
    guard plan != self.plan else { throw .unchanged }
    let announceAnew =
      stage == .announced && plan.needsNewAnnouncement(comparedTo: self.plan)
    return [.planAmended(plan, announceAnew: announceAnew)]
  }

  func check(_ plan: Plan) throws(Refusal) {
    _ = try worded(plan.title)
    _ = try worded(plan.authority)
    _ = try worded(plan.venue)
    _ = try worded(plan.chair.name, else: .nameMissing)
    if let minute = plan.startMinute, !(0..<24 * 60).contains(minute) { throw .numberOutOfRange }
    switch plan.date {
    case .quarter(1...4, _), .day: break
    case .quarters(let first, let last, _) where 1 <= first && first < last && last <= 4: break
    case .quarter, .quarters: throw .numberOutOfRange
    }
  }

  func approveContent(_ approval: Approval) throws(Refusal) -> [Event] {
    try requireBefore()
    _ = try worded(approval.by.name, else: .nameMissing)
    guard preparation.approval != approval || isApprovalOutdated else { throw .unchanged }
    return [.contentApproved(approval)]
  }

  func revokingApproval() throws(Refusal) -> [Event] {
    try requireBefore()
    guard preparation.approval != nil else { throw .unchanged }
    return [.approvalRevoked]
  }

  /// Where the ruleset forbids a deputy in the chair the act is still recorded, and stands in the
  /// list of what is missing: the office answers for it.
  func delegateChair(_ delegation: ChairDelegation) throws(Refusal) -> [Event] {
    try requireBefore()
    _ = try worded(delegation.to.name, else: .nameMissing)
    _ = try worded(delegation.reason, else: .reasonMissing)
    guard preparation.delegation != delegation else { throw .unchanged }
    return [
      .chairDelegated(
        delegation,
        isForbidden: ruleset.chair.delegation?.value == .forbidden
      )
    ]
  }

  func nameCoChairs(_ persons: [Person]) throws(Refusal) -> [Event] {
    try requireNotOver()
    for person in persons {
      _ = try worded(person.name, else: .nameMissing)
    }
    guard preparation.coChairs != persons else { throw .unchanged }
    return [.chairsNamed(persons: persons)]
  }

  func assignRole(_ role: RoleAssignment) throws(Refusal) -> [Event] {
    try requireNotOver()
    _ = try worded(role.person.name, else: .nameMissing)
    guard !preparation.roles.contains(role) else { throw .unchanged }
    return [.roleAssigned(role)]
  }

  func collectIssue(_ content: IssueContent) throws(Refusal) -> [Event] {
    try requireNotOver()
    try check(content)
    try requireNotTaken(content.origin)
    let issue = IssueID(rawValue: preparation.issues.count + 1)
    return [.issueCollected(issue: issue, content: content)]
  }

  func amendIssue(_ id: IssueID, _ content: IssueContent) throws(Refusal) -> [Event] {
    try requireNotOver()
    try check(content)
    guard try issue(id).content != content else { throw .unchanged }
    try requireNotTaken(content.origin, except: id)
    return [.issueAmended(issue: id, content: content)]
  }

  func dropIssue(_ id: IssueID) throws(Refusal) -> [Event] {
    try requireNotOver()
    return [.issueDropped(issue: try issue(id).id)]
  }

  /// Due when the task says, else for a prepared answer when the ruleset says.
  func askPreparation(
    _ content: PreparationTaskContent,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireNotOver()
    try requireUnit(content.unit)
    _ = try worded(content.text)
    if let issue = content.issue {
      _ = try self.issue(issue)
    }
    var deadline = try reckoned(content.deadline, at: act.moment)
    if deadline == nil, content.kind == .preparedAnswer, let held = fixedDay,
      let term = ruleset.preparedAnswers.term?.value
    {
      deadline = try reckoned(term, from: held)
    }
    let task = PreparationTaskID(rawValue: preparation.tasks.count + 1)
    return [.preparationAsked(task: task, content: content, deadline: deadline)]
  }

  func completePreparation(
    _ id: PreparationTaskID,
    _ done: PreparationDone
  ) throws(Refusal) -> [Event] {
    try requireNotOver()
    guard try task(id).done == nil else { throw .alreadyDone }
    return [.preparationCompleted(task: id, done: done)]
  }

  func reopenPreparation(_ id: PreparationTaskID) throws(Refusal) -> [Event] {
    try requireNotOver()
    guard try task(id).done != nil else { throw .unchanged }
    return [.preparationReopened(task: id)]
  }

  func dropPreparation(_ id: PreparationTaskID) throws(Refusal) -> [Event] {
    try requireNotOver()
    return [.preparationDropped(task: try task(id).id)]
  }

  private func check(_ content: IssueContent) throws(Refusal) {
    _ = try worded(content.text)
    _ = try worded(content.source, else: .nameMissing)
    if let topic = content.topic, catalogue.topic(topic) == nil { throw .noSuchTopic }
    if let unit = content.unit {
      try requireUnit(unit)
    }
  }

  /// A matter of an earlier session stands once in the list, whoever takes it over meanwhile.
  private func requireNotTaken(
    _ origin: IssueOrigin?,
    except id: IssueID? = nil
  ) throws(Refusal) {
    guard let origin, let taken = preparation.issue(from: origin), taken.id != id else { return }
    throw .issueTaken(taken.id)
  }

  private func issue(_ id: IssueID) throws(Refusal) -> Issue {
    guard let issue = preparation.issues.first(where: { $0.id == id && !$0.isDropped }) else {
      throw .noSuchIssue
    }
    return issue
  }

  private func task(_ id: PreparationTaskID) throws(Refusal) -> PreparationTask {
    guard let task = preparation.tasks.first(where: { $0.id == id && !$0.isDropped }) else {
      throw .noSuchTask
    }
    return task
  }
}
