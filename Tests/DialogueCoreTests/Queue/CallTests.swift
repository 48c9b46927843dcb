import DialogueCore
import DialogueTestSupport
import Testing

struct CallTests {
  private static let called = Scene.queued.after(.callNext(expected: 1, ending: nil))

  @Test(arguments: accepted)
  func `a call`(accepted: Accepted) throws { try accepted.check() }

  private static let accepted: [Accepted] = [
    Accepted(
      "takes the head of the queue",
      .queued,
      as: .operator,
      .callNext(expected: 1, ending: nil),
      [.registrationCalled(registration: 1, place: 0, reason: nil)]
    ),
    Accepted(
      "ends the speech that runs in the same record",
      .speaking,
      as: .operator,
      .callNext(expected: 2, ending: 1),
      [
        .speechEnded(speech: 1),
        .registrationCalled(registration: 2, place: 0, reason: nil),
      ]
    ),
    Accepted(
      "is done though the speech on the screen has ended meanwhile",
      .speaking.after(.endSpeech(speech: 1)),
      .callNext(expected: 2, ending: 1),
      [.registrationCalled(registration: 2, place: 0, reason: nil)]
    ),
    Accepted(
      "past others keeps its reason",
      .queued,
      .callRegistration(number: 3, ending: nil, reason: " theo điều hành "),
      [.registrationCalled(registration: 3, place: 2, reason: "theo điều hành")]
    ),
    Accepted(
      "of the head needs no reason and keeps none",
      .queued,
      .callRegistration(number: 1, ending: nil, reason: "x"),
      [.registrationCalled(registration: 1, place: 0, reason: nil)]
    ),
    Accepted(
      "for the last word closes the list",
      .queued,
      .giveLastWord(number: 4, ending: nil, reason: "hết giờ"),
      [
        .registrationCalled(registration: 4, place: 3, reason: "hết giờ"),
        .listClosed,
      ]
    ),
    Accepted(
      "for the last word leaves a closed list closed",
      .queued.after(.closeList),
      .giveLastWord(number: 4, ending: nil, reason: nil),
      [.registrationCalled(registration: 4, place: 3, reason: nil)]
    ),
    Accepted(
      "by mistake goes back to its place",
      .queued.after(.callRegistration(number: 3, ending: nil, reason: "x")),
      .returnCall(number: 3, reason: "mời nhầm"),
      [.callReturned(registration: 3, place: 2, reason: "mời nhầm")]
    ),
    Accepted(
      "by mistake goes back behind those ahead, though one of them has left",
      .queued.after(
        .callRegistration(number: 3, ending: nil, reason: "x"),
        .withdrawRegistration(number: 1, reason: nil)
      ),
      .returnCall(number: 3, reason: "mời nhầm"),
      [.callReturned(registration: 3, place: 1, reason: "mời nhầm")]
    ),
    Accepted(
      "by mistake takes the running clock with it",
      .speaking,
      as: .operator,
      .returnCall(number: 1, reason: "mời nhầm"),
      [.speechVoided(speech: 1), .callReturned(registration: 1, place: 0, reason: "mời nhầm")]
    ),
    Accepted(
      "to nobody there",
      called,
      as: .operator,
      .markAbsent(number: 1),
      [.registrationAbsent(registration: 1)]
    ),
    Accepted(
      "answered after all",
      called.after(.markAbsent(number: 1)),
      .unmarkAbsent(number: 1),
      [.absenceRetracted(registration: 1)]
    ),
  ]

  @Test(arguments: refused)
  func `no call`(refused: Refused) throws { try refused.check() }

  private static let refused: [Refused] = [
    Refused(
      "before the opening",
      .planned,
      .callNext(expected: 1, ending: nil),
      .wrongStage(stage: .planned)
    ),
    Refused(
      "in a break",
      .adjourned,
      .callNext(expected: 1, ending: nil),
      .wrongStage(stage: .adjourned)
    ),
    Refused(
      "of another head than on the screen",
      .queued.after(.moveRegistration(number: 4, from: 3, to: 0, reason: "x")),
      .callNext(expected: 1, ending: nil),
      .headChanged(now: 4)
    ),
    Refused(
      "of an empty queue",
      .opened,
      .callNext(expected: 1, ending: nil),
      .headChanged(now: nil)
    ),
    Refused(
      "twice: two desks press next at once",
      called,
      .callNext(expected: 1, ending: nil),
      .someoneCalled(number: 1)
    ),
    Refused(
      "that would end another speech than on the screen",
      .speaking,
      .callNext(expected: 2, ending: nil),
      .speechChanged(now: 1)
    ),
    Refused(
      "past others without reason",
      .queued,
      .callRegistration(number: 2, ending: nil, reason: " "),
      .reasonMissing
    ),
    Refused(
      "of one who is away",
      .queued.after(.withdrawRegistration(number: 2, reason: nil)),
      .callRegistration(number: 2, ending: nil, reason: "x"),
      .registrationNotWaiting(number: 2)
    ),
    Refused(
      "of a number never given",
      .queued,
      .callRegistration(number: 9, ending: nil, reason: "x"),
      .noSuchRegistration
    ),
    Refused(
      "back without reason",
      called,
      .returnCall(number: 1, reason: ""),
      .reasonMissing
    ),
    Refused(
      "back of one who was not called",
      called,
      .returnCall(number: 2, reason: "x"),
      .registrationNotCalled(number: 2)
    ),
    Refused(
      "back of one whose words are in the minutes",
      .speaking.after(
        .writeEntry(
          MinutesDraft(
            kind: .statement,
            text: "Đường ngập",
            speaker: .registered(number: 1),
            speech: 1
          )
        )
      ),
      .returnCall(number: 1, reason: "x"),
      .registrationHasWords(number: 1, entry: 1)
    ),
    Refused(
      "back of a speaker while another one is called",
      .queued.after(
        .callNext(expected: 1, ending: nil),
        .markAbsent(number: 1),
        .callNext(expected: 2, ending: nil),
        .startSpeech(registration: 2, follows: nil),
        .unmarkAbsent(number: 1)
      ),
      .returnCall(number: 2, reason: "x"),
      .someoneCalled(number: 1)
    ),
    Refused(
      "absent of one who was not called",
      .queued,
      .markAbsent(number: 1),
      .registrationNotCalled(number: 1)
    ),
    Refused(
      "there after all of one who was not absent",
      .queued,
      .unmarkAbsent(number: 1),
      .registrationWaiting(number: 1)
    ),
  ]

  @Test func `a wrong call with a running clock leaves no trace but its history`() throws {
    var rehearsal = try Rehearsal.speaking()
    rehearsal.wait(seconds: 40)
    try rehearsal.perform(.returnCall(number: 1, reason: "mời nhầm"), as: .operator)
    let session = rehearsal.session
    #expect(session.floor == nil)
    #expect(session.lastSpeech == nil)
    #expect(session.queue.order == [1, 2, 3, 4])
    #expect(session.queue.called == nil)
    #expect(session.queue[1]?.calls.map(\.outcome) == [.byMistake(reason: "mời nhầm")])
    try rehearsal.play(
      [.callNext(expected: 1, ending: nil), .startSpeech(registration: 1, follows: nil)],
      as: .operator
    )
    #expect(rehearsal.session.floor?.elapsed(at: rehearsal.now) == 0)
  }
}
