extension Session {
  /// The entry that would be written next.
  var nextEntry: EntryID { EntryID(rawValue: minutes.entries.count + 1) }

  /// A line of the minutes.
  ///
  /// After the close, and after the seal, only what happened before may be entered, and it is marked
  /// as entered late. A line begun before the opening or, by a clock set back, in the future counts
  /// from the nearest moment of the meeting: nothing typed is refused for its time. A late line
  /// belongs to the item that was current when it happened.
  func writeEntry(_ draft: MinutesDraft, _ act: Act) throws(Refusal) -> [Event] {
    let text = try worded(draft.text)
    try check(draft.speaker)
    for petition in draft.petitions ?? [] where self[petition] == nil {
      throw .noSuchPetition
    }
    if let speech = draft.speech {
      _ = try self.speech(speech)
    }
    let isLate = draft.happenedAt != nil
    try requireWritable(draft.kind, isLate: isLate)
    if let item = draft.item {
      _ = try self.item(item)
    }
    let happenedAt = try timeOfHappening(draft, act)
    let written = Event.entryWritten(
      entry: nextEntry,
      kind: draft.kind,
      text: text,
      speaker: draft.speaker,
      item: draft.item ?? (isLate ? agenda.item(at: happenedAt) : agenda.current?.id),
      speech: draft.speech,
      petitions: draft.petitions ?? [],
      happenedAt: happenedAt,
      isLate: isLate
    )
    guard draft.kind == .promise else { return [written] }
    return [
      written,
      .promiseMade(
        entry: nextEntry,
        petitions: draft.petitions ?? [],
        speaker: draft.speaker,
        text: text,
        deadline: try reckoned(draft.deadline, at: act.moment.moved(toWall: happenedAt))
      ),
    ]
  }

  private func timeOfHappening(_ draft: MinutesDraft, _ act: Act) throws(Refusal) -> Int64 {
    let opened = sitting.openedAt?.wall ?? act.moment.wall
    guard let happenedAt = draft.happenedAt else {
      return min(max(draft.begunAt ?? act.moment.wall, opened), act.moment.wall)
    }
    guard happenedAt <= act.moment.wall else { throw .timeInFuture }
    guard happenedAt >= opened else { throw .timeBeforeOpening }
    return happenedAt
  }

  func correctEntry(_ id: EntryID, _ text: String) throws(Refusal) -> [Event] {
    let entry = try standing(id)
    let text = try worded(text)
    guard entry.text != text else { throw .unchanged }
    return [.entryCorrected(entry: id, text: text)]
  }

  func attributeEntry(_ id: EntryID, _ speaker: Speaker) throws(Refusal) -> [Event] {
    let entry = try standing(id)
    try check(speaker)
    guard entry.speaker != speaker else { throw .unchanged }
    return [.entryAttributed(entry: id, speaker: speaker)]
  }

  func strikeEntry(_ id: EntryID, _ reason: String) throws(Refusal) -> [Event] {
    _ = try standing(id)
    return [.entryStruck(entry: id, reason: try worded(reason, else: .reasonMissing))]
  }

  func restoreEntry(_ id: EntryID) throws(Refusal) -> [Event] {
    try requireHeldOrSealed()
    guard try entry(id).struck != nil else { throw .entryNotStruck(id) }
    return [.entryRestored(entry: id)]
  }

  /// Fixes all records so far; the secretary types their count, so that nobody seals by a slip.
  func sealMinutes(_ records: Int) throws(Refusal) -> [Event] {
    guard stage == .closed else { throw .wrongStage(stage: stage) }
    guard records == recordCount else { throw .recordCountDiffers(actual: recordCount) }
    if ruleset.minutes.readBack?.value == true, minutes.adoptedAt == nil { throw .notAdopted }
    if let seal = minutes.seals.last, !hasChanged(since: seal) { throw .unchanged }
    return [.minutesSealed(upto: recordCount - 1, version: minutes.seals.count + 1)]
  }

  func standing(_ id: EntryID) throws(Refusal) -> MinutesEntry {
    try requireHeldOrSealed()
    let entry = try entry(id)
    guard entry.struck == nil else { throw .entryStruck(id) }
    return entry
  }

  private func requireHeldOrSealed() throws(Refusal) {
    guard stage == .open || stage == .adjourned || stage == .closed else {
      throw .wrongStage(stage: stage)
    }
  }

  private func requireWritable(
    _ kind: MinutesEntry.Kind,
    isLate: Bool
  ) throws(Refusal) {
    switch stage {
    case .open: return
    case .adjourned:
      guard isLate || kind == .note else { throw .wrongStage(stage: stage) }
    case .closed:
      guard isLate || kind == .objection || kind == .reservation else {
        throw isSealed ? .sealed : .wrongStage(stage: stage)
      }
    case .planned, .approved, .announced, .archived, .postponed, .cancelled:
      throw .wrongStage(stage: stage)
    }
  }
}
