import DialogueCore
import DialogueTestSupport
import Testing

struct QueueTests {
  static let newcomer = Examples.citizens[4]

  @Test(arguments: accepted)
  func `the list is kept by`(accepted: Accepted) throws { try accepted.check() }

  static let accepted: [Accepted] = [
    Accepted(
      "a name is enough",
      .opened,
      as: .operator,
      .enterRegistration(entry: Examples.citizen("Bùi Thị Na"), duplicate: nil),
      [
        .registrationEntered(
          registration: 1,
          entry: Examples.citizen("Bùi Thị Na"),
          place: 0,
          earlier: nil
        )
      ]
    ),
    Accepted(
      "registered before the session opens",
      .planned,
      as: .operator,
      .enterRegistration(entry: newcomer, duplicate: nil),
      [.registrationEntered(registration: 1, entry: newcomer, place: 0, earlier: nil)]
    ),
    Accepted(
      "the same name of another hamlet is another person",
      .queued,
      .enterRegistration(
        entry: Examples.citizen("nguyễn văn an", hamlet: "Thượng"),
        duplicate: nil
      ),
      [
        .registrationEntered(
          registration: 5,
          entry: Examples.citizen("nguyễn văn an", hamlet: "Thượng"),
          place: 4,
          earlier: nil
        )
      ]
    ),
    Accepted(
      "another person of the same name",
      .queued,
      .enterRegistration(entry: Examples.citizens[0], duplicate: .otherPerson),
      [
        .registrationEntered(
          registration: 5,
          entry: Examples.citizens[0],
          place: 4,
          earlier: nil
        )
      ]
    ),
    Accepted(
      "the same person again after being heard",
      .raised,
      .enterRegistration(entry: Examples.citizens[0], duplicate: .samePerson(as: 1)),
      [.registrationEntered(registration: 5, entry: Examples.citizens[0], place: 3, earlier: 1)]
    ),
    Accepted(
      "one heard before is found by name and hamlet",
      .raised,
      .enterRegistration(entry: Examples.citizens[0], duplicate: nil),
      [.registrationEntered(registration: 5, entry: Examples.citizens[0], place: 3, earlier: 1)]
    ),
    Accepted(
      "several at once",
      .queued,
      as: .operator,
      .importRegistrations(entries: [Examples.citizens[4], Examples.citizens[5]]),
      [
        .registrationEntered(registration: 5, entry: Examples.citizens[4], place: 4, earlier: nil),
        .registrationEntered(registration: 6, entry: Examples.citizens[5], place: 5, earlier: nil),
      ]
    ),
    Accepted(
      "the rest later",
      .queued,
      as: .operator,
      .amendRegistration(number: 1, entry: newcomer),
      [.registrationAmended(registration: 1, entry: newcomer)]
    ),
    Accepted(
      "a move with its reason",
      .queued,
      as: .operator,
      .moveRegistration(number: 4, from: 3, to: 0, reason: " người cao tuổi "),
      [.registrationMoved(registration: 4, from: 3, to: 0, reason: "người cao tuổi")]
    ),
    Accepted(
      "withdrawn",
      .queued,
      as: .operator,
      .withdrawRegistration(number: 2, reason: nil),
      [.registrationWithdrawn(registration: 2, reason: nil)]
    ),
    Accepted(
      "declined at the chair's station",
      .queued,
      as: .chair,
      .declineRegistration(number: 2, reason: "ngoài thẩm quyền"),
      [
        .registrationDeclined(
          registration: 2,
          reason: "ngoài thẩm quyền",
          authority: .chairStation
        )
      ]
    ),
    Accepted(
      "declined at the chair's word",
      .queued,
      as: Actor(.operator, desk: 2),
      .declineRegistration(number: 2, reason: "ngoài thẩm quyền"),
      [
        .registrationDeclined(
          registration: 2,
          reason: "ngoài thẩm quyền",
          authority: .spokenWord(by: Actor(.operator, desk: 2))
        )
      ]
    ),
    Accepted(
      "in writing instead",
      .queued,
      .writeRegistration(number: 3),
      [.registrationWritten(registration: 3)]
    ),
    Accepted(
      "a denunciation is guided",
      .queued,
      .guideRegistration(number: 3),
      [.registrationGuided(registration: 3)]
    ),
    Accepted(
      "somebody absent comes back behind three",
      .queued.after(.callNext(expected: 1, ending: nil), .markAbsent(number: 1)),
      .returnRegistration(number: 1),
      [.registrationReturned(registration: 1, place: 3, isSecondCall: true)]
    ),
    Accepted(
      "somebody absent comes back at the end of a short queue",
      .queued.after(
        .writeRemaining(numbers: [3, 4]),
        .callNext(expected: 1, ending: nil),
        .markAbsent(number: 1)
      ),
      .returnRegistration(number: 1),
      [.registrationReturned(registration: 1, place: 1, isSecondCall: true)]
    ),
    Accepted(
      "somebody absent comes back at the end where the ruleset says so",
      .queued(under: .example(queue: .example(absentReturn: .atEnd)))
        .after(.callNext(expected: 1, ending: nil), .markAbsent(number: 1)),
      .returnRegistration(number: 1),
      [.registrationReturned(registration: 1, place: 3, isSecondCall: true)]
    ),
    Accepted(
      "back to the old place behind those who stood ahead",
      .queued.after(
        .moveRegistration(number: 4, from: 3, to: 0, reason: "cao tuổi"),
        .withdrawRegistration(number: 1, reason: nil)
      ),
      .returnRegistration(number: 1),
      [.registrationReturned(registration: 1, place: 1, isSecondCall: false)]
    ),
    Accepted(
      "all who wait in writing",
      .queued.after(.withdrawRegistration(number: 2, reason: nil)),
      .writeRemaining(numbers: nil),
      [
        .registrationWritten(registration: 1),
        .registrationWritten(registration: 3),
        .registrationWritten(registration: 4),
      ]
    ),
    Accepted(
      "some of them in writing, named twice",
      .queued,
      .writeRemaining(numbers: [4, 2, 4]),
      [.registrationWritten(registration: 4), .registrationWritten(registration: 2)]
    ),
    Accepted("the list is closed", .queued, .closeList, [.listClosed]),
    Accepted("and open again", .queued.after(.closeList), .openList, [.listOpened]),
  ]

