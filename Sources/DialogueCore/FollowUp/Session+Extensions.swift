extension Session {
  /// More time, or a date where none is owed; the first date and every later one stay on record.
  func extendTerm(
    _ target: TermExtension.Target,
    _ due: Day?,
    _ content: ExtensionContent,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    _ = try worded(content.reason, else: .reasonMissing)
    try check(content.citizenNotice, act)
    try check(content.authorityReport, act)
    let before = try term(of: target)
    if let due {
      guard let before else { throw .termNotRunning }
      guard due == before.due else { throw .dueChanged(now: before.due) }
    }
    return [
      .termExtended(
        termExtension: ExtensionID(rawValue: followUp.extensions.count + 1),
        target: target,
        content: content,
        before: before,
        deadline: try extended(target, by: content.deadline, at: act.moment)
      )
    ]
  }

  /// The date that an extension would give, without giving it.
  ///
  /// A term of days runs on from the date that is owed now. Where none is owed the rule sets one,
  /// counted from the day of the act, and no limit on extensions stands against it.
  package func extended(
    _ target: TermExtension.Target,
    by rule: DeadlineRule,
    at moment: Moment
  ) throws(Refusal) -> Deadline {
    let before = try term(of: target)
    guard let before else { return try reckoned(rule, from: day(at: moment)) }
    let deadline = try reckoned(rule, from: before.due)
    guard deadline.due > before.due else { throw .extensionNotLater(due: before.due) }
    guard case .assignment = target else { return deadline }
    let rules = ruleset.settlement.extensions
    guard rules.allowed?.value != false else { throw .extensionForbidden }
    if let maximum = rules.maximum?.value, lengthenings(of: target) >= maximum {
      throw .extensionsUsed(allowed: maximum)
    }
    return deadline
  }

  /// Citizen and authority are told; a number that is not given stays as it is.
  func tellExtension(
    _ id: ExtensionID,
    _ citizenNotice: PaperReference?,
    _ authorityReport: PaperReference?,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    try check(citizenNotice, act)
    try check(authorityReport, act)
    guard let content = followUp[id]?.content else { throw .noSuchStep }
    guard followUp[id]?.isStanding == true else { throw .stepStruck(.termExtension(id: id)) }
    let told =
      act.takesBack
      ? (citizenNotice, authorityReport)
      : (citizenNotice ?? content.citizenNotice, authorityReport ?? content.authorityReport)
    guard told != (content.citizenNotice, content.authorityReport) else { throw .unchanged }
    return [
      .extensionTold(
        termExtension: id,
        citizenNotice: told.0,
        authorityReport: told.1
      )
    ]
  }

  /// How often the term that runs now was lengthened.
  package func lengthenings(of target: TermExtension.Target) -> Int {
    let given = standingExtensions(of: target)
    let set = given.lastIndex { $0.before == nil } ?? -1
    return given.count - set - 1
  }

  /// The date that is owed now on what is to be extended; none on an assignment that has no date.
  private func term(of target: TermExtension.Target) throws(Refusal) -> Deadline? {
    try requireFollowUp()
    switch target {
    case .assignment(let id):
      return owedDeadline(of: try unanswered(id))
    case .milestone(let id, let number):
      let milestone = try milestone(number, of: try runningTask(id))
      guard milestone.done == nil else { throw .alreadyDone }
      guard let deadline = deadline(of: milestone) else { throw .termNotRunning }
      return deadline
    }
  }
}
