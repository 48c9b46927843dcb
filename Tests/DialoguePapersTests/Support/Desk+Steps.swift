import DialogueCore

extension Desk {
  /// A session that has just opened, with nothing prepared.
  static func opened(_ founding: Founding = .ngocChau()) throws -> Desk {
    var desk = Desk(founding)
    try desk.perform("08:05", .openSession(gapsReason: "đã thông báo miệng"))
    return desk
  }

  mutating func register(_ name: String, at time: String = "08:06") throws {
    try perform(
      time,
      .enterRegistration(
        entry: RegistrationEntry(registrant: Registrant(name)),
        duplicate: nil
      )
    )
  }

  mutating func receiveSlip(_ registrant: Registrant, at time: String = "08:07") throws {
    try perform(
      time,
      .receiveSlip(SlipEntry(registrant: registrant, content: "Lắp đèn đường")),
      as: Actor(.operator)
    )
  }

  mutating func note(_ text: String, at time: String = "08:10") throws {
    try perform(time, .writeEntry(MinutesDraft(kind: .note, text: text, speaker: .secretary)))
  }

  /// Someone from the floor says something that becomes a petition.
  mutating func raise(_ text: String, at time: String = "08:10") throws {
    try perform(
      time,
      .writeEntry(
        MinutesDraft(kind: .statement, text: text, speaker: .floor(name: "Trần Văn Sáu"))
      )
    )
    try perform(
      time,
      .raisePetitions(source: .entry(entry: try last()), contents: [PetitionContent(text)])
    )
  }

  /// The chair rules on the first petition, and agrees to the words.
  mutating func rule(
    _ outcome: Outcome,
    _ text: String = "Như đã trao đổi",
    deadline: DeadlineRule? = nil,
    accepting: Bool = true
  ) throws {
    try perform(
      "08:20",
      .draftConclusion(
        scope: .petitions(numbers: [1]),
        origin: .spoken,
        content: ConclusionContent(
          outcome: outcome,
          text: text,
          lead: outcome.needsUnit ? UnitID("dia-chinh") : nil,
          deadline: deadline
        ),
        stance: nil,
        supersedes: nil,
        submitting: true
      )
    )
    guard accepting else { return }
    try perform("08:21", .acceptConclusion(conclusion: 1, version: 1))
  }

  mutating func close(at time: String = "09:00") throws {
    try perform(time, .closeSession(gapsReason: "hết thời gian", unheardInWriting: nil))
  }
}
