import DialogueCore
import DialogueTestSupport
import Testing

struct CourseTests {
  static let reason = Rehearsal.gapsReason

  @Test(arguments: accepted)
  func `a session`(accepted: Accepted) throws { try accepted.check() }

  static let accepted: [Accepted] = [
    Accepted(
      "opens with what is missing and the reason",
      .planned,
      .openSession(gapsReason: " \(reason) "),
      [
        .sessionOpened(
          presiding: Examples.chairman,
          ground: .plan,
          gaps: [
            .contentNotApproved,
            .announcementMissing(channel: ChannelID("loa")),
            .announcementMissing(channel: ChannelID("bang")),
            .invitationsMissing,
            .attendanceMissing,
          ],
          reason: reason
        ),
        .itemBegun(item: 1),
      ]
    ),
    Accepted(
      "opens under the deputy to whom the chair was given",
      .planned.after(
        .delegateChair(
          ChairDelegation(
            to: Examples.deputy,
            ground: .document(number: "15/GUQ"),
            reason: "họp tỉnh"
          )
        )
      ),
      .openSession(gapsReason: reason),
      [
        .sessionOpened(
          presiding: Examples.deputy,
          ground: .document(number: "15/GUQ"),
          gaps: [
            .contentNotApproved,
            .announcementMissing(channel: ChannelID("loa")),
            .announcementMissing(channel: ChannelID("bang")),
            .invitationsMissing,
            .attendanceMissing,
          ],
          reason: reason
        ),
        .itemBegun(item: 1),
      ]
    ),
    Accepted(
      "breaks until a time",
      .opened,
      .adjournSession(resumesAt: Examples.morning.wall + 1, reason: " nghỉ trưa "),
      [.sessionAdjourned(resumesAt: Examples.morning.wall + 1, reason: "nghỉ trưa")]
    ),
    Accepted("goes on", .adjourned, .resumeSession, [.sessionResumed]),
    Accepted(
      "closes on everything open for a reason",
      .raised.after(.callNext(expected: 2, ending: nil)),
      .closeSession(gapsReason: reason, unheardInWriting: nil),
      [
        .registrationUnheard(registration: 2),
        .registrationUnheard(registration: 3),
        .registrationUnheard(registration: 4),
        .itemFinished(item: 3, waiting: 3, reason: reason),
        .sessionClosed(
          gaps: [
            .notHeard(registration: 2),
            .notHeard(registration: 3),
            .notHeard(registration: 4),
            .petitionWithoutConclusion(petition: 1),
            .petitionWithoutConclusion(petition: 2),
            .itemNotDone(item: 3),
            .itemNotDone(item: 4),
            .itemNotDone(item: 5),
            .itemNotDone(item: 6),
            .minutesNotRead,
            .minutesNotAdopted,
          ],
          reason: reason
        ),
      ]
    ),
    Accepted(
      "closes with one act for all who still wait",
      settled.after(.openRound(petitions: [1])),
      .closeSession(gapsReason: reason, unheardInWriting: true),
      [
        .registrationWritten(registration: 2),
        .registrationWritten(registration: 3),
        .registrationWritten(registration: 4),
        .roundClosed(round: 1),
        .itemFinished(item: 6, waiting: 3, reason: reason),
        .sessionClosed(gaps: [.roundNotClosed(round: 1)], reason: reason),
      ]
    ),
    Accepted(
      "closes without a word when nothing is open",
      settled.after(.writeRemaining(numbers: nil)),
      .closeSession(gapsReason: nil, unheardInWriting: nil),
      [
        .itemFinished(item: 6, waiting: 0, reason: nil),
        .sessionClosed(gaps: [], reason: nil),
      ]
    ),
    Accepted("goes to the archive", .sealed, .archiveSession, [.sessionArchived]),
    Accepted("goes to the archive cancelled", .cancelled, .archiveSession, [.sessionArchived]),
    Accepted(
      "changes hands",
      .opened,
      as: .chair,
      .handOverChair(to: Examples.deputy, ground: .oral, reason: "họp đột xuất"),
      [.chairHanded(to: Examples.deputy, ground: .oral, reason: "họp đột xuất")]
    ),
    Accepted(
      "shows a message in the hall",
      .opened,
      as: .operator,
      .setHall(mode: .message(text: "Nghỉ 15 phút")),
      [.hallSet(mode: .message(text: "Nghỉ 15 phút"))]
    ),
    Accepted(
      "takes a station whatever its stage",
      .archived,
      as: .hall,
      .attachStation(Attachment(run: "hall-2", boot: "boot-a")),
      [
        .journalAttached(
          station: .hall,
          attachment: Attachment(run: "hall-2", boot: "boot-a")
        )
      ]
    ),
  ]