  @Test func `a guided matter leaves nothing but the name`() throws {
    var rehearsal = try Rehearsal.queued()
    try rehearsal.perform(.guideRegistration(number: 1), as: .operator)
    let entry = try #require(rehearsal.session.queue[1]?.entry)
    #expect(entry.content == nil)
    #expect(entry.topic == nil)
    #expect(entry.registrant.name == "Nguyễn Văn An")
    #expect(rehearsal.session.queue.order == [2, 3, 4])
  }

  @Test func `whoever was guided elsewhere by mistake has the matter again`() throws {
    var rehearsal = try Rehearsal.queued()
    let before = rehearsal.session.queue[1]?.entry
    try rehearsal.perform(.guideRegistration(number: 1), as: .operator)
    try rehearsal.undo(rehearsal.last, as: .operator)
    #expect(rehearsal.session.queue[1]?.entry == before)
    #expect(before?.content != nil)
    #expect(rehearsal.session.queue.order.first == 1)
  }

  @Test func `a double is found whichever way the tones of a name and a hamlet are placed`()
    throws
  {
    var rehearsal = try Rehearsal.opened()
    func enter(_ name: String, _ hamlet: String) -> Command {
      .enterRegistration(entry: Examples.citizen(name, hamlet: hamlet), duplicate: nil)
    }
    try rehearsal.perform(enter("Lê Thị Hòa", "thôn Thuỷ"), as: .operator)
    #expect(throws: Refusal.duplicateWaiting(number: 1)) {
      try rehearsal.perform(enter("lê  thị Hoà", "Thôn Thủy"), as: .operator)
    }
    try rehearsal.perform(enter("Lê Thị Hóa", "thôn Thuỷ"), as: .operator)
    try rehearsal.perform(enter("Lê Thị Hoà", "thôn Thuý"), as: .operator)
    #expect(rehearsal.session.queue.registrations.count == 3)
  }

  @Test func `a registration keeps its number and all its calls and moves`() throws {
    var rehearsal = try Rehearsal.queued()
    try rehearsal.play(
      [
        .moveRegistration(number: 3, from: 2, to: 0, reason: "cao tuổi"),
        .callNext(expected: 3, ending: nil),
        .markAbsent(number: 3),
        .returnRegistration(number: 3),
        .callRegistration(number: 3, ending: nil, reason: "đã có mặt"),
        .startSpeech(registration: 3, follows: nil),
      ],
      as: .operator
    )
    let registration = try #require(rehearsal.session.queue[3])
    #expect(registration.state == .served)
    #expect(registration.calls.map(\.outcome) == [.absent, .began])
    #expect(registration.calls.map(\.place) == [0, 3])
    #expect(registration.calls.map(\.outOfOrder) == [nil, "đã có mặt"])
    #expect(registration.moves.map(\.reason) == ["cao tuổi"])
    #expect(registration.absences == 1)
  }
}
