extension Session {
  /// The chair gives petitions to units to answer now; a statement that is no petition yet becomes
  /// one in the same act.
  func assignAnswer(
    _ numbers: [PetitionNumber],
    raising source: Petition.Source?,
    _ lead: UnitID,
    _ coordinating: [UnitID],
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireHeld()
    for unit in [lead] + coordinating {
      try requireUnit(unit)
    }
    var asked = numbers.eachOnce
    var events: [Event] = []
    if let source {
      events = try raisePetitions(source, [PetitionContent(try words(of: source))])
      asked.append(PetitionNumber(rawValue: petitions.count + 1))
    }
    guard !asked.isEmpty else { throw .noSuchPetition }
    for number in numbers {
      let petition = try standingPetition(number)
      guard !petition.petitionClass.isGuided else { throw .petitionGuided(number) }
    }
    let parts =
      [(lead, AnswerRequest.Part.lead)]
      + coordinating.eachOnce.filter { $0 != lead }.map { ($0, .coordinating) }
    var next = requests.count + 1
    for petition in asked {
      for (unit, part) in parts {
        guard !isAsked(unit, petition) else {
          throw .alreadyAsked(unit: unit, petition: petition)
        }
        events.append(
          .answerRequested(
            request: AnswerRequestID(rawValue: next),
            petition: petition,
            unit: unit,
            part: part,
            authority: Authority(act.actor)
          )
        )
        next += 1
      }
    }
    return events
  }

  func passOnRequest(
    _ id: AnswerRequestID,
    to unit: UnitID,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    let request = try openRequest(id)
    try requireUnit(unit)
    guard !isAsked(unit, request.petition) else {
      throw .alreadyAsked(unit: unit, petition: request.petition)
    }
    let next = AnswerRequestID(rawValue: requests.count + 1)
    return [
      .answerRequested(
        request: next,
        petition: request.petition,
        unit: unit,
        part: request.part,
        authority: Authority(act.actor)
      ),
      .requestPassed(request: id, to: next),
    ]
  }

  func promiseWriting(_ id: AnswerRequestID) throws(Refusal) -> [Event] {
    [.requestPromised(request: try openRequest(id).id)]
  }

  func cancelRequests(_ ids: [AnswerRequestID]) throws(Refusal) -> [Event] {
    guard !ids.isEmpty else { throw .noSuchRequest }
    var events: [Event] = []
    for id in ids.eachOnce {
      events.append(.requestCancelled(request: try openRequest(id).id))
    }
    return events
  }

  /// The words go to the minutes, the answer to its petitions, and what was asked of the unit on
  /// them is answered.
  func recordAnswer(
    _ content: AnswerContent,
    _ line: MinutesDraft,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireHeld()
    guard !content.petitions.isEmpty else { throw .noSuchPetition }
    for number in content.petitions {
      let petition = try standingPetition(number)
      guard !petition.petitionClass.isGuided else { throw .petitionGuided(number) }
    }
    try check(content.speaker)
    var content = content
    content.petitions = content.petitions.eachOnce
    var line = line
    line.kind = .answer
    line.text = content.text
    line.speaker = content.speaker
    line.petitions = content.petitions
    let answer = AnswerID(rawValue: answers.count + 1)
    let entry = nextEntry
    var events = try writeEntry(line, act)
    events.append(.answerRecorded(answer: answer, content: content, entry: entry))
    let answered = Set(content.petitions.flatMap(withMerged).map(\.number))
    for request in requests
    where request.state == .asked && request.unit == content.unit
      && answered.contains(request.petition)
    {
      events.append(.requestAnswered(request: request.id, answer: answer))
    }
    return events
  }

  func openRound(_ numbers: [PetitionNumber]) throws(Refusal) -> [Event] {
    try requireOpen()
    if let openRound { throw .roundOpen(openRound.id) }
    guard !numbers.isEmpty else { throw .noSuchPetition }
    for number in numbers {
      let petition = try standingPetition(number)
      guard !petition.petitionClass.isGuided else { throw .petitionGuided(number) }
    }
    let round = RoundID(rawValue: rounds.count + 1)
    return [.roundOpened(round: round, petitions: numbers.eachOnce)]
  }

  func closeRound(_ id: RoundID) throws(Refusal) -> [Event] {
    try requireMeeting()
    guard let round = self[id] else { throw .noSuchRound }
    guard round.isOpen else { throw .roundNotOpen(id) }
    return [.roundClosed(round: id)]
  }

  func reopenRound(_ id: RoundID) throws(Refusal) -> [Event] {
    try requireOpen()
    guard let round = self[id] else { throw .noSuchRound }
    if let openRound { throw .roundOpen(openRound.id) }
    guard !round.isOpen else { throw .unchanged }
    return [.roundReopened(round: id)]
  }

  /// Requests on a petition that nobody has answered, passed on or taken back.
  package func openRequests(on petition: PetitionNumber) -> [AnswerRequest] {
    requests(on: petition).filter { $0.state == .asked }
  }

  /// Whatever was asked on a petition and on those that stand behind it, in its order: who was asked
  /// before a merging is still to answer.
  package func requests(on petition: PetitionNumber) -> [AnswerRequest] {
    withMerged(petition).flatMap(\.requests).sorted().compactMap { self[$0] }
  }

  /// The answers to a petition and to those that stand behind it, in their order.
  package func answers(to petition: PetitionNumber) -> [Answer] {
    withMerged(petition).flatMap(\.answers).sorted().compactMap { self[$0] }.filter { !$0.isVoid }
  }

  private func openRequest(_ id: AnswerRequestID) throws(Refusal) -> AnswerRequest {
    try requireHeld()
    guard let request = self[id] else { throw .noSuchRequest }
    guard request.state == .asked else { throw .requestNotOpen(id) }
    return request
  }

  private func isAsked(_ unit: UnitID, _ petition: PetitionNumber) -> Bool {
    openRequests(on: petition).contains { $0.unit == unit }
  }

  /// The words from which a petition is made when it is raised without a text of its own.
  private func words(of source: Petition.Source) throws(Refusal) -> String {
    switch source {
    case .entry(let id), .speech(_, let id?): try entry(id).text
    case .speech(let speech, nil):
      try worded(minutes.entries.last { $0.speech == speech && $0.struck == nil }?.text ?? "")
    case .slip(let number): try slip(number).entry.content
    case .issue(let id):
      try worded(preparation[id]?.content.text ?? "")
    case .registration(let number): try worded(try registration(number).entry.content ?? "")
    }
  }
}
