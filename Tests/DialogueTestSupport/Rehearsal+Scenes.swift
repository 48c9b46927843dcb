package import DialogueCore

extension Rehearsal {
  /// The words in which the examples go on without what is missing.
  package static let gapsReason = "đã báo cáo chủ trì"

  /// The session is open, the speeches are the current item, nobody has registered.
  package static func opened(_ founding: Founding = Examples.founding) throws(Refusal) -> Rehearsal
  {
    var rehearsal = Rehearsal(founding)
    try rehearsal.play([
      .openSession(gapsReason: gapsReason),
      .finishItem(item: 1, beginning: 2, reason: nil),
      .finishItem(item: 2, beginning: 3, reason: nil),
    ])
    return rehearsal
  }

  /// Opened, with the first so many citizens of the examples on the list.
  package static func queued(
    _ count: Int = 4,
    _ founding: Founding = Examples.founding
  ) throws(Refusal) -> Rehearsal {
    var rehearsal = try opened(founding)
    for entry in Examples.citizens.prefix(count) {
      try rehearsal.perform(.enterRegistration(entry: entry, duplicate: nil), as: .operator)
    }
    return rehearsal
  }

  /// Queued, and registration 1 is speaking since now.
  package static func speaking(_ founding: Founding = Examples.founding) throws(Refusal)
    -> Rehearsal
  {
    var rehearsal = try queued(4, founding)
    try rehearsal.play(
      [
        .callNext(expected: 1, ending: nil),
        .startSpeech(registration: 1, follows: nil),
      ],
      as: .operator
    )
    return rehearsal
  }

  /// Registration 1 spoke, entry 1 holds the words, petitions 1 and 2 were raised from it.
  package static func raised(_ founding: Founding = Examples.founding) throws(Refusal) -> Rehearsal
  {
    var rehearsal = try speaking(founding)
    rehearsal.wait(seconds: 60)
    try rehearsal.play([
      .writeEntry(
        MinutesDraft(
          kind: .statement,
          text: "Giá bồi thường đất vườn thấp; đường vào ngõ ngập.",
          speaker: .registered(number: 1),
          speech: 1
        )
      ),
      .endSpeech(speech: 1),
      .raisePetitions(
        source: .speech(speech: 1, entry: 1),
        contents: [PetitionContent("Giá bồi thường đất vườn"), PetitionContent("Ngõ ngập")]
      ),
    ])
    return rehearsal
  }

  /// The meeting is over, with everything that was open left open for a reason.
  package static func closed(_ founding: Founding = Examples.founding) throws(Refusal) -> Rehearsal
  {
    var rehearsal = try raised(founding)
    rehearsal.wait(seconds: 3600)
    try rehearsal.perform(.closeSession(gapsReason: gapsReason, unheardInWriting: nil))
    return rehearsal
  }

  /// The minutes are read, adopted and sealed once.
  package static func sealed(_ founding: Founding = Examples.founding) throws(Refusal) -> Rehearsal
  {
    var rehearsal = try closed(founding)
    try rehearsal.play([.readBack, .adoptMinutes])
    try rehearsal.perform(.sealMinutes(records: rehearsal.records.count))
    return rehearsal
  }
}
