import VietnameseText

extension Session {
  /// Ends following a petition; what is open with the citizen or above must have an end first, and
  /// one that is called done while something of it is owed needs a reason.
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
      let gaps = settlementGaps(of: petition)
      guard gaps.isEmpty || !(closing.reason ?? "").trimmed.isEmpty else {
        throw .petitionNotDone(number, lacking: gaps)
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

  /// Taken up again once it was settled or closed, at once with a new date where one is given.
  func reopenPetition(
    _ number: PetitionNumber,
    _ reason: String,
    _ term: DeadlineRule?,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireFollowUp()
    let petition = try standingPetition(number)
    switch settlement(of: petition) {
    case .done, .closedNotDone: break
    case .none, .open, .waitingForCitizen, .waitingForHigherLevel:
      throw .petitionNotClosed(number)
    }
    let reopened = Event.petitionReopened(
      petition: number,
      reason: try worded(reason, else: .reasonMissing),
      authority: Authority(act.actor)
    )
    guard let term else { return [reopened] }
    var after = self
    after.take([reopened], act)
    return [reopened]
      + (try after.newTerms(of: number, ExtensionContent(reason: reason, deadline: term), act))
  }

  /// The date of every unit that answers a petition just taken up, as an extension sets it.
  private func newTerms(
    of number: PetitionNumber,
    _ content: ExtensionContent,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    let leads = standingLeads(of: try standingPetition(number))
    guard !leads.isEmpty else { throw .petitionNotAssigned(number) }
    var after = self
    var events: [Event] = []
    for lead in leads {
      let given = try after.extendTerm(.assignment(id: lead.id), nil, content, act)
      after.take(given, act)
      events += given
    }
    return events
  }

  func retractReopening(_ number: PetitionNumber) throws(Refusal) -> [Event] {
    try requireFollowUp()
    let petition = try followedPetition(number)
    guard let reopening = petition.followUp.reopenings.last else { throw .unchanged }
    if let since = step(of: petition, since: reopening) { throw .stepInUse(since) }
    return [.reopeningRetracted(petition: number)]
  }

  /// The newest step that stands and was done because the petition had been taken up again.
  private func step(of petition: Petition, since reopening: Reopening) -> FollowUpStep? {
    let assignments = petition.followUp.assignments.compactMap { followUp[$0] }
    let answers = petition.followUp.answers.compactMap { followUp[$0] }
      .filter { $0.struck == nil }.map { ($0.record, FollowUpStep.writtenAnswer(id: $0.id)) }
    let reports = assignments.flatMap(\.reports).compactMap { followUp[$0] }
      .filter(\.isStanding).map { ($0.record, FollowUpStep.report(id: $0.id)) }
    let extensions = assignments.flatMap(standingExtensions)
      .map { ($0.record, FollowUpStep.termExtension(id: $0.id)) }
    let given = assignments.filter { $0.struck == nil }
      .map { ($0.record, FollowUpStep.assignment(id: $0.id)) }
    // A date may have been set in the very act of taking it up.
    return (given + answers + reports + extensions).filter { $0.0 >= reopening.record }
      .max { $0.0 < $1.0 }?.1
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
