import DialogueCore
import DialogueTestSupport
import Testing

/// What the office itself owes after the meeting of Friday 24 May 2024, with its clock and its proof.
struct DutiesAfterTests {
  static let channels: [Channel] = [
    Channel(id: ChannelID("bao"), name: Wording(vi: "Báo, đài", en: "Press")),
    Channel(id: ChannelID("bang"), name: Wording(vi: "Niêm yết", en: "Notice board")),
  ]

  static let ruleset = Ruleset.example(
    minutes: MinutesRule(required: .example(true), term: .example(.workingDays(count: 2))),
    notice: NoticeRule(required: .example(true), term: .example(.calendarDays(count: 7))),
    conferenceResults: PublicationRule(
      term: .example(.calendarDays(count: 10)),
      channels: .example(channels)
    ),
    settlementResults: PublicationRule(term: .example(.workingDays(count: 5))),
    settlement: .example,
    grouping: .example
  )

  private static func line(_ kind: Duty.After, _ session: Session) -> String? {
    session.dutiesAfter.first { $0.kind == .after(kind) }.map { duty in
      "\(duty.deadline?.due.description ?? "–") \(duty.state) \(duty.doneOn?.description ?? "–")"
        + " \(duty.proof ?? "–")"
    }
  }

  @Test func `every duty counts down from the meeting by its own rule`() throws {
    let session = try Rehearsal.followed(Self.ruleset).session
    let seal = try #require(session.minutes.seals.first)
    #expect(
      Duty.After.allCases.map { Self.line($0, session) } == [
        "2024-05-28 done 2024-05-24 #0–#\(seal.upTo)", "2024-05-31 missing – –",
        "2024-06-03 missing – –", "2024-06-07 missing – –", "2024-06-07 missing – –",
        "– notAsked – –", "– notAsked – –", "– missing – –",
      ]
    )
    let urgent = session.dueItems(on: Rehearsal.day(3)).filter { $0.isOpen }.compactMap { item in
      if case .duty(.after(let duty)) = item.kind {
        "\(duty) \(item.urgency(at: LocalTime(Rehearsal.day(3))))"
      } else {
        nil
      }
    }
    #expect(
      urgent == [
        "notice withinWeek", "conferenceResults withinWeek", "grouping later(days: 11)",
        "assignment later(days: 11)",
      ]
    )
    #expect(
      session.dueItems(on: Rehearsal.day(8)).filter {
        $0.isOverdue(at: LocalTime(Rehearsal.day(8)))
      }.count
        == 1
    )
  }

  @Test func `the results of the conference are out when every channel has them`() throws {
    var rehearsal = try Rehearsal.followed(Self.ruleset)
    func publish(_ channel: String, _ later: Int) -> Command {
      .publishResults(
        PublicationContent(
          kind: .conferenceResults,
          channel: ChannelID(channel),
          on: Rehearsal.day(later),
          proof: "bài \(later)"
        )
      )
    }
    try rehearsal.perform(publish("bao", 4))
    #expect(
      Self.line(.conferenceResults, rehearsal.session)
        == "2024-06-03 partly(done: 1, of: 2) 2024-05-28 bài 4"
    )
    try rehearsal.perform(publish("bang", 6))
    #expect(Self.line(.conferenceResults, rehearsal.session) == "2024-06-03 done 2024-05-30 bài 6")
    try rehearsal.undo(rehearsal.last)
    #expect(
      Self.line(.conferenceResults, rehearsal.session)?.hasPrefix("2024-06-03 partly") == true
    )
  }

  @Test func `results that reach the last channel late are late, whoever had them before`() throws {
    var rehearsal = try Rehearsal.followed(Self.ruleset)
    for (channel, later) in [("bao", 4), ("bang", 12), ("bang", 20)] {
      try rehearsal.perform(
        .publishResults(
          PublicationContent(
            kind: .conferenceResults,
            channel: ChannelID(channel),
            on: Rehearsal.day(later)
          )
        )
      )
    }
    #expect(Self.line(.conferenceResults, rehearsal.session) == "2024-06-03 done 2024-06-05 –")
  }

  @Test func `answers and reports name the next date while open, and the last paper once done`()
    throws
  {
    var rehearsal = try Rehearsal.received(Self.ruleset)
    #expect(Self.line(.answers, rehearsal.session) == "2024-06-10 missing – –")
    #expect(Self.line(.reports, rehearsal.session) == "2024-06-12 missing – –")
    try rehearsal.play([
      .answerInWriting(Rehearsal.writtenAnswer([1, 3])),
      .reportResult(
        ReportContent(assignments: [1, 3], paper: PaperReference("9/BC", Rehearsal.day(21)))
      ),
    ])
    #expect(Self.line(.answers, rehearsal.session) == "– done 2024-06-13 31/ĐC")
    #expect(Self.line(.reports, rehearsal.session) == "– done 2024-06-14 9/BC")
  }

  @Test func `the settlement is to be published from the day on which the last matter is settled`()
    throws
  {
    var rehearsal = try Rehearsal.settled(Self.ruleset)
    #expect(Self.line(.settlementResults, rehearsal.session) == "– missing – –")
    try rehearsal.perform(
      .closePetition(
        petition: 2,
        closing: ClosingContent(
          kind: .withdrawn,
          on: Rehearsal.day(24),
          reason: "đã được giải quyết"
        )
      )
    )
    // Five working days after Monday 17 June.
    #expect(Self.line(.settlementResults, rehearsal.session) == "2024-06-24 missing – –")
  }
}