  /// Both petitions are concluded, the minutes adopted, the last item is current.
  static let settled = Scene.raised.after(
    .draftConclusion(
      scope: .petitions(numbers: [1, 2]),
      origin: .spoken,
      content: ConclusionContent(outcome: .noted, text: "Tiếp thu"),
      stance: nil,
      supersedes: nil,
      submitting: nil
    ),
    .acceptConclusion(conclusion: 1, version: 1),
    .finishItem(item: 3, beginning: 4, reason: reason),
    .finishItem(item: 4, beginning: 5, reason: nil),
    .finishItem(item: 5, beginning: 6, reason: nil),
    .readBack,
    .adoptMinutes
  )

  @Test func `whoever presided, from when and why, is kept`() throws {
    var rehearsal = try Rehearsal.opened()
    rehearsal.wait(seconds: 600)
    try rehearsal.perform(
      .handOverChair(to: Examples.deputy, ground: .oral, reason: "họp đột xuất")
    )
    let presidings = rehearsal.session.presidings
    #expect(presidings.map(\.person) == [Examples.chairman, Examples.deputy])
    #expect(presidings.map(\.from.wall) == [Examples.morning.wall, rehearsal.now.wall])
    #expect(presidings.map(\.reason) == [nil, "họp đột xuất"])
    #expect(rehearsal.session.presiding?.person == Examples.deputy)
  }

  @Test func `the seal stops the meeting's commands and not the minutes' corrections`() throws {
    let sealed = try Rehearsal.sealed()
    #expect(sealed.refusal(of: .withdrawPetition(petition: 1, reason: "x")) == .sealed)
    #expect(sealed.refusal(of: .recordStance(petition: 1, stance: .agrees)) == .sealed)
    #expect(sealed.refusal(of: .correctEntry(entry: 1, text: "x")) == nil)
    #expect(sealed.session.minutes.seals.map(\.upTo) == [sealed.last - 1])
  }

  @Test func `the founding alone makes a planned session with its programme`() {
    let session = Rehearsal().session
    #expect(session.stage == .planned)
    #expect(session.plan == Examples.plan)
    #expect(session.ruleset == Examples.founding.ruleset)
    #expect(session.catalogue == Examples.catalogue)
    #expect(session.calendar == Examples.calendar)
    #expect(session.agenda.items.map(\.template) == Examples.agenda)
    #expect(session.isRehearsal)
    #expect(session.recordCount == 2)
  }

  @Test func `the newest run holds a station until it leaves`() throws {
    var rehearsal = Rehearsal()
    let first = Attachment(run: "op-1", boot: "boot-a")
    let second = Attachment(run: "op-2", boot: "boot-a")
    try rehearsal.perform(.attachStation(first), as: .operator)
    try rehearsal.perform(.attachStation(second), as: .operator)
    #expect(rehearsal.session.attachments == [.operator: second])
    var session = rehearsal.session
    session.apply(detaching("op-1", after: session))
    #expect(session.attachments == [.operator: second])
    session.apply(detaching("op-2", after: session))
    #expect(session.attachments == [:])
  }

  private func detaching(_ run: String, after session: Session) -> Record {
    Record(
      number: session.recordCount,
      moment: Examples.morning,
      id: CommandID("\(run).9"),
      actor: .operator,
      events: [.journalDetached(station: .operator, run: run)]
    )
  }
}
