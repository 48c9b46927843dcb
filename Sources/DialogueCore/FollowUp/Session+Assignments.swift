extension Session {
  /// One assignment for each petition and each unit; the lead's first.
  func issueAssignments(
    _ numbers: [PetitionNumber],
    _ lead: UnitID,
    _ coordinating: [UnitID],
    _ content: AssignmentContent,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    try check(content, act)
    guard !numbers.isEmpty else { throw .noSuchPetition }
    let parts =
      [(lead, AnswerRequest.Part.lead)]
      + coordinating.eachOnce.filter { $0 != lead }.map { ($0, .coordinating) }
    for (unit, _) in parts {
      try requireUnit(unit)
    }
    var events: [Event] = []
    for number in numbers.eachOnce {
      _ = try followedPetition(number)
      for (unit, part) in parts {
        try requireUnassigned(number, unit)
        let id = AssignmentID(rawValue: followUp.assignments.count + 1 + events.count)
        events.append(try issued(id, number, unit, part, content, act))
      }
    }
    return events
  }

  /// The unit hands the matter on: the other one gets an assignment of its own in the same act.
  func transferAssignment(
    _ id: AssignmentID,
    to unit: UnitID,
    _ content: AssignmentContent,
    _ reason: String,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    let assignment = try unanswered(id)
    try check(content, act)
    try requireUnit(unit)
    try requireUnassigned(assignment.petition, unit)
    let reason = try worded(reason, else: .reasonMissing)
    let next = AssignmentID(rawValue: followUp.assignments.count + 1)
    return [
      try issued(next, assignment.petition, unit, assignment.part, content, act),
      .assignmentTransferred(assignment: id, to: next, reason: reason),
    ]
  }

  /// The unit that had handed the matter on has it again.
  func returnAssignment(_ id: AssignmentID, _ reason: String) throws(Refusal) -> [Event] {
    try requireFollowUp()
    guard let assignment = followUp[id] else { throw .noSuchStep }
    guard let next = assignment.transferredTo else { throw .unchanged }
    _ = try unanswered(next)
    try requireUnassigned(assignment.petition, assignment.unit)
    return [
      .assignmentReturned(
        assignment: id,
        reason: try worded(reason, else: .reasonMissing)
      )
    ]
  }

  /// Runs, and no answer to it stands.
  func unanswered(_ id: AssignmentID) throws(Refusal) -> Assignment {
    let assignment = try runningAssignment(id)
    if let answer = standingAnswer(to: assignment) {
      throw .assignmentAnswered(id, by: answer.id)
    }
    return assignment
  }

  private func issued(
    _ id: AssignmentID,
    _ petition: PetitionNumber,
    _ unit: UnitID,
    _ part: AnswerRequest.Part,
    _ content: AssignmentContent,
    _ act: Act
  ) throws(Refusal) -> Event {
    .assignmentIssued(
      assignment: id,
      petition: petition,
      unit: unit,
      part: part,
      content: content,
      clocks: try clocks(of: content, on: petition, part: part, receipt: nil),
      authority: Authority(act.actor)
    )
  }

  private func check(_ content: AssignmentContent, _ act: Act) throws(Refusal) {
    try checkOwn(content.paper, act)
    if let day = conferenceDay, content.paper.date < day { throw .assignedBeforeMeeting(day) }
    if let group = content.group {
      guard try self.group(group, nil).isApproved else { throw .groupNotApproved(group) }
    }
  }

  func requireUnassigned(_ petition: PetitionNumber, _ unit: UnitID) throws(Refusal) {
    let isAssigned = standingAssignments(of: petition).contains { $0.unit == unit }
    guard !isAssigned else { throw .alreadyAssigned(unit: unit, petition: petition) }
  }
}
