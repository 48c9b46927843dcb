import DialogueCore
import DialogueTestSupport
import Testing

struct SlipTests {
  private static let entry = SlipEntry(registrant: Registrant("Bùi Thị Na"), content: "Ao công")
  private static let received = Scene.opened.after(.receiveSlip(entry), as: .operator)
  private static let joined = received.after(
    .raisePetitions(source: .slip(slip: 1), contents: [PetitionContent("Ao công")])
  )

  @Test(arguments: accepted)
  func `a slip`(accepted: Accepted) throws { try accepted.check() }

  private static let accepted: [Accepted] = [
    Accepted(
      "is received",
      .opened,
      as: .operator,
      .receiveSlip(entry),
      [.slipReceived(slip: 1, entry: entry)]
    ),
    Accepted(
      "is entered in bulk after the close",
      .closed,
      as: .operator,
      .receiveSlip(entry),
      [.slipReceived(slip: 1, entry: entry)]
    ),
    Accepted(
      "takes the place of a registration that waits",
      .queued,
      .receiveSlip(of(2)),
      [.slipReceived(slip: 1, entry: of(2)), .registrationWritten(registration: 2)]
    ),
    Accepted(
      "of one who spoke changes nothing of that",
      .speaking,
      .receiveSlip(of(1)),
      [.slipReceived(slip: 1, entry: of(1))]
    ),
    Accepted(
      "is amended",
      received,
      .amendSlip(slip: 1, entry: SlipEntry(registrant: Registrant("Na"), content: "x")),
      [.slipAmended(slip: 1, entry: SlipEntry(registrant: Registrant("Na"), content: "x"))]
    ),
    Accepted(
      "is answered in writing",
      received,
      .settleSlip(slip: 1, outcome: .answeredInWriting),
      [.slipSettled(slip: 1, outcome: .answeredInWriting)]
    ),
    Accepted(
      "said unreadable was out of scope",
      received.after(.settleSlip(slip: 1, outcome: .unreadable)),
      .settleSlip(slip: 1, outcome: .outOfScope),
      [.slipSettled(slip: 1, outcome: .outOfScope)]
    ),
    Accepted("was entered by mistake", received, .voidSlip(slip: 1), [.slipVoided(slip: 1)]),
  ]

  @Test(arguments: refused)
  func `no slip`(refused: Refused) throws { try refused.check() }

  private static let refused: [Refused] = [
    Refused("before the opening", .planned, .receiveSlip(entry), .wrongStage(stage: .planned)),
    Refused(
      "without name",
      .opened,
      .receiveSlip(SlipEntry(registrant: Registrant(""), content: "x")),
      .nameMissing
    ),
    Refused(
      "without words",
      .opened,
      .receiveSlip(SlipEntry(registrant: Registrant("Na"), content: " ")),
      .textMissing
    ),
    Refused(
      "of no topic",
      .opened,
      .receiveSlip(SlipEntry(registrant: Registrant("Na"), topic: TopicCode("XX"), content: "x")),
      .noSuchTopic
    ),
    Refused("of nobody", .opened, .receiveSlip(of(7)), .noSuchRegistration),
    Refused(
      "amended to be of nobody",
      received,
      .amendSlip(slip: 1, entry: of(7)),
      .noSuchRegistration
    ),
    Refused(
      "with an open address",
      .opened,
      .receiveSlip(
        SlipEntry(registrant: Registrant("Na", address: PrivateText("Số 1")), content: "x")
      ),
      .notSealedPrivately
    ),
    Refused("amended to the same", received, .amendSlip(slip: 1, entry: entry), .unchanged),
    Refused("of that number", received, .amendSlip(slip: 2, entry: entry), .noSuchSlip),
    Refused(
      "settled as it was",
      received.after(.settleSlip(slip: 1, outcome: .unreadable)),
      .settleSlip(slip: 1, outcome: .unreadable),
      .unchanged
    ),
    Refused(
      "settled that is a petition",
      joined,
      .settleSlip(slip: 1, outcome: .unreadable),
      .slipSettled(1)
    ),
    Refused("a mistake that is a petition", joined, .voidSlip(slip: 1), .slipSettled(1)),
    Refused(
      "settled that was a mistake",
      received.after(.voidSlip(slip: 1)),
      .settleSlip(slip: 1, outcome: .readAloud),
      .noSuchSlip
    ),
  ]

  private static func of(_ number: RegistrationNumber) -> SlipEntry {
    SlipEntry(registrant: Registrant("Lê Thị Hoa"), content: "Ao công", registration: number)
  }

  @Test func `a slip goes with its petition, back and forth`() throws {
    var rehearsal = try Self.joined.play()
    #expect(rehearsal.session[SlipNumber(rawValue: 1)]?.state == .joined(petition: 1))
    try rehearsal.perform(.withdrawPetition(petition: 1, reason: "x"))
    #expect(rehearsal.session[SlipNumber(rawValue: 1)]?.state == .received)
    try rehearsal.perform(.restorePetition(petition: 1))
    #expect(rehearsal.session[SlipNumber(rawValue: 1)]?.state == .joined(petition: 1))
  }
}
