extension Session {
  mutating func propose(_ id: PetitionGroupID, _ content: GroupContent, _ stamp: Stamp) {
    followUp.groups.append(PetitionGroup(id: id, record: stamp.record, content: content))
    regroup(id)
  }

  mutating func amend(_ id: PetitionGroupID, _ content: GroupContent) {
    update(id, in: \.groups) {
      $0.content = content
      $0.version += 1
    }
    regroup(id)
  }

  /// The petitions of the group know it, and no others do.
  mutating func regroup(_ id: PetitionGroupID) {
    let group = followUp[id]
    for petition in petitions where petition.followUp.group == id {
      update(petition.number) { $0.followUp.group = nil }
    }
    guard let group, group.isStanding else { return }
    for number in group.content.petitions {
      update(number) { $0.followUp.group = id }
    }
  }

  mutating func issue(
    _ id: AssignmentID,
    _ petition: PetitionNumber,
    _ unit: UnitID,
    _ part: AnswerRequest.Part,
    _ content: AssignmentContent,
    _ clocks: AssignmentClocks,
    _ authority: Authority,
    _ stamp: Stamp
  ) {
    followUp.assignments.append(
      Assignment(
        id: id,
        record: stamp.record,
        at: stamp.moment,
        petition: petition,
        unit: unit,
        part: part,
        content: content,
        authority: authority,
        clocks: clocks
      )
    )
    update(petition) { $0.followUp.assignments.append(id) }
  }

  mutating func confirm(_ id: AssignmentID, _ receipt: Receipt?, _ clocks: AssignmentClocks) {
    update(id, in: \.assignments) {
      $0.receipt = receipt
      $0.clocks = clocks
    }
  }

  /// The unit has the matter again, and the one to which it had been handed has it no more.
  mutating func giveBack(_ id: AssignmentID, _ reason: String) {
    guard let next = followUp[id]?.transferredTo else { return }
    update(id, in: \.assignments) { $0.transferredTo = nil }
    update(next, in: \.assignments) { $0.struck = reason }
  }

  mutating func report(_ id: ProgressID, _ content: ProgressContent, _ stamp: Stamp) {
    followUp.progress.append(
      ProgressReport(id: id, record: stamp.record, at: stamp.moment, content: content)
    )
    switch content.matter {
    case .assignment(let assignment):
      update(assignment, in: \.assignments) { $0.progress.append(id) }
    case .task(let task): update(task, in: \.tasks) { $0.progress.append(id) }
    }
  }

  mutating func extend(
    _ id: ExtensionID,
    _ target: TermExtension.Target,
    _ content: ExtensionContent,
    _ before: Deadline?,
    _ deadline: Deadline,
    _ stamp: Stamp
  ) {
    followUp.extensions.append(
      TermExtension(
        id: id,
        record: stamp.record,
        at: stamp.moment,
        target: target,
        content: content,
        before: before,
        deadline: deadline
      )
    )
    switch target {
    case .assignment(let assignment):
      update(assignment, in: \.assignments) { $0.extensions.append(id) }
    case .milestone(let task, let number):
      update(number, of: task) { $0.extensions.append(id) }
    }
  }

  mutating func tell(
    _ id: ExtensionID,
    _ citizenNotice: PaperReference?,
    _ authorityReport: PaperReference?
  ) {
    update(id, in: \.extensions) {
      $0.content.citizenNotice = citizenNotice
      $0.content.authorityReport = authorityReport
    }
  }

  mutating func beginWait(
    _ id: WaitID,
    _ petition: PetitionNumber,
    _ content: WaitContent,
    _ stamp: Stamp
  ) {
    followUp.waits.append(
      CitizenWait(
        id: id,
        record: stamp.record,
        at: stamp.moment,
        petition: petition,
        content: content
      )
    )
    update(petition) { $0.followUp.waits.append(id) }
  }

  mutating func end(_ id: WaitID, _ end: WaitEnd, _ moved: [MovedTerm], _ stamp: Stamp) {
    update(id, in: \.waits) {
      $0.end = end
      $0.endedIn = stamp.record
      $0.moved = moved
    }
    for term in moved {
      update(term.assignment, in: \.assignments) { $0.movedBy.append(id) }
    }
  }

  mutating func reopen(_ id: WaitID) {
    for term in followUp[id]?.moved ?? [] {
      update(term.assignment, in: \.assignments) { $0.movedBy.removeAll { $0 == id } }
    }
    update(id, in: \.waits) {
      $0.end = nil
      $0.endedIn = nil
      $0.moved = []
    }
  }

  mutating func escalate(_ id: EscalationID, _ content: EscalationContent, _ stamp: Stamp) {
    followUp.escalations.append(
      Escalation(id: id, record: stamp.record, at: stamp.moment, content: content)
    )
    for petition in content.petitions {
      update(petition) { $0.followUp.escalations.append(id) }
    }
  }

  /// Changes the noun of that id; nothing where there is none.
  mutating func update<Noun>(
    _ id: Identifier<Noun>,
    in list: WritableKeyPath<FollowUp, [Noun]>,
    _ change: (inout Noun) -> Void
  ) {
    guard followUp[keyPath: list].indices.contains(id.place) else { return }
    change(&followUp[keyPath: list][id.place])
  }
}
