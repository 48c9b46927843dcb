extension Session {
  /// Slips may be entered in bulk after the meeting, until the minutes are sealed.
  func receiveSlip(_ entry: SlipEntry) throws(Refusal) -> [Event] {
    try requireBegun()
    try check(entry)
    let received = Event.slipReceived(
      slip: SlipNumber(rawValue: slips.count + 1),
      entry: entry
    )
    guard let number = entry.registration else { return [received] }
    switch try registration(number).state {
    case .waiting, .called, .absent:
      return [received, .registrationWritten(registration: number)]
    case .served, .withdrawn, .declined, .written, .unheard, .guided: return [received]
    }
  }

  func amendSlip(_ number: SlipNumber, _ entry: SlipEntry) throws(Refusal) -> [Event] {
    let slip = try slip(number)
    try requireHeld(since: slip.record)
    try check(entry)
    guard slip.entry != entry else { throw .unchanged }
    return [.slipAmended(slip: number, entry: entry)]
  }

  /// What became of the slip; said again, the newer word stands.
  func settleSlip(_ number: SlipNumber, _ outcome: SlipOutcome) throws(Refusal) -> [Event] {
    try requireBegun()
    let slip = try slip(number)
    if case .joined = slip.state { throw .slipSettled(number) }
    guard slip.state != Slip.State(outcome) else { throw .unchanged }
    return [.slipSettled(slip: number, outcome: outcome)]
  }

  func voidSlip(_ number: SlipNumber) throws(Refusal) -> [Event] {
    let slip = try slip(number)
    try requireHeld(since: slip.record)
    guard slip.state == .received else { throw .slipSettled(number) }
    return [.slipVoided(slip: number)]
  }

  func slip(_ number: SlipNumber) throws(Refusal) -> Slip {
    guard let slip = self[number], slip.state != .void else { throw .noSuchSlip }
    return slip
  }

  private func check(_ entry: SlipEntry) throws(Refusal) {
    if let number = entry.registration {
      _ = try registration(number)
    }
    try check(name: entry.registrant.name)
    _ = try worded(entry.content)
    if let topic = entry.topic, catalogue.topic(topic) == nil { throw .noSuchTopic }
    guard (0...1_000).contains(entry.timesRaised ?? 0) else { throw .numberOutOfRange }
    try checkPrivateTexts(of: entry.registrant)
  }
}
