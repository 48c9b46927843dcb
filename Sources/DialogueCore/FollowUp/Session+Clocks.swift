extension Session {
  /// The terms that the paper, the chair's ruling and the ruleset give an assignment, as far as
  /// they run: whichever of them speaks first.
  func clocks(
    of content: AssignmentContent,
    on petition: PetitionNumber,
    part: AnswerRequest.Part,
    receipt: Receipt?
  ) throws(Refusal) -> AssignmentClocks {
    let rules = ruleset.settlement
    let leads = part == .lead
    let answer = content.deadline?.assigned == nil ? ruledTerm(on: petition)?.rule : nil
    return AssignmentClocks(
      answer: try clock(answer ?? content.deadline, rules.answerTerm, content.paper.date, receipt),
      report: leads
        ? try clock(content.reportDeadline, rules.reportTerm, content.paper.date, receipt) : nil,
      acknowledgement: try clock(nil, rules.acknowledgementTerm, content.paper.date, receipt)
    )
  }

  /// None when nothing sets a term, or when it runs from a receipt that nobody has confirmed and the
  /// ruleset does not say when the paper counts as received.
  private func clock(
    _ given: DeadlineRule?,
    _ term: Sourced<DeadlineRule>?,
    _ issued: Day,
    _ receipt: Receipt?
  ) throws(Refusal) -> Clock? {
    if let given { try check(given) }
    // A word of urgency says nothing of when: it stays in the paper, and the ruleset's term runs.
    let given = given?.assigned
    guard let rule = given ?? term?.value else { return nil }
    try check(rule)
    // What waits for something else runs on no clock: it stands in the words of the paper.
    guard rule.isDated else { return nil }
    guard rule.dependsOnStart else {
      return Clock(
        deadline: try reckoned(rule, from: issued),
        startEvent: nil,
        certainty: given == nil ? term?.certainty : nil,
        source: given == nil ? term?.source : nil,
        isReceiptAssumed: false
      )
    }
    let event = ruleset.settlement.startEvent
    guard let start = try start(event?.value, issued, receipt) else { return nil }
    return Clock(
      deadline: try reckoned(rule, from: start.day),
      startEvent: event?.value ?? .dateOfAssignment,
      certainty: event.map { weaker($0.certainty, term?.certainty) } ?? .house,
      source: event?.source ?? term?.source,
      isReceiptAssumed: start.isAssumed
    )
  }

  private func start(
    _ event: StartEvent?,
    _ issued: Day,
    _ receipt: Receipt?
  ) throws(Refusal) -> (day: Day, isAssumed: Bool)? {
    switch event {
    case nil, .dateOfAssignment: return (issued, false)
    case .endOfConference: return (conferenceDay ?? issued, false)
    case .dateOfNotice:
      return (
        followUp.notices.last { $0.isStanding && $0.paper != nil }?.paper?.date ?? issued, false
      )
    case .receiptOfAssignment:
      if let receipt { return (receipt.on, false) }
      guard let fallback = ruleset.settlement.receiptFallback?.value else { return nil }
      return (try reckoned(fallback, from: issued).due, true)
    }
  }

  private func weaker(_ one: Certainty, _ other: Certainty?) -> Certainty {
    guard one.mayBeCited, let other, !other.mayBeCited else { return one }
    return other
  }
}
