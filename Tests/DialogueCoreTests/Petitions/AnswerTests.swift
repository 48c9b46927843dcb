import DialogueCore
import DialogueTestSupport
import Testing

struct AnswerTests {
  private static let land = Examples.land
  private static let line = MinutesDraft(kind: .note, text: "", speaker: .secretary)
  private static let asked = Scene.raised.after(
    .assignAnswer(petitions: [1, 2], raising: nil, lead: land, coordinating: [Examples.justice])
  )
  private static let answer = AnswerContent(
    petitions: [1, 2],
    unit: land,
    standing: .forAbsentHead,
    text: "Giá theo bảng giá của tỉnh."
  )
  private static let round = Scene.raised.after(.openRound(petitions: [1]))

  @Test(arguments: accepted)
  func `answering`(accepted: Accepted) throws { try accepted.check() }

  private static let accepted: [Accepted] = [
    Accepted(
      "is given by the chair to a lead and a coordinating unit",
      .raised,
      as: .chair,
      .assignAnswer(
        petitions: [1],
        raising: nil,
        lead: land,
        coordinating: [Examples.justice, land]
      ),
      [
        requested(1, 1, land, .lead, .chairStation),
        requested(2, 1, Examples.justice, .coordinating, .chairStation),
      ]
    ),
    Accepted(
      "is given for several petitions at the chair's word",
      .raised,
      .assignAnswer(petitions: [1, 2, 1], raising: nil, lead: land, coordinating: []),
      [
        requested(1, 1, land, .lead, .spokenWord(by: .secretary)),
        requested(2, 2, land, .lead, .spokenWord(by: .secretary)),
      ]
    ),
    Accepted(
      "makes a petition of a statement in the same act",
      .raised,
      .assignAnswer(petitions: [], raising: .entry(entry: 1), lead: land, coordinating: []),
      [
        .petitionRaised(
          petition: 3,
          source: .entry(entry: 1),
          content: PetitionContent(
            "Giá bồi thường đất vườn thấp; đường vào ngõ ngập.",
            topic: Examples.clearance
          ),
          petitioners: [.registered(number: 1)]
        ),
        requested(1, 3, land, .lead, .spokenWord(by: .secretary)),
      ]
    ),
    Accepted(
      "is passed on with its part",
      asked,
      as: .chair,
      .passOnRequest(request: 2, to: Examples.police),
      [
        requested(5, 1, Examples.police, .coordinating, .chairStation),
        .requestPassed(request: 2, to: 5),
      ]
    ),
    Accepted(
      "is promised in writing",
      asked,
      .promiseWriting(request: 1),
      [.requestPromised(request: 1)]
    ),
    Accepted(
      "is no longer asked",
      asked,
      .cancelRequests(requests: [1, 3, 1]),
      [.requestCancelled(request: 1), .requestCancelled(request: 3)]
    ),
    Accepted(
      "is done for many petitions by one answer",
      asked,
      .recordAnswer(answer, line: line),
      [
        .entryWritten(
          entry: 2,
          kind: .answer,
          text: answer.text,
          speaker: .official(person: nil, unit: land),
          item: 3,
          speech: nil,
          petitions: [1, 2],
          happenedAt: Examples.morning.wall + 60_000,
          isLate: false
        ),
        .answerRecorded(answer: 1, content: answer, entry: 2),
        .requestAnswered(request: 1, answer: 1),
        .requestAnswered(request: 3, answer: 1),
      ]
    ),
    Accepted(
      "is done in rounds",
      .raised,
      .openRound(petitions: [2, 1, 2]),
      [.roundOpened(round: 1, petitions: [2, 1])]
    ),
    Accepted("of a round is over", round, .closeRound(round: 1), [.roundClosed(round: 1)]),
    Accepted(
      "of a round goes on",
      round.after(.closeRound(round: 1)),
      .reopenRound(round: 1),
      [.roundReopened(round: 1)]
    ),
  ]

  @Test(arguments: refused)
  func `no answering`(refused: Refused) throws { try refused.check() }

