import DialogueCore
import DialogueTestSupport
import Testing

extension QueueTests {
  @Test(arguments: refused)
  func `the list refuses`(refused: Refused) throws { try refused.check() }

  private static let refused: [Refused] = [
    Refused(
      "a name of blanks",
      .opened,
      .enterRegistration(entry: Examples.citizen(" \n"), duplicate: nil),
      .nameMissing
    ),
    Refused(
      "a phone that is not sealed",
      .opened,
      .enterRegistration(
        entry: RegistrationEntry(
          registrant: Registrant("Bùi Thị Na", phone: PrivateText("0912 345 678"))
        ),
        duplicate: nil
      ),
      .notSealedPrivately
    ),
    Refused(
      "a year of birth that no living person has",
      .opened,
      .enterRegistration(
        entry: RegistrationEntry(
          registrant: Registrant("Bùi Thị Na", birthYear: PrivateText("1903"))
        ),
        duplicate: nil
      ),
      .birthYearUnlikely(first: 1904, last: 2024)
    ),
    Refused(
      "a phone too short to be one",
      .opened,
      .enterRegistration(
        entry: RegistrationEntry(registrant: Registrant("Bùi Thị Na", phone: PrivateText("113"))),
        duplicate: nil
      ),
      .phoneUnfit(digits: 8...15)
    ),
    Refused(
      "a group of nobody",
      .opened,
      .enterRegistration(
        entry: RegistrationEntry(registrant: Registrant("Bùi Thị Na", groupSize: 0)),
        duplicate: nil
      ),
      .numberOutOfRange
    ),
    Refused(
      "a topic of no catalogue",
      .opened,
      .enterRegistration(
        entry: RegistrationEntry(registrant: Registrant("Na"), topic: TopicCode("XX")),
        duplicate: nil
      ),
      .noSuchTopic
    ),
    Refused(
      "a double of one who waits",
      .queued,
      .enterRegistration(entry: Examples.citizens[1], duplicate: nil),
      .duplicateWaiting(number: 2)
    ),
    Refused(
      "a double without hamlet of one who waits",
      .queued,
      .enterRegistration(entry: Examples.citizen("Lê Thị Hoa"), duplicate: nil),
      .duplicateWaiting(number: 2)
    ),
    Refused(
      "a second matter of one who still waits",
      .queued,
      .enterRegistration(entry: Examples.citizens[1], duplicate: .samePerson(as: 2)),
      .duplicateWaiting(number: 2)
    ),
    Refused(
      "a closed list",
      .queued.after(.closeList),
      .enterRegistration(entry: newcomer, duplicate: nil),
      .listClosed
    ),
    Refused(
      "a break in which nobody registers",
      .queued(under: .example(queue: .example(registersWhileAdjourned: false)))
        .after(.adjournSession(resumesAt: nil, reason: nil)),
      .enterRegistration(entry: newcomer, duplicate: nil),
      .wrongStage(stage: .adjourned)
    ),
    Refused(
      "a session that is over",
      .closed,
      .enterRegistration(entry: newcomer, duplicate: nil),
      .wrongStage(stage: .closed)
    ),
    Refused(
      "one without what the ruleset asks for",
      .planned(under: .example(queue: QueueRule(requiredFields: .example([.name, .timesRaised])))),
      .enterRegistration(
        entry: RegistrationEntry(registrant: Registrant("Hồ Thị Mới"), channel: .desk),
        duplicate: nil
      ),
      .fieldRequired(.timesRaised)
    ),
    Refused(
      "a list with the same person twice",
      .opened,
      .importRegistrations(entries: [Examples.citizens[0], newcomer, Examples.citizens[0]]),
      .duplicateInList(first: 1, second: 3)
    ),
    Refused(
      "a list with somebody who waits",
      .queued,
      .importRegistrations(entries: [newcomer, Examples.citizens[1]]),
      .duplicateWaiting(number: 2)
    ),
    Refused("an empty import", .opened, .importRegistrations(entries: []), .textMissing),
    Refused(
      "the same details",
      .queued,
      .amendRegistration(number: 1, entry: Examples.citizens[0]),
      .unchanged
    ),
    Refused(
      "the matter of a guided citizen",
      .queued.after(.guideRegistration(number: 1)),
      .amendRegistration(
        number: 1,
        entry: RegistrationEntry(
          registrant: Examples.citizens[0].registrant,
          content: "tố cáo cán bộ",
          channel: .desk
        )
      ),
      .unchanged
    ),
    Refused(
      "details of nobody",
      .queued,
      .amendRegistration(number: 9, entry: newcomer),
      .noSuchRegistration
    ),
    Refused(
      "details after the seal",
      .sealed,
      .amendRegistration(number: 1, entry: newcomer),
      .sealed
    ),
    Refused(
      "a move without reason",
      .queued,
      .moveRegistration(number: 4, from: 3, to: 0, reason: " "),
      .reasonMissing
    ),
    Refused(
      "a move past the end",
      .queued,
      .moveRegistration(number: 4, from: 3, to: 4, reason: "x"),
      .numberOutOfRange
    ),
    Refused(
      "a move to where one is",
      .queued,
      .moveRegistration(number: 4, from: 3, to: 3, reason: "x"),
      .unchanged
    ),
    Refused(
      "a move of one who speaks",
      .speaking,
      .moveRegistration(number: 1, from: 0, to: 1, reason: "x"),
      .registrationNotWaiting(number: 1)
    ),
    Refused(
      "a move seen from another place",
      .queued.after(.withdrawRegistration(number: 1, reason: nil)),
      .moveRegistration(number: 4, from: 3, to: 0, reason: "x"),
      .placeChanged(number: 4, now: 2)
    ),
    Refused(
      "withdrawing one who spoke",
      .speaking,
      .withdrawRegistration(number: 1, reason: nil),
      .registrationSpeaking(number: 1)
    ),
    Refused(
      "withdrawing twice",
      .queued.after(.withdrawRegistration(number: 1, reason: nil)),
      .withdrawRegistration(number: 1, reason: nil),
      .registrationNotWaiting(number: 1)
    ),
    Refused(
      "declining without reason",
      .queued,
      .declineRegistration(number: 1, reason: ""),
      .reasonMissing
    ),
    Refused(
      "declining where nobody may be declined",
      .queued(under: .example(queue: .example(declining: .notAllowed))),
      .declineRegistration(number: 1, reason: "x"),
      .decliningForbidden
    ),
    Refused(
      "returning one who waits",
      .queued,
      .returnRegistration(number: 1),
      .registrationWaiting(number: 1)
    ),
    Refused(
      "returning one who spoke",
      .speaking,
      .returnRegistration(number: 1),
      .registrationSpeaking(number: 1)
    ),
    Refused(
      "returning after too many absences",
      .queued.after(
        .callNext(expected: 1, ending: nil),
        .markAbsent(number: 1),
        .returnRegistration(number: 1),
        .callRegistration(number: 1, ending: nil, reason: "gọi lần 2"),
        .markAbsent(number: 1)
      ),
      .returnRegistration(number: 1),
      .absentTooOften(number: 1, allowed: 2)
    ),
    Refused("writing for nobody", .opened, .writeRemaining(numbers: nil), .nothingToWrite),
    Refused("closing a closed list", .opened.after(.closeList), .closeList, .listClosed),
    Refused("opening an open list", .opened, .openList, .unchanged),
    Refused(
      "closing the list before the opening",
      .planned,
      .closeList,
      .wrongStage(stage: .planned)
    ),
  ]
}
