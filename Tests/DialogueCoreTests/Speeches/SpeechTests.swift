import DialogueCore
import DialogueTestSupport
import Testing

struct SpeechTests {
  private static let called = Scene.queued.after(.callNext(expected: 1, ending: nil))
  private static let ended = Scene.speaking.after(.endSpeech(speech: 1))
  private static let slipped = Scene.opened.after(.receiveSlip(slip))
  private static let slip = SlipEntry(registrant: Registrant("Bùi Thị Na"), content: "Ao công")
  private static let answerer = Speaker.official(person: nil, unit: Examples.land)

  @Test(arguments: accepted)
  func `the floor`(accepted: Accepted) throws { try accepted.check() }

  private static let accepted: [Accepted] = [
    Accepted(
      "is taken by the one called, for the granted time",
      called,
      as: .operator,
      .startSpeech(registration: 1, follows: nil),
      [started(1, .registered, .registered(number: 1), allotted: 180)]
    ),
    Accepted(
      "is taken again for a second question",
      ended,
      as: .operator,
      .startSpeech(registration: 1, follows: 1),
      [started(2, .followUp, .registered(number: 1), follows: 1, allotted: 60)]
    ),
    Accepted(
      "is given to someone without registration",
      .opened,
      as: .operator,
      .giveFloor(kind: .fromFloor, speaker: .floor(name: nil), follows: nil),
      [started(1, .fromFloor, .floor(name: nil), allotted: 180)]
    ),
    Accepted(
      "is given for an answer, timed too",
      ended,
      .giveFloor(kind: .answer, speaker: answerer, follows: 1),
      [started(2, .answer, answerer, follows: 1, allotted: 300)]
    ),
    Accepted(
      "is given to the chair without limit",
      .opened,
      .giveFloor(kind: .summary, speaker: .chair, follows: nil),
      [started(1, .summary, .chair, allotted: nil)]
    ),
    Accepted(
      "is given for a slip, which is read aloud by that",
      slipped,
      .giveFloor(kind: .slip, speaker: .slip(number: 1), follows: nil),
      [
        started(1, .slip, .slip(number: 1), allotted: 180),
        .slipSettled(slip: 1, outcome: .readAloud),
      ]
    ),
    Accepted("pauses", .speaking, .pauseSpeech(speech: 1), [.speechPaused(speech: 1)]),
    Accepted(
      "goes on",
      .speaking.after(.pauseSpeech(speech: 1)),
      .resumeSpeech(speech: 1),
      [.speechResumed(speech: 1)]
    ),
    Accepted("is left", .speaking, .endSpeech(speech: 1), [.speechEnded(speech: 1)]),
    Accepted(
      "is taken away",
      .speaking,
      as: .chair,
      .cutOffSpeech(speech: 1, reason: "quá giờ"),
      [.speechCut(speech: 1, reason: "quá giờ")]
    ),
    Accepted(
      "is given longer",
      .speaking,
      as: .chair,
      .adjustSpeech(speech: 1, seconds: 30),
      [.speechAdjusted(speech: 1, seconds: 30)]
    ),
    Accepted(
      "is never given less than nothing",
      .speaking,
      .adjustSpeech(speech: 1, seconds: -600),
      [.speechAdjusted(speech: 1, seconds: -180)]
    ),
    Accepted(
      "was taken earlier than recorded",
      .speaking.later(seconds: 60),
      .correctStart(speech: 1, at: Examples.morning.wall),
      [.speechStartCorrected(speech: 1, at: Examples.morning.wall)]
    ),
    Accepted(
      "is kept with a reminder",
      .speaking,
      as: .chair,
      .remindSpeaker(speech: 1, kind: .offTopic),
      [.speakerReminded(speech: 1, kind: .offTopic)]
    ),
    Accepted(
      "was taken by mistake",
      .speaking,
      .voidSpeech(speech: 1),
      [.speechVoided(speech: 1)]
    ),
    Accepted("was left by mistake", ended, .reopenSpeech(speech: 1), [.speechReopened(speech: 1)]),
  ]

  @Test(arguments: refused)
  func `the floor is not`(refused: Refused) throws { try refused.check() }