  private static let refused: [Refused] = [
    Refused(
      "to a complaint",
      .raised.after(
        .amendPetition(petition: 2, content: PetitionContent("x", petitionClass: .complaint))
      ),
      .recordAnswer(answer, line: line),
      .petitionGuided(2)
    ),
    Refused(
      "by a unit of no catalogue",
      .raised,
      .assignAnswer(petitions: [1], raising: nil, lead: UnitID("x"), coordinating: []),
      .noSuchUnit
    ),
    Refused(
      "of nothing",
      .raised,
      .assignAnswer(petitions: [], raising: nil, lead: land, coordinating: []),
      .noSuchPetition
    ),
    Refused(
      "of what never was",
      .raised,
      .assignAnswer(petitions: [9], raising: nil, lead: land, coordinating: []),
      .noSuchPetition
    ),
    Refused(
      "asked twice of the same unit",
      asked,
      .assignAnswer(petitions: [1], raising: nil, lead: land, coordinating: []),
      .alreadyAsked(unit: land, petition: 1)
    ),
    Refused(
      "of a guided matter",
      .raised.after(
        .amendPetition(petition: 1, content: PetitionContent("x", petitionClass: .denunciation))
      ),
      .assignAnswer(petitions: [1], raising: nil, lead: land, coordinating: []),
      .petitionGuided(1)
    ),
    Refused(
      "after the seal",
      .sealed,
      .assignAnswer(petitions: [1], raising: nil, lead: land, coordinating: []),
      .sealed
    ),
    Refused(
      "passed on to one who is asked",
      asked,
      .passOnRequest(request: 1, to: Examples.justice),
      .alreadyAsked(unit: Examples.justice, petition: 1)
    ),
    Refused(
      "passed on that was promised",
      asked.after(.promiseWriting(request: 1)),
      .passOnRequest(request: 1, to: Examples.police),
      .requestNotOpen(1)
    ),
    Refused(
      "passed on that never was asked",
      .raised,
      .passOnRequest(request: 1, to: land),
      .noSuchRequest
    ),
    Refused("cancelled of nothing", asked, .cancelRequests(requests: []), .noSuchRequest),
    Refused(
      "recorded for nothing",
      .raised,
      .recordAnswer(
        AnswerContent(petitions: [], unit: land, standing: .head, text: "x"),
        line: line
      ),
      .noSuchPetition
    ),
    Refused(
      "recorded without words",
      .raised,
      .recordAnswer(
        AnswerContent(petitions: [1], unit: land, standing: .head, text: " "),
        line: line
      ),
      .textMissing
    ),
    Refused(
      "recorded of nobody",
      .raised,
      .recordAnswer(
        AnswerContent(petitions: [1], unit: nil, standing: .head, text: "x"),
        line: line
      ),
      .nameMissing
    ),
    Refused(
      "recorded after the close as if now",
      .closed,
      .recordAnswer(answer, line: line),
      .wrongStage(stage: .closed)
    ),
    Refused("in a second round", round, .openRound(petitions: [2]), .roundOpen(1)),
    Refused(
      "of a complaint in a round",
      .raised.after(
        .amendPetition(petition: 2, content: PetitionContent("x", petitionClass: .complaint))
      ),
      .openRound(petitions: [1, 2]),
      .petitionGuided(2)
    ),
    Refused("in an empty round", .raised, .openRound(petitions: []), .noSuchPetition),
    Refused(
      "in a round that is over",
      round.after(.closeRound(round: 1)),
      .closeRound(round: 1),
      .roundNotOpen(1)
    ),
    Refused("in no round", .raised, .closeRound(round: 1), .noSuchRound),
    Refused("in a round that goes on", round, .reopenRound(round: 1), .roundOpen(1)),
  ]

  @Test func `an answer stands and falls with its line, and so do the requests it answered`() throws
  {
    var rehearsal = try Self.asked.play()
    try rehearsal.perform(.recordAnswer(Self.answer, line: Self.line))
    try rehearsal.perform(
      .assignAnswer(petitions: [1], raising: nil, lead: Self.land, coordinating: [])
    )
    #expect(open(rehearsal) == [2, 5])
    try rehearsal.perform(.strikeEntry(entry: 2, reason: "nhầm"))
    #expect(open(rehearsal) == [1, 2, 5])
    #expect(rehearsal.session[PetitionNumber(rawValue: 1)]?.answers == [])
    #expect(rehearsal.session.answers.map(\.isVoid) == [true])
    try rehearsal.perform(.restoreEntry(entry: 2))
    #expect(open(rehearsal) == [2, 5])
    #expect(rehearsal.session[PetitionNumber(rawValue: 1)]?.answers == [1])
  }

  private func open(_ rehearsal: Rehearsal) -> [Int] {
    rehearsal.session.openRequests(on: 1).map(\.id.rawValue)
  }

  private static func requested(
    _ request: AnswerRequestID,
    _ petition: PetitionNumber,
    _ unit: UnitID,
    _ part: AnswerRequest.Part,
    _ authority: Authority
  ) -> Event {
    .answerRequested(
      request: request,
      petition: petition,
      unit: unit,
      part: part,
      authority: authority
    )
  }
}
