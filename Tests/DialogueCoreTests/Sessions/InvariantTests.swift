import DialogueCore
import DialogueTestSupport
import Testing

/// What a forged or damaged journal could hold is applied without a trap, and named.
struct InvariantTests {
  struct Row: Sendable {
    let events: [Event]
    let faults: [BrokenInvariant]
  }

  @Test(arguments: rows)
  func `records that no command brings about are applied and found`(row: Row) {
    var session = Rehearsal().session
    session.apply(record(row.events, after: session))
    #expect(session.brokenInvariants == row.faults)
  }

  @Test func `events about what is not there change nothing that stands`() {
    var session = Rehearsal().session
    let before = StandingFacts(session)
    session.apply(record(Self.aboutNothing, after: session))
    #expect(StandingFacts(session) == before)
    #expect(session.brokenInvariants == [])
  }

  private static let entry = Examples.citizens[0]
  private static let rows: [Row] = [
    Row(
      events: [started(1), started(2)],
      faults: [.twoOnTheFloor(1, 2)]
    ),
    Row(
      events: [
        .registrationEntered(registration: 2, entry: entry, place: 0, earlier: nil)
      ],
      faults: [.queueHoldsOther(2), .numberOutOfStep(2)]
    ),
    Row(
      events: [
        .registrationEntered(registration: 1, entry: entry, place: 0, earlier: nil),
        .registrationCalled(registration: 1, place: 0, reason: nil),
        .registrationEntered(registration: 2, entry: entry, place: 0, earlier: nil),
        .registrationCalled(registration: 2, place: 0, reason: nil),
      ],
      faults: [.calledOutOfStep(1)]
    ),
    Row(
      events: [.itemBegun(item: 1), .itemBegun(item: 2)],
      faults: [.twoCurrentItems(1, 2)]
    ),
    Row(
      events: [
        .petitionRaised(
          petition: 1,
          source: .entry(entry: 1),
          content: PetitionContent("x"),
          petitioners: []
        )
      ],
      faults: [.petitionWithoutPetitioner(1)]
    ),
    Row(
      events: [
        .petitionRaised(
          petition: 1,
          source: .entry(entry: 1),
          content: PetitionContent("x"),
          petitioners: [.chair]
        ),
        .petitionsMerged(petitions: [1], into: 5),
      ],
      faults: [.mergedIntoNothing(1)]
    ),
    Row(
      events: [
        .conclusionDrafted(
          conclusion: 1,
          scope: .petitions(numbers: [4]),
          origin: .spoken,
          content: ConclusionContent(outcome: .noted, text: "x"),
          deadline: nil,
          supersedes: nil
        )
      ],
      faults: [.conclusionOfNothing(1)]
    ),
    Row(
      events: [
        .answerRecorded(
          answer: 1,
          content: AnswerContent(petitions: [3], unit: nil, standing: .chair, text: "x"),
          entry: 1
        )
      ],
      faults: [.answerOfNothing(1)]
    ),
    Row(
      events: [
        .answerRequested(
          request: 1,
          petition: 7,
          unit: Examples.land,
          part: .lead,
          authority: .chairStation
        )
      ],
      faults: [.requestOfNothing(1)]
    ),
  ]

  @Test(arguments: [-1, .min, 3, .max])
  func `a seal of records that were not there before it is found and stops nothing`(
    upTo: Int
  ) throws {
    var session = Rehearsal().session
    let forged = record([.minutesSealed(upto: upTo, version: 1)], after: session)
    try #require(upTo < 0 || upTo >= forged.number)
    session.apply(forged)
    #expect(session.brokenInvariants == [.sealOfNothing(upTo: upTo)])
    let seal = try #require(session.minutes.seals.first)
    #expect(!session.hasChanged(since: seal))
    #expect(session.signatures(onVersion: 1).isEmpty)
  }

  private static let aboutNothing: [Event] = [
    .issueDropped(issue: 9), .preparationReopened(task: 0), .announcementWithdrawn(announcement: 9),
    .invitationWithdrawn(invitation: 9), .itemFinished(item: 9, waiting: 0, reason: nil),
    .registrationWithdrawn(registration: 9, reason: nil), .speechEnded(speech: 9),
    .speechPaused(speech: 0), .speechVoided(speech: 9), .speechReopened(speech: 9),
    .slipVoided(slip: 9), .petitionWithdrawn(petition: 9, reason: "x"),
    .petitionSplit(petition: 9, from: 8), .stanceRecorded(petition: 9, stance: nil),
    .requestPromised(request: 9), .roundClosed(round: 9), .conclusionVoided(conclusion: 9),
    .conclusionReopened(conclusion: 9), .conclusionSuperseded(conclusion: 9, by: 8, reason: "x"),
    .entryStruck(entry: 9, reason: "x"), .entryCorrected(entry: 0, text: "x"),
    .itemRetraced(ended: 9, begun: 8),
  ]

  private static func started(_ speech: SpeechID) -> Event {
    .speechStarted(
      speech: speech,
      kind: .chair,
      speaker: .chair,
      item: nil,
      follows: nil,
      allotted: nil
    )
  }

  private func record(_ events: [Event], after session: Session) -> Record {
    Record(
      number: session.recordCount,
      moment: Examples.morning,
      id: CommandID("forged.1"),
      actor: .secretary,
      events: events
    )
  }
}
