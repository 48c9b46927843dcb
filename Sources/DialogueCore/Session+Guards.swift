import VietnameseText

extension Session {
  /// The minutes were sealed at least once.
  package var isSealed: Bool { !minutes.seals.isEmpty }

  func requireBefore() throws(Refusal) {
    guard stage.isBefore else { throw .wrongStage(stage: stage) }
  }

  func requireOpen() throws(Refusal) {
    guard stage == .open else { throw .wrongStage(stage: stage) }
  }

  /// The sitting goes on or rests.
  func requireMeeting() throws(Refusal) {
    guard stage == .open || stage == .adjourned else { throw .wrongStage(stage: stage) }
  }

  /// The sitting goes on, rests, or is over and not yet sealed.
  func requireHeld() throws(Refusal) {
    guard !isSealed else { throw .sealed }
    guard stage == .open || stage == .adjourned || stage == .closed else {
      throw .wrongStage(stage: stage)
    }
  }

  /// As `requireHeld`, but what came only after the seal may still be changed.
  func requireHeld(since record: Int) throws(Refusal) {
    guard let seal = minutes.seals.last, record > seal.upTo else { return try requireHeld() }
    try requireBegun()
  }

  /// The meeting has begun and the file is not put away: what sorts matters and changes no words
  /// goes on after the seal, which covers what was said and not what follows.
  func requireBegun() throws(Refusal) {
    guard stage == .open || stage == .adjourned || stage == .closed else {
      throw .wrongStage(stage: stage)
    }
  }

  /// Planning goes on until the session is held, and some of it while it is.
  func requireNotOver() throws(Refusal) {
    guard stage.isBefore || stage == .open || stage == .adjourned else {
      throw .wrongStage(stage: stage)
    }
  }

  /// Trimmed of blanks at both ends; refused when nothing is left.
  func worded(_ text: String, else refusal: Refusal = .textMissing) throws(Refusal) -> String {
    let trimmed = text.trimmed
    guard !trimmed.isEmpty else { throw refusal }
    return trimmed
  }

  /// A name that is there and fits every screen and paper.
  func check(name: String) throws(Refusal) {
    let limit = 120
    _ = try worded(name, else: .nameMissing)
    guard name.count <= limit else { throw .tooLong(limit: limit) }
  }

  func registration(_ number: RegistrationNumber) throws(Refusal) -> Registration {
    guard let registration = queue[number] else { throw .noSuchRegistration }
    return registration
  }

  func item(_ id: AgendaItemID) throws(Refusal) -> AgendaItem {
    guard let item = agenda[id] else { throw .noSuchItem }
    return item
  }

  func speech(_ id: SpeechID) throws(Refusal) -> Speech {
    guard let speech = self[id], speech.state != .void else { throw .noSuchSpeech }
    return speech
  }

  func standingPetition(_ number: PetitionNumber) throws(Refusal) -> Petition {
    guard let petition = self[number] else { throw .noSuchPetition }
    if let target = petition.mergedInto { throw .petitionMerged(number, into: target) }
    guard petition.withdrawn == nil else { throw .petitionWithdrawn(number) }
    return petition
  }

  func entry(_ id: EntryID) throws(Refusal) -> MinutesEntry {
    guard let entry = minutes[id] else { throw .noSuchEntry }
    return entry
  }

  func requireUnit(_ id: UnitID) throws(Refusal) {
    guard catalogue.unit(id) != nil else { throw .noSuchUnit }
  }

  /// The deadline that a rule gives from the day of `moment`; none without a rule, nor for one that
  /// has no date yet.
  func reckoned(_ rule: DeadlineRule?, at moment: Moment) throws(Refusal) -> Deadline? {
    guard let rule else { return nil }
    guard rule.isDated else {
      try check(rule)
      return nil
    }
    return try reckoned(rule, from: day(at: moment))
  }

  /// The deadline that a rule gives from that day, as an act of that day would record it: by the
  /// calendar in force, or by another one.
  package func reckoned(
    _ rule: DeadlineRule,
    from start: Day,
    by calendar: WorkingCalendar? = nil
  ) throws(Refusal) -> Deadline {
    do {
      return try Deadline(
        rule: rule,
        from: start,
        calendar: calendar ?? self.calendar,
        rollsForward: ruleset.rollsForward?.value == true
      )
    } catch {
      throw .deadlineNotReckoned(error)
    }
  }

  /// The deadline of a rule whose event came about on that day, one that is open included.
  func begun(_ rule: DeadlineRule, on day: Day) throws(Refusal) -> Deadline {
    guard case .open(let term) = rule else { return try reckoned(rule, from: day) }
    do {
      return try Deadline(
        begun: term,
        on: day,
        calendar: calendar,
        rollsForward: ruleset.rollsForward?.value == true
      )
    } catch {
      throw .deadlineNotReckoned(error)
    }
  }

  func check(_ rule: DeadlineRule) throws(Refusal) {
    do {
      try rule.check()
    } catch {
      throw .deadlineNotReckoned(error)
    }
  }
}

extension Array where Element: Hashable {
  /// In the same order, nothing twice.
  var eachOnce: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
