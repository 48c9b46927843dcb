extension Session {
  /// Ends following a petition; what is open with the citizen or above must have an end first.
  func closePetition(
    _ number: PetitionNumber,
    _ closing: ClosingContent,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    let petition = try followedPetition(number)
    try check(closing, act)
    if closing.kind == .done {
      if let wait = openWait(of: petition) { throw .alreadyWaiting(wait.id) }
      if let escalation = openEscalations(of: petition).first {
        throw .escalationOpen(escalation.id)
      }
    }
    return [
      .petitionClosed(
        petition: number,
        closing: closing,
        authority: Authority(act.actor)
      )
    ]
  }

  func retractClosing(_ number: PetitionNumber) throws(Refusal) -> [Event] {
    try requireFollowUp()
    guard let closing = try standingPetition(number).followUp.closing else {
      throw .petitionNotClosed(number)
    }
    return [.closingRetracted(petition: number, closing: closing.content)]
  }

  /// Taken up again once it was settled or closed.
  func reopenPetition(
    _ number: PetitionNumber,
    _ reason: String,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    let petition = try standingPetition(number)
    switch settlement(of: petition) {
    case .done, .closedNotDone: break
    case .none, .open, .waitingForCitizen, .waitingForHigherLevel:
      throw .petitionNotClosed(number)
    }
    return [
      .petitionReopened(
        petition: number,
        reason: try worded(reason, else: .reasonMissing),
        authority: Authority(act.actor)
      )
    ]
  }

  func retractReopening(_ number: PetitionNumber) throws(Refusal) -> [Event] {
    try requireFollowUp()
    let petition = try followedPetition(number)
    guard let reopening = petition.followUp.reopenings.last else { throw .unchanged }
    let since = petition.followUp.answers.last {
      followUp[$0].map { $0.record > reopening.record } ?? false
    }
    if let since { throw .stepInUse(.writtenAnswer(id: since)) }
    return [.reopeningRetracted(petition: number)]
  }

  func publishResults(_ content: PublicationContent, _ act: Act) throws(Refusal) -> [Event] {
    try requireFollowUp()
    try check(content.on, act)
    _ = try worded(content.channel.rawValue)
    for number in content.petitions ?? [] {
      _ = try standingPetition(number)
    }
    let id = PublicationID(rawValue: followUp.publications.count + 1)
    return [.resultsPublished(publication: id, content: content)]
  }

  func check(_ closing: ClosingContent, _ act: Act) throws(Refusal) {
    try check(closing.on, act)
    try check(closing.paper, act)
    switch closing.kind {
    case .done: return
    case .notDone, .withdrawn: _ = try worded(closing.reason ?? "", else: .reasonMissing)
    case .transferred(let body): _ = try worded(body, else: .nameMissing)
    }
  }
}
