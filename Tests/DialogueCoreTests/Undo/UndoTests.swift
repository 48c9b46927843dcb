import DialogueCore
import DialogueTestSupport
import Testing

struct UndoTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let scene: Scene
    let command: Command
    let back: Undo

    init(_ sentence: String, _ scene: Scene, _ command: Command, _ back: Undo) {
      testDescription = sentence
      self.scene = scene
      self.command = command
      self.back = back
    }
  }

  @Test(arguments: rows)
  func `the way back`(row: Row) throws {
    var rehearsal = try row.scene.play()
    try rehearsal.perform(row.command)
    #expect(rehearsal.session.undo(ofRecord: rehearsal.last, reason: "nhầm") == row.back)
  }

  private static let rows: [Row] = [
    Row(
      "of a call is its return",
      .queued,
      .callNext(expected: 1, ending: nil),
      .command(.returnCall(number: 1, reason: "nhầm"))
    ),
    Row(
      "of a call that ended a speech is both",
      .speaking,
      .callNext(expected: 2, ending: 1),
      .command(.takeBack(record: 11, reason: "nhầm"))
    ),
    Row(
      "of a registration is its withdrawal",
      .opened,
      .enterRegistration(entry: Examples.citizens[0], duplicate: nil),
      .command(.withdrawRegistration(number: 1, reason: "nhầm"))
    ),
    Row(
      "of an import is every withdrawal",
      .opened,
      .importRegistrations(entries: Examples.citizens),
      .command(.takeBack(record: 5, reason: "nhầm"))
    ),
    Row(
      "of a move is the old place",
      .queued,
      .moveRegistration(number: 4, from: 3, to: 1, reason: "x"),
      .command(.moveRegistration(number: 4, from: 1, to: 3, reason: "nhầm"))
    ),
    Row(
      "of an absence is the call",
      .queued.after(.callNext(expected: 1, ending: nil)),
      .markAbsent(number: 1),
      .command(.unmarkAbsent(number: 1))
    ),
    Row(
      "of a return after an absence is the absence",
      .queued.after(.callNext(expected: 1, ending: nil), .markAbsent(number: 1)),
      .returnRegistration(number: 1),
      .command(.markAbsent(number: 1))
    ),
    Row(
      "of a return after a refusal is the refusal",
      .queued.after(.declineRegistration(number: 1, reason: "ngoài thẩm quyền")),
      .returnRegistration(number: 1),
      .command(.declineRegistration(number: 1, reason: "ngoài thẩm quyền"))
    ),
    Row("of a closed list is the open one", .queued, .closeList, .command(.openList)),
    Row(
      "of a start is a void speech",
      .queued.after(.callNext(expected: 1, ending: nil)),
      .startSpeech(registration: 1, follows: nil),
      .command(.voidSpeech(speech: 1))
    ),
    Row(
      "of a pause is going on",
      .speaking,
      .pauseSpeech(speech: 1),
      .command(.resumeSpeech(speech: 1))
    ),
    Row(
      "of an end is going on",
      .speaking,
      .endSpeech(speech: 1),
      .command(.reopenSpeech(speech: 1))
    ),
    Row(
      "of more time is less",
      .speaking,
      .adjustSpeech(speech: 1, seconds: 30),
      .command(.adjustSpeech(speech: 1, seconds: -30))
    ),
    Row(
      "of three petitions is every withdrawal",
      .raised,
      .raisePetitions(
        source: .entry(entry: 1),
        contents: [PetitionContent("a"), PetitionContent("b")]
      ),
      .command(.takeBack(record: 14, reason: "nhầm"))
    ),
    Row(
      "of a merger is the split",
      .raised,
      .mergePetitions(petitions: [2], into: 1),
      .command(.splitPetition(petition: 2))
    ),
    Row(
      "of a stance is the stance before",
      .raised.after(.recordStance(petition: 1, stance: .agrees)),
      .recordStance(petition: 1, stance: .absent),
      .command(.recordStance(petition: 1, stance: .agrees))
    ),
    Row(
      "of requests is to cancel them",
      .raised,
      .assignAnswer(petitions: [1, 2], raising: nil, lead: Examples.land, coordinating: []),
      .command(.cancelRequests(requests: [1, 2]))
    ),
    Row(
      "of passing on is to pass back",
      .raised.after(
        .assignAnswer(petitions: [1], raising: nil, lead: Examples.land, coordinating: [])
      ),
      .passOnRequest(request: 1, to: Examples.police),
      .command(.passOnRequest(request: 2, to: Examples.land))
    ),
    Row(
      "of an approval is the one before",
      .planned.after(.approveContent(PreparationTests.approval)),
      .approveContent(Approval(by: Examples.deputy, on: PreparationTests.day("2024-05-11"))),
      .command(.approveContent(PreparationTests.approval))
    ),
    Row(
      "of a step of the programme is the step as one",
      .opened,
      .beginItem(item: 5, leaving: 3),
      .command(.retraceItem(ended: 3, begun: 5))
    ),
    Row(
      "of the hall is what it showed",
      .opened.after(.setHall(mode: .withoutNames)),
      .setHall(mode: .blank),
      .command(.setHall(mode: .withoutNames))
    ),
    Row(
      "of a line is its stroke",
      .opened,
      .writeEntry(MinutesDraft(kind: .note, text: "x", speaker: .chair)),
      .command(.strikeEntry(entry: 1, reason: "nhầm"))
    ),
    Row(
      "of another speaker is the one before",
      .raised,
      .attributeEntry(entry: 1, speaker: .chair),
      .command(.attributeEntry(entry: 1, speaker: .registered(number: 1)))
    ),
    Row(
      "of a draft submitted at once is to void it",
      .raised,
      draft(submitting: true),
      .command(.voidConclusion(conclusion: 1))
    ),
    Row(
      "of acceptance is to open it again",
      .raised.after(draft(submitting: true)),
      .acceptConclusion(conclusion: 1, version: 1),
      .command(.reopenConclusion(conclusion: 1))
    ),
    Row(
      "of the opening is a break",
      .planned,
      .openSession(gapsReason: "x"),
      .repair(.adjournSession)
    ),
    Row(
      "of a break is to go on",
      .opened,
      .adjournSession(resumesAt: nil, reason: nil),
      .repair(.resumeSession)
    ),
    Row(
      "of the close is none",
      .raised,
      .closeSession(gapsReason: "x", unheardInWriting: true),
      .repair(.closeIsFinal)
    ),
    Row(
      "of reading the minutes back is that they are not read",
      .closed,
      .readBack,
      .command(.retractReadBack)
    ),
    Row(
      "of their adoption is that they are not adopted",
      .closed.after(.readBack),
      .adoptMinutes,
      .command(.retractAdoption)
    ),
    Row(
      "of a signature is to lose it",
      .closed,
      .signMinutes(person: Examples.deputy, refusal: "nhầm người"),
      .command(.retractSignature(record: 15))
    ),
    Row(
      "of a lost signature is the signature",
      .closed.after(.signMinutes(person: Examples.deputy, refusal: nil)),
      .retractSignature(record: 15),
      .command(.signMinutes(person: Examples.deputy, refusal: nil))
    ),
    Row(
      "of a seal is another seal",
      .closed.after(.readBack, .adoptMinutes),
      .sealMinutes(records: 17),
      .repair(.sealAgain)
    ),
    Row(
      "of a handover is another handover",
      .opened,
      .handOverChair(to: Examples.deputy, ground: .oral, reason: "x"),
      .repair(.amendAgain(.presiding))
    ),
    Row(
      "of a new plan is another plan",
      .planned,
      .amendPlan(PreparationTests.plan { $0.venue = "x" }),
      .repair(.amendAgain(.plan))
    ),
    Row(
      "of putting it off is to put it off again",
      .planned,
      .postponeSession(reason: "x", until: nil),
      .repair(.amendAgain(.postponement))
    ),
    Row(
      "of the time a speech began is another time",
      .speaking.later(seconds: 60),
      .correctStart(speech: 1, at: Examples.morning.wall + 30_000),
      .repair(.amendAgain(.speechStart))
    ),
    Row(
      "of a reminder is none: it was said",
      .speaking,
      .remindSpeaker(speech: 1, kind: .order),
      .repair(.stays)
    ),
    Row(
      "of an attached station is none",
      .planned,
      .attachStation(Attachment(run: "r", boot: "boot-a")),
      .repair(.notAnAct)
    ),
  ]

  private static func draft(submitting: Bool) -> Command {
    .draftConclusion(
      scope: .petitions(numbers: [1]),
      origin: .spoken,
      content: ConclusionContent(outcome: .noted, text: "Tiếp thu"),
      stance: nil,
      supersedes: nil,
      submitting: submitting
    )
  }

  @Test func `next by mistake gives the floor back to the speaker, clock included`() throws {
    var rehearsal = try Rehearsal.speaking()
    rehearsal.wait(seconds: 50)
    let before = StandingFacts(rehearsal.session)
    try rehearsal.perform(.callNext(expected: 2, ending: 1), as: .operator)
    rehearsal.wait(seconds: 5)
    try rehearsal.undo(rehearsal.last, as: .operator)
    #expect(StandingFacts(rehearsal.session) == before)
    #expect(rehearsal.session.floor?.elapsed(at: rehearsal.now) == 50_000)
    #expect(rehearsal.session.ledger[rehearsal.last - 1].takenBackBy == rehearsal.last)
  }

  @Test func `what stands in the way refuses the whole way back`() throws {
    var rehearsal = try Rehearsal.speaking()
    try rehearsal.perform(.callNext(expected: 2, ending: 1), as: .operator)
    let call = rehearsal.last
    try rehearsal.perform(.giveFloor(kind: .chair, speaker: .chair, follows: nil))
    let before = rehearsal.session
    #expect(throws: Refusal.someoneSpeaking(speech: 2)) {
      try rehearsal.perform(.takeBack(record: call, reason: "nhầm"), as: .operator)
    }
    #expect(rehearsal.session == before)
  }

  @Test func `a record is taken back once`() throws {
    var rehearsal = try Rehearsal.opened()
    try rehearsal.perform(.importRegistrations(entries: Examples.citizens))
    let record = rehearsal.last
    try rehearsal.undo(record)
    #expect(
      rehearsal.refusal(of: .takeBack(record: record, reason: "x"))
        == .alreadyTakenBack(by: record + 1)
    )
    #expect(rehearsal.refusal(of: .takeBack(record: 99, reason: "x")) == .noSuchRecord)
    #expect(rehearsal.refusal(of: .takeBack(record: 2, reason: "x")) == .noWayBack(.adjournSession))
  }

  @Test func `a wording that somebody replaced meanwhile is not taken back over theirs`() throws {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.perform(Self.draft(submitting: true))
    try rehearsal.perform(.amendConclusion(conclusion: 1, version: 1, content: content("hai")))
    let mine = rehearsal.last
    try rehearsal.perform(
      .amendConclusion(conclusion: 1, version: 2, content: content("ba")),
      as: .chair
    )
    #expect(throws: Refusal.conclusionChanged(number: 1, version: 3, by: .chair, record: mine + 1))
    {
      try rehearsal.undo(mine)
    }
    try rehearsal.perform(.correctEntry(entry: 1, text: "một"))
    let correction = rehearsal.last
    try rehearsal.perform(.correctEntry(entry: 1, text: "hai"))
    #expect(try rehearsal.undo(correction) == .amendAgain(.entry))
    try rehearsal.perform(.amendRegistration(number: 2, entry: Examples.citizens[4]))
    let amendment = rehearsal.last
    try rehearsal.perform(.amendRegistration(number: 2, entry: Examples.citizens[5]))
    #expect(try rehearsal.undo(amendment) == .amendAgain(.registration))
  }

  @Test func `u offers the newest standing act of the station's own run`() throws {
    var rehearsal = try Rehearsal.speaking()
    let started = rehearsal.last
    try rehearsal.perform(.writeEntry(MinutesDraft(kind: .note, text: "x", speaker: .chair)))
    try rehearsal.perform(
      .attachStation(Attachment(run: "operator-1", boot: "boot-a")),
      as: .operator
    )
    let run = Rehearsal.run(of: .operator)
    #expect(rehearsal.session.lastAct(of: .operator, run: run)?.record == started)
    #expect(rehearsal.session.lastAct(of: .operator, run: "operator-2") == nil)
    try rehearsal.perform(.strikeEntry(entry: 1, reason: "x"))
    try rehearsal.undo(started, as: .operator)
    #expect(rehearsal.session.lastAct(of: .operator, run: run)?.record == started - 1)
  }

  @Test func `a call taken back names the speech of another desk that falls with it`() throws {
    var rehearsal = try Rehearsal.queued()
    try rehearsal.perform(.callNext(expected: 1, ending: nil), as: .secretary)
    let call = rehearsal.session.recordCount - 1
    func falling() -> [Int] {
      rehearsal.session.othersFalling(
        withRecord: call,
        takenBackBy: .secretary,
        at: rehearsal.now
      ).map(\.record)
    }
    try rehearsal.perform(
      .enterRegistration(entry: Examples.citizen("Bùi Thị Na", hamlet: "Đông"), duplicate: nil),
      as: .operator
    )
    #expect(falling().isEmpty)
    try rehearsal.perform(.startSpeech(registration: 1, follows: nil), as: .operator)
    #expect(falling() == [call + 2])
    try rehearsal.perform(.takeBack(record: call + 2, reason: "nhầm"), as: .operator)
    #expect(falling().isEmpty)
  }

  @Test func `a signature that a seal has fixed is put right by another version`() throws {
    var rehearsal = try Rehearsal.closed()
    try rehearsal.play([.readBack, .adoptMinutes])
    try rehearsal.perform(.signMinutes(person: Examples.deputy, refusal: nil))
    let signature = rehearsal.last
    try rehearsal.perform(.sealMinutes(records: rehearsal.session.recordCount))
    #expect(try rehearsal.undo(signature) == .sealAgain)
  }

  @Test func `a citizen taken back was absent before and is absent again`() throws {
    var rehearsal = try Rehearsal.queued()
    try rehearsal.play([
      .callNext(expected: 1, ending: nil), .markAbsent(number: 1),
      .withdrawRegistration(number: 1, reason: nil),
    ])
    try rehearsal.undo(rehearsal.last)
    #expect(rehearsal.session.queue[1]?.state == .absent)
    #expect(rehearsal.session.queue[1]?.absences == 1)
  }

  private func content(_ text: String) -> ConclusionContent {
    ConclusionContent(outcome: .noted, text: text)
  }
}
