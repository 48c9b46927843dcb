extension Session {
  /// The settlement waits for something from the citizen.
  func awaitCitizen(
    _ number: PetitionNumber,
    _ content: WaitContent,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    let petition = try followedPetition(number)
    try check(content.on, act)
    try check(content.paper, act)
    _ = try worded(content.text)
    if let open = openWait(of: petition) { throw .alreadyWaiting(open.id) }
    let id = WaitID(rawValue: followUp.waits.count + 1)
    return [.citizenAwaited(wait: id, petition: number, content: content)]
  }

  /// The work goes on; where the ruleset stops the clock meanwhile, the terms move by the working
  /// days that were lost.
  func endWait(_ id: WaitID, _ end: WaitEnd, _ act: Act) throws(Refusal) -> [Event] {
    let wait = try wait(id)
    guard wait.isOpen else { throw .waitOver(id) }
    try check(end.on, act)
    guard end.on >= wait.content.on else { throw .endsBeforeItBegins(wait.content.on) }
    return [.waitEnded(wait: id, end: end, moved: try moved(by: wait, until: end.on))]
  }

  func reopenWait(_ id: WaitID) throws(Refusal) -> [Event] {
    let wait = try wait(id)
    guard wait.end != nil else { throw .unchanged }
    let petition = try followedPetition(wait.petition)
    if let open = openWait(of: petition) { throw .alreadyWaiting(open.id) }
    return [.waitReopened(wait: id)]
  }

  private func moved(by wait: CitizenWait, until day: Day) throws(Refusal) -> [MovedTerm] {
    guard ruleset.settlement.waitingStopsClock?.value == true else { return [] }
    let lost = calendar.workingDays(from: wait.content.on.adding(days: 1), through: day)
    guard lost > 0 else { return [] }
    var moved: [MovedTerm] = []
    for assignment in standingAssignments(of: wait.petition)
    where standingAnswer(to: assignment) == nil {
      guard let due = answerDeadline(of: assignment)?.due else { continue }
      let deadline = try reckoned(.workingDays(count: lost), from: due)
      moved.append(MovedTerm(assignment: assignment.id, deadline: deadline))
    }
    return moved
  }

  private func wait(_ id: WaitID) throws(Refusal) -> CitizenWait {
    try requireFollowUp()
    guard let wait = followUp[id] else { throw .noSuchStep }
    guard wait.struck == nil else { throw .stepStruck(.wait(id: id)) }
    return wait
  }
}