  private static let refused: [Refused] = [
    Refused(
      "for two",
      .speaking,
      .giveFloor(kind: .chair, speaker: .chair, follows: nil),
      .someoneSpeaking(speech: 1)
    ),
    Refused(
      "for one who was not called",
      .queued,
      .startSpeech(registration: 1, follows: nil),
      .registrationNotCalled(number: 1)
    ),
    Refused(
      "for a second question of another one than spoke",
      ended,
      .startSpeech(registration: 2, follows: 1),
      .speechChanged(now: 1)
    ),
    Refused(
      "for more questions than the ruleset allows",
      ended.after(.startSpeech(registration: 1, follows: 1), .endSpeech(speech: 2)),
      .startSpeech(registration: 1, follows: 1),
      .followUpsUsed(number: 1, allowed: 1)
    ),
    Refused(
      "given to the registered past the queue",
      .queued,
      .giveFloor(kind: .registered, speaker: .registered(number: 2), follows: nil),
      .floorByRegistration
    ),
    Refused(
      "given to the registered as if from the floor",
      .queued,
      .giveFloor(kind: .fromFloor, speaker: .registered(number: 2), follows: nil),
      .floorByRegistration
    ),
    Refused(
      "given for a slip never handed in",
      .opened,
      .giveFloor(kind: .slip, speaker: .slip(number: 1), follows: nil),
      .noSuchSlip
    ),
    Refused(
      "given to an official without name or unit",
      .opened,
      .giveFloor(kind: .answer, speaker: .official(person: nil, unit: nil), follows: nil),
      .nameMissing
    ),
    Refused(
      "given to a unit of no catalogue",
      .opened,
      .giveFloor(kind: .answer, speaker: .official(person: nil, unit: UnitID("x")), follows: nil),
      .noSuchUnit
    ),
    Refused(
      "given on a speech that never was",
      .opened,
      .giveFloor(kind: .answer, speaker: .chair, follows: 1),
      .noSuchSpeech
    ),
    Refused(
      "paused twice",
      .speaking.after(.pauseSpeech(speech: 1)),
      .pauseSpeech(speech: 1),
      .speechNotRunning(speech: 1)
    ),
    Refused(
      "resumed while it runs",
      .speaking,
      .resumeSpeech(speech: 1),
      .speechNotPaused(speech: 1)
    ),
    Refused("left twice", ended, .endSpeech(speech: 1), .speechOver(speech: 1)),
    Refused("left by nobody", .opened, .endSpeech(speech: 1), .noSuchSpeech),
    Refused(
      "taken away without reason",
      .speaking,
      .cutOffSpeech(speech: 1, reason: " "),
      .reasonMissing
    ),
    Refused(
      "changed by nothing",
      .speaking,
      .adjustSpeech(speech: 1, seconds: 0),
      .numberOutOfRange
    ),
    Refused(
      "changed by more than an hour",
      .speaking,
      .adjustSpeech(speech: 1, seconds: .min),
      .numberOutOfRange
    ),
    Refused(
      "limited where there was no limit",
      .opened.after(.giveFloor(kind: .chair, speaker: .chair, follows: nil)),
      .adjustSpeech(speech: 1, seconds: 30),
      .unchanged
    ),
    Refused(
      "taken in the future",
      .speaking,
      .correctStart(speech: 1, at: Examples.morning.wall + 1000),
      .timeInFuture
    ),
    Refused(
      "taken before the opening",
      .speaking,
      .correctStart(speech: 1, at: Examples.morning.wall - 1),
      .timeBeforeOpening
    ),
    Refused(
      "a mistake when its words are in the minutes",
      .speaking.after(
        .writeEntry(
          MinutesDraft(kind: .note, text: "x", speaker: .registered(number: 1), speech: 1)
        )
      ),
      .voidSpeech(speech: 1),
      .speechHasWords(speech: 1, entry: 1)
    ),
    Refused(
      "taken up again when others spoke since",
      ended.after(
        .giveFloor(kind: .chair, speaker: .chair, follows: nil),
        .endSpeech(speech: 2)
      ),
      .reopenSpeech(speech: 1),
      .speechChanged(now: 2)
    ),
    Refused(
      "taken up again when the next one is called",
      ended.after(.callNext(expected: 2, ending: nil)),
      .reopenSpeech(speech: 1),
      .someoneCalled(number: 2)
    ),
    Refused(
      "left in a break",
      ended.after(.adjournSession(resumesAt: nil, reason: nil)),
      .endSpeech(speech: 1),
      .wrongStage(stage: .adjourned)
    ),
  ]

  @Test func `a slip whose reading was a mistake lies unread again`() throws {
    var rehearsal = try Self.slipped.play()
    try rehearsal.perform(.giveFloor(kind: .slip, speaker: .slip(number: 1), follows: nil))
    #expect(rehearsal.session[SlipNumber(rawValue: 1)]?.state == .readAloud)
    try rehearsal.undo(rehearsal.last)
    #expect(rehearsal.session[SlipNumber(rawValue: 1)]?.state == .received)
    #expect(rehearsal.session.floor == nil)
  }

  @Test func `a second question is a new speech of the same registration`() throws {
    var rehearsal = try Self.ended.play()
    try rehearsal.perform(.startSpeech(registration: 1, follows: 1), as: .operator)
    #expect(rehearsal.session.queue.registrations.count == 4)
    #expect(rehearsal.session.queue.order == [2, 3, 4])
    #expect(rehearsal.session.floor?.registration == 1)
    try rehearsal.perform(.voidSpeech(speech: 2), as: .operator)
    #expect(rehearsal.session.queue[1]?.state == .served)
  }

  private static func started(
    _ speech: SpeechID,
    _ kind: Speech.Kind,
    _ speaker: Speaker,
    follows: SpeechID? = nil,
    allotted: Int?
  ) -> Event {
    .speechStarted(
      speech: speech,
      kind: kind,
      speaker: speaker,
      item: 3,
      follows: follows,
      allotted: allotted
    )
  }
}
