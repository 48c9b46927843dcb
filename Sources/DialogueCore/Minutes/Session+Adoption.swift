extension Session {
  func readBack() throws(Refusal) -> [Event] {
    try requireHeld()
    guard !isAdopted else { throw .alreadyAdopted }
    try requireFreeFloor()
    return [.minutesRead]
  }

  /// The room agrees to the minutes; read back first where the ruleset asks for it, and again when
  /// they say something else than what the room agreed to before.
  func adoptMinutes() throws(Refusal) -> [Event] {
    try requireHeld()
    guard !isAdopted else { throw .alreadyAdopted }
    if ruleset.minutes.readBack?.value == true {
      guard let reading = minutes.readings.last, reading.record > lastAdoption else {
        throw .notReadBack
      }
    }
    return [.minutesAdopted]
  }

  func retractReadBack() throws(Refusal) -> [Event] {
    try requireHeld()
    guard let reading = minutes.readings.last else { throw .notReadBack }
    guard reading.record > lastAdoption else { throw .alreadyAdopted }
    return [.readBackRetracted]
  }

  func retractAdoption() throws(Refusal) -> [Event] {
    try requireHeld()
    guard !minutes.adoptions.isEmpty else { throw .notAdopted }
    return [.adoptionRetracted]
  }

  /// The room agreed to the minutes, and they still say what it agreed to.
  package var isAdopted: Bool {
    minutes.adoptions.last.map { !hasOtherWords(since: $0.record) } ?? false
  }

  /// The line, or its present wording, is newer than what the room agreed to.
  package func isAfterAdoption(record: Int) -> Bool {
    minutes.adoptions.last.map { record > $0.record } ?? false
  }

  /// The room agreed to the minutes while the line stood; it was struck since.
  package func isStruckAfterAdoption(_ entry: MinutesEntry) -> Bool {
    guard entry.struck != nil, let adoption = minutes.adoptions.last else { return false }
    return ledger.dropFirst(adoption.record + 1).contains { row in
      row.events.contains { event in
        if case .entryStruck(entry.id, _) = event { true } else { false }
      }
    }
  }

  private var lastAdoption: Int { minutes.adoptions.last?.record ?? -1 }
}
