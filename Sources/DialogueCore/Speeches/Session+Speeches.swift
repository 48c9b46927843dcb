extension Session {
  /// The one called begins; or, with `follows`, the speaker of that speech has a second question.
  func startSpeech(
    _ number: RegistrationNumber,
    follows: SpeechID?
  ) throws(Refusal) -> [Event] {
    try requireOpen()
    try requireFreeFloor()
    let registration = try registration(number)
    guard let follows else {
      guard registration.state == .called else { throw .registrationNotCalled(number: number) }
      return [
        started(.registered, .registered(number: number), nil, ruleset.speaking.secondsPerSpeech)
      ]
    }
    let first = try speech(follows)
    guard first.registration == number else { throw .speechChanged(now: lastSpeech?.id) }
    if let allowed = ruleset.speaking.followUpsAllowed?.value {
      let used = speeches.count {
        $0.kind == .followUp && $0.registration == number && $0.state != .void
      }
      guard used < allowed else { throw .followUpsUsed(number: number, allowed: allowed) }
    }
    let granted = ruleset.speaking.secondsPerFollowUp ?? ruleset.speaking.secondsPerSpeech
    return [started(.followUp, .registered(number: number), follows, granted)]
  }

  func giveFloor(
    _ kind: Speech.Kind,
    _ speaker: Speaker,
    follows: SpeechID?
  ) throws(Refusal) -> [Event] {
    try requireOpen()
    try requireFreeFloor()
    if let follows {
      _ = try speech(follows)
    }
    try check(speaker)
    if let number = speaker.registration, try registration(number).state != .served {
      throw .floorByRegistration
    }
    let granted: Sourced<Int>? =
      switch kind {
      case .registered, .followUp: throw .floorByRegistration
      case .fromFloor, .slip, .online: ruleset.speaking.secondsPerSpeech
      case .answer: ruleset.speaking.secondsPerAnswer
      case .chair, .summary: nil
      }
    let begun = started(kind, speaker, follows, granted)
    guard case .slip(let number) = speaker, self[number]?.state == .received else {
      return [begun]
    }
    return [begun, .slipSettled(slip: number, outcome: .readAloud)]
  }

  func pauseSpeech(_ id: SpeechID) throws(Refusal) -> [Event] {
    guard try onFloor(id).state == .speaking else { throw .speechNotRunning(speech: id) }
    return [.speechPaused(speech: id)]
  }

  func resumeSpeech(_ id: SpeechID) throws(Refusal) -> [Event] {
    guard try onFloor(id).state == .paused else { throw .speechNotPaused(speech: id) }
    return [.speechResumed(speech: id)]
  }

  func endSpeech(_ id: SpeechID) throws(Refusal) -> [Event] {
    [.speechEnded(speech: try onFloor(id).id)]
  }

  func cutOffSpeech(_ id: SpeechID, _ reason: String) throws(Refusal) -> [Event] {
    _ = try onFloor(id)
    return [.speechCut(speech: id, reason: try worded(reason, else: .reasonMissing))]
  }

  /// More or less time; nothing is taken away below none, and a speech without limit keeps none.
  func adjustSpeech(_ id: SpeechID, _ seconds: Int) throws(Refusal) -> [Event] {
    let speech = try onFloor(id)
    guard seconds != 0, (-3600...3600).contains(seconds) else { throw .numberOutOfRange }
    guard let allotted = speech.allotted else { throw .unchanged }
    let added = max(seconds, -allotted)
    guard added != 0 else { throw .unchanged }
    return [.speechAdjusted(speech: id, seconds: added)]
  }

  /// "Actually started at": between the opening and now, or the end of the speech.
  func correctStart(_ id: SpeechID, _ wall: Int64, _ act: Act) throws(Refusal) -> [Event] {
    try requireMeeting()
    let speech = try speech(id)
    guard wall <= (speech.endedAt ?? act.moment).wall else { throw .timeInFuture }
    guard let opened = sitting.openedAt, wall >= opened.wall else { throw .timeBeforeOpening }
    return [.speechStartCorrected(speech: id, at: wall)]
  }

  func remindSpeaker(_ id: SpeechID, _ kind: ReminderKind) throws(Refusal) -> [Event] {
    _ = try onFloor(id)
    return [.speakerReminded(speech: id, kind: kind)]
  }

  /// Begun by mistake: only while none of its words are in the minutes.
  func voidSpeech(_ id: SpeechID) throws(Refusal) -> [Event] {
    let speech = try onFloor(id)
    if let words = minutes.entries.first(where: { $0.speech == id && $0.struck == nil }) {
      throw .speechHasWords(speech: id, entry: words.id)
    }
    if speech.kind == .registered {
      try requireNobodyCalled()
    }
    return [.speechVoided(speech: speech.id)]
  }

  /// The last speech goes on; an older one does not, since others have spoken meanwhile.
  func reopenSpeech(_ id: SpeechID) throws(Refusal) -> [Event] {
    try requireOpen()
    try requireFreeFloor()
    _ = try speech(id)
    try requireNobodyCalled()
    guard lastSpeech?.id == id else { throw .speechChanged(now: lastSpeech?.id) }
    return [.speechReopened(speech: id)]
  }

  func requireFreeFloor() throws(Refusal) {
    if let floor { throw .someoneSpeaking(speech: floor.id) }
  }

  func check(_ speaker: Speaker) throws(Refusal) {
    switch speaker {
    case .registered(let number): _ = try registration(number)
    case .slip(let number):
      _ = try slip(number)
    case .official(let person, let unit):
      guard person != nil || unit != nil else { throw .nameMissing }
      if let unit {
        try requireUnit(unit)
      }
    case .floor, .chair, .secretary: return
    }
  }

  private func onFloor(_ id: SpeechID) throws(Refusal) -> Speech {
    try requireOpen()
    let speech = try speech(id)
    guard speech.holdsFloor else { throw .speechOver(speech: id) }
    return speech
  }

  private func started(
    _ kind: Speech.Kind,
    _ speaker: Speaker,
    _ follows: SpeechID?,
    _ granted: Sourced<Int>?
  ) -> Event {
    .speechStarted(
      speech: SpeechID(rawValue: speeches.count + 1),
      kind: kind,
      speaker: speaker,
      item: agenda.current?.id,
      follows: follows,
      allotted: granted?.value
    )
  }
}
