extension Session {
  /// Put to the higher level; the petitions stay open until it answers.
  func escalatePetitions(_ content: EscalationContent, _ act: Act) throws(Refusal) -> [Event] {
    try requireFollowUp()
    try checkOwn(content.paper, act)
    _ = try worded(content.to, else: .nameMissing)
    guard !content.petitions.isEmpty else { throw .noSuchPetition }
    var content = content
    content.petitions = content.petitions.eachOnce
    for number in content.petitions {
      _ = try followedPetition(number)
    }
    let id = EscalationID(rawValue: followUp.escalations.count + 1)
    return [.petitionsEscalated(escalation: id, content: content)]
  }

  func answerEscalation(
    _ id: EscalationID,
    _ answer: HigherAnswer,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    let escalation = try escalation(id)
    guard escalation.isOpen else { throw .alreadyDone }
    try check(answer.on, act)
    try check(answer.paper, act)
    _ = try worded(answer.text)
    let sent = escalation.content.paper.date
    guard answer.on >= sent else { throw .endsBeforeItBegins(sent) }
    return [.escalationAnswered(escalation: id, answer: answer)]
  }

  func reopenEscalation(_ id: EscalationID) throws(Refusal) -> [Event] {
    let escalation = try escalation(id)
    guard escalation.answer != nil else { throw .unchanged }
    for number in escalation.content.petitions {
      _ = try followedPetition(number)
    }
    return [.escalationReopened(escalation: id)]
  }

  private func escalation(_ id: EscalationID) throws(Refusal) -> Escalation {
    try requireFollowUp()
    guard let escalation = followUp[id] else { throw .noSuchStep }
    guard escalation.struck == nil else { throw .stepStruck(.escalation(id: id)) }
    return escalation
  }
}
