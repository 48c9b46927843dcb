import VietnameseText

extension Session {
  /// Opens the session; what is missing asks for a reason, which is recorded with it.
  func openSession(_ reason: String?, _ act: Act) throws(Refusal) -> [Event] {
    try requireBefore()
    let gaps = openingGaps(on: day(at: act.moment))
    let reason = try reasonForGaps(gaps, reason)
    let delegation = preparation.delegation
    let opened = Event.sessionOpened(
      presiding: delegation?.to ?? plan.chair,
      ground: delegation?.ground ?? .plan,
      gaps: gaps,
      reason: reason
    )
    guard let first = agenda.next else { return [opened] }
    return [opened, .itemBegun(item: first.id)]
  }

  /// Days until a session must go on: one that is to be held later than that is another one.
  private static let longestBreak: Int64 = 366

  func adjournSession(
    _ resumesAt: Int64?,
    _ reason: String?,
    _ act: Act
  ) throws(Refusal) -> [Event] {
    try requireOpen()
    try requireFreeFloor()
    if let called = queue.called { throw .someoneCalled(number: called) }
    if let resumesAt {
      guard resumesAt > act.moment.wall else { throw .timeInPast }
      guard resumesAt <= act.moment.wall + Self.longestBreak * 86_400_000 else {
        throw .timeTooFar(days: Int(Self.longestBreak))
      }
    }
    return [.sessionAdjourned(resumesAt: resumesAt, reason: reason?.trimmed)]
  }

  func resumeSession() throws(Refusal) -> [Event] {
    guard stage == .adjourned else { throw .wrongStage(stage: stage) }
    return [.sessionResumed]
  }

  /// Ends the meeting.
  ///
  /// What is open asks for a reason or, for those who still wait, one act that
  /// turns all of them to written answers.
  func closeSession(
    _ reason: String?,
    unheardInWriting: Bool
  ) throws(Refusal) -> [Event] {
    try requireMeeting()
    try requireFreeFloor()
    let waiting = queue.order + [queue.called].compactMap(\.self)
    let gaps = closingGaps.filter { gap in
      if case .notHeard = gap { !unheardInWriting } else { true }
    }
    let reason = try reasonForGaps(gaps, reason)
    var events: [Event] = waiting.sorted().map {
      unheardInWriting
        ? .registrationWritten(registration: $0) : .registrationUnheard(registration: $0)
    }
    if let round = openRound {
      events.append(.roundClosed(round: round.id))
    }
    if let item = agenda.current {
      events.append(.itemFinished(item: item.id, waiting: waiting.count, reason: reason))
    }
    return events + [.sessionClosed(gaps: gaps, reason: reason)]
  }

  func archiveSession() throws(Refusal) -> [Event] {
    guard stage == .closed || stage == .cancelled else { throw .wrongStage(stage: stage) }
    if stage == .closed {
      guard let seal = minutes.seals.last, !hasChanged(since: seal) else { throw .notSealed }
      let open = openMatters
      guard open == 0 else { throw .followUpOpen(count: open) }
    }
    return [.sessionArchived]
  }

  func handOverChair(
    _ person: Person,
    _ ground: Presiding.Ground,
    _ reason: String
  ) throws(Refusal) -> [Event] {
    try requireMeeting()
    _ = try worded(person.name, else: .nameMissing)
    guard presiding?.person != person else { throw .unchanged }
    let reason = try worded(reason, else: .reasonMissing)
    return [.chairHanded(to: person, ground: ground, reason: reason)]
  }

  func setHall(_ mode: HallMode) throws(Refusal) -> [Event] {
    try requireNotOver()
    if case .message(let text) = mode {
      _ = try worded(text)
    }
    guard hall != mode else { throw .unchanged }
    return [.hallSet(mode: mode)]
  }

  private func reasonForGaps(_ gaps: [Gap], _ reason: String?) throws(Refusal) -> String? {
    let reason = reason?.trimmed ?? ""
    guard gaps.isEmpty || !reason.isEmpty else { throw .gaps(gaps) }
    return reason.isEmpty ? nil : reason
  }
}
