extension Session {
  /// One paper may answer several assignments; it passes when it makes every point clear that the
  /// ruleset asks for.
  func answerInWriting(_ content: WrittenAnswerContent, _ act: Act) throws(Refusal) -> [Event] {
    try requireFollowUp()
    try check(content.paper, act)
    _ = try worded(content.text)
    if let person = content.signedBy {
      try check(name: person.name)
    }
    var content = content
    content.assignments = content.assignments.eachOnce
    guard !content.assignments.isEmpty else { throw .noSuchStep }
    for id in content.assignments {
      let assignment = try runningAssignment(id)
      if let answer = standingAnswer(to: assignment), !awaitsAnswer(assignment) {
        throw .assignmentAnswered(id, by: answer.id)
      }
      let issued = assignment.content.paper.date
      guard content.paper.date >= issued else { throw .answeredBeforeIssue(issued: issued) }
    }
    try requireFreeNumber(of: content.paper, from: content.assignments, act)
    let missing = try missingCriteria(content.criteria ?? [])
    return [
      .answerWritten(
        answer: WrittenAnswerID(rawValue: followUp.answers.count + 1),
        content: content,
        verdict: missing.isEmpty ? .passes : .incomplete
      )
    ]
  }

  /// Refused as "đạt" while a point is missing.
  func assessAnswer(
    _ id: WrittenAnswerID,
    _ criteria: [ItemID],
    _ verdict: WrittenAnswer.Verdict,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    guard let answer = followUp[id] else { throw .noSuchStep }
    guard answer.struck == nil else { throw .stepStruck(.writtenAnswer(id: id)) }
    let missing = try missingCriteria(criteria)
    switch verdict {
    case .passes: guard missing.isEmpty else { throw .criteriaMissing(missing) }
    case .incomplete: guard !missing.isEmpty else { throw .criteriaMet }
    case .returned(let reason): _ = try worded(reason, else: .reasonMissing)
    }
    if !answer.isStanding {
      for assignment in answer.content.assignments {
        _ = try unanswered(assignment)
      }
    }
    guard answer.verdict != verdict || answer.content.criteria != criteria else {
      throw .unchanged
    }
    return [
      .answerAssessed(
        answer: id,
        criteria: criteria,
        verdict: verdict,
        authority: Authority(act.actor)
      )
    ]
  }

  func reportResult(_ content: ReportContent, _ act: Act) throws(Refusal) -> [Event] {
    try requireFollowUp()
    try check(content.paper, act)
    var content = content
    content.assignments = content.assignments.eachOnce
    for assignment in try assignments(content.assignments) {
      if let report = standingReport(on: assignment) {
        throw .alreadyReported(assignment.id, by: report.id)
      }
      let issued = assignment.content.paper.date
      guard content.paper.date >= issued else { throw .answeredBeforeIssue(issued: issued) }
    }
    try requireFreeNumber(of: content.paper, from: content.assignments, act)
    let id = ReportID(rawValue: followUp.reports.count + 1)
    return [.resultReported(report: id, content: content)]
  }

  /// The points of the ruleset's list that are not among those met.
  package func missingCriteria(_ met: [ItemID]) throws(Refusal) -> [ItemID] {
    let asked = ruleset.settlement.criteria?.value.map(\.id) ?? []
    for item in met where !asked.contains(item) {
      throw .noSuchCriterion(item)
    }
    return asked.filter { !met.contains($0) }
  }
}
