extension Session {
  func workWayBack(from event: Event, before place: Place, _ reason: String) -> WayBack {
    switch event {
    case .groupProposed(let group, _): struck(.group(id: group), reason)
    case .groupAmended(let group, _): groupWayBack(group, before: place)
    case .groupApproved(let group, _, _): .step(.reopenGroup(group: group))
    case .groupReopened(let group):
      followUp[group].map { .step(.approveGroup(group: group, version: $0.version)) } ?? .none
    case .assignmentIssued(let assignment, _, _, _, _, _, _):
      struck(.assignment(id: assignment), reason)
    case .receiptConfirmed(let assignment, _, _), .receiptRetracted(let assignment, _):
      wasSaidAnew(since: place) { $0.isReceipt(of: assignment) }
        ? .repair(.saidSince)
        : receiptWayBack(assignment, before: place)
    case .assignmentAcknowledged(let assignment, _), .acknowledgementRetracted(let assignment):
      wasSaidAnew(since: place) { $0.isAcknowledgement(of: assignment) }
        ? .repair(.saidSince)
        : acknowledgementWayBack(assignment, before: place)
    case .assignmentTransferred(let assignment, _, _):
      .step(.returnAssignment(assignment: assignment, reason: reason))
    case .progressReported(let progress, _): struck(.progress(id: progress), reason)
    case .difficultyReported(let difficulty, _): struck(.difficulty(id: difficulty), reason)
    case .unitInstructed(let difficulty, _, _), .instructionRetracted(let difficulty):
      wasSaidAnew(since: place) { $0.isInstruction(on: difficulty) }
        ? .repair(.saidSince)
        : instructionWayBack(difficulty, before: place)
    case .termExtended(let id, _, _, _, _): struck(.termExtension(id: id), reason)
    case .extensionTold(let id, _, _):
      wasSaidAnew(since: place) { if case .extensionTold(id, _, _) = $0 { true } else { false } }
        ? .repair(.saidSince)
        : tellingWayBack(id, before: place)
    case .citizenAwaited(let wait, _, _): struck(.wait(id: wait), reason)
    case .waitEnded(let wait, _, _): .step(.reopenWait(wait: wait))
    case .waitReopened(let wait): waitWayBack(wait, before: place)
    case .petitionsEscalated(let escalation, _): struck(.escalation(id: escalation), reason)
    case .escalationAnswered(let escalation, _):
      .step(.reopenEscalation(escalation: escalation))
    case .escalationReopened(let escalation): escalationWayBack(escalation, before: place)
    case .unitUrged(let urging, _): struck(.urging(id: urging), reason)
    case .assignmentReturned: .repair(.amendAgain(.transfer))
    default: .none
    }
  }

  func struck(_ step: FollowUpStep, _ reason: String) -> WayBack {
    .step(.strikeStep(step: step, reason: reason))
  }

  /// The wording before; refused as stale when somebody has written another one since.
  private func groupWayBack(_ id: PetitionGroupID, before place: Place) -> WayBack {
    let earlier = events(before: place)
    let version = earlier.count { if case .groupAmended(id, _) = $0 { true } else { false } } + 2
    for event in earlier {
      switch event {
      case .groupAmended(id, let content), .groupProposed(id, let content):
        return .step(.amendGroup(group: id, version: version, content: content))
      default: continue
      }
    }
    return .none
  }

  private func receiptWayBack(_ id: AssignmentID, before place: Place) -> WayBack {
    for event in events(before: place) {
      switch event {
      case .receiptConfirmed(id, let receipt, _):
        return .step(.confirmReceipt(assignments: [id], receipt: receipt))
      case .receiptRetracted(id, _), .assignmentIssued(id, _, _, _, _, _, _):
        return .step(.retractReceipt(assignments: [id]))
      default: continue
      }
    }
    return .none
  }

  private func acknowledgementWayBack(_ id: AssignmentID, before place: Place) -> WayBack {
    for event in events(before: place) {
      switch event {
      case .assignmentAcknowledged(id, let acknowledgement):
        return .step(.acknowledgeAssignments(assignments: [id], acknowledgement: acknowledgement))
      case .acknowledgementRetracted(id), .assignmentIssued(id, _, _, _, _, _, _):
        return .step(.retractAcknowledgement(assignments: [id]))
      default: continue
      }
    }
    return .none
  }

  private func instructionWayBack(_ id: DifficultyID, before place: Place) -> WayBack {
    for event in events(before: place) {
      switch event {
      case .unitInstructed(id, let instruction, _):
        return .step(.instructUnit(difficulty: id, instruction: instruction))
      case .instructionRetracted(id), .difficultyReported(id, _):
        return .step(.retractInstruction(difficulty: id))
      default: continue
      }
    }
    return .none
  }

  private func tellingWayBack(_ id: ExtensionID, before place: Place) -> WayBack {
    for event in events(before: place) {
      switch event {
      case .extensionTold(id, let citizenNotice, let authorityReport):
        return telling(id, citizenNotice, authorityReport)
      case .termExtended(id, _, let content, _, _):
        return telling(id, content.citizenNotice, content.authorityReport)
      default: continue
      }
    }
    return .none
  }

  private func telling(
    _ id: ExtensionID,
    _ citizenNotice: PaperReference?,
    _ authorityReport: PaperReference?
  ) -> WayBack {
    .step(
      .tellExtension(
        termExtension: id,
        citizenNotice: citizenNotice,
        authorityReport: authorityReport
      )
    )
  }

  private func waitWayBack(_ id: WaitID, before place: Place) -> WayBack {
    for case .waitEnded(id, let end, _) in events(before: place) {
      return .step(.endWait(wait: id, end: end))
    }
    return .none
  }

  private func escalationWayBack(_ id: EscalationID, before place: Place) -> WayBack {
    for case .escalationAnswered(id, let answer) in events(before: place) {
      return .step(.answerEscalation(escalation: id, answer: answer))
    }
    return .none
  }
}

extension Event {
  fileprivate func isReceipt(of id: AssignmentID) -> Bool {
    switch self {
    case .receiptConfirmed(id, _, _), .receiptRetracted(id, _): true
    default: false
    }
  }

  fileprivate func isAcknowledgement(of id: AssignmentID) -> Bool {
    switch self {
    case .assignmentAcknowledged(id, _), .acknowledgementRetracted(id): true
    default: false
    }
  }

  fileprivate func isInstruction(on id: DifficultyID) -> Bool {
    switch self {
    case .unitInstructed(id, _, _), .instructionRetracted(id): true
    default: false
    }
  }
}
