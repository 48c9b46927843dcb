extension Session {
  /// The unit has the paper since that day; said again, the newer word stands.
  func confirmReceipt(
    _ ids: [AssignmentID],
    _ receipt: Receipt,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    try check(receipt.on, act)
    var events: [Event] = []
    for assignment in try assignments(ids) where assignment.receipt != receipt {
      let issued = assignment.content.paper.date
      guard receipt.on >= issued else { throw .receivedBeforeIssue(issued: issued) }
      events.append(
        .receiptConfirmed(
          assignment: assignment.id,
          receipt: receipt,
          clocks: try clocks(of: assignment, receipt: receipt)
        )
      )
    }
    guard !events.isEmpty else { throw .unchanged }
    return events
  }

  func retractReceipt(_ ids: [AssignmentID]) throws(Refusal) -> [Event] {
    try requireFollowUp()
    var events: [Event] = []
    for assignment in try assignments(ids) where assignment.receipt != nil {
      events.append(
        .receiptRetracted(
          assignment: assignment.id,
          clocks: try clocks(of: assignment, receipt: nil)
        )
      )
    }
    guard !events.isEmpty else { throw .unchanged }
    return events
  }

  private func clocks(
    of assignment: Assignment,
    receipt: Receipt?
  ) throws(Refusal) -> AssignmentClocks {
    try clocks(
      of: assignment.content,
      on: assignment.petition,
      part: assignment.part,
      receipt: receipt
    )
  }

  func acknowledgeAssignments(
    _ ids: [AssignmentID],
    _ acknowledgement: Acknowledgement,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    try check(acknowledgement.on, act)
    if let officer = acknowledgement.officer {
      try check(name: officer.name)
    }
    var events: [Event] = []
    for assignment in try assignments(ids) where assignment.acknowledgement != acknowledgement {
      events.append(
        .assignmentAcknowledged(assignment: assignment.id, acknowledgement: acknowledgement)
      )
    }
    guard !events.isEmpty else { throw .unchanged }
    return events
  }

  func retractAcknowledgement(_ ids: [AssignmentID]) throws(Refusal) -> [Event] {
    try requireFollowUp()
    var events: [Event] = []
    for assignment in try assignments(ids) where assignment.acknowledgement != nil {
      events.append(.acknowledgementRetracted(assignment: assignment.id))
    }
    guard !events.isEmpty else { throw .unchanged }
    return events
  }
}
