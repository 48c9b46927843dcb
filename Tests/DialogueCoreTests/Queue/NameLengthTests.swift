import DialogueCore
import DialogueTestSupport
import Testing

struct NameLengthTests {
  private let long = Registrant(String(repeating: "Ấ", count: 121))

  @Test func `a name longer than screens and papers hold is refused`() throws {
    let session = try Rehearsal.opened().session
    let moment = session.ledger[session.recordCount - 1].moment
    #expect(throws: Refusal.tooLong(limit: 120)) {
      let entry = RegistrationEntry(registrant: long)
      return try session.decide(
        .enterRegistration(entry: entry, duplicate: nil),
        as: Actor(.operator),
        at: moment
      )
    }
    #expect(throws: Refusal.tooLong(limit: 120)) {
      try session.decide(
        .receiveSlip(SlipEntry(registrant: long, content: "Đề nghị xem lại")),
        as: Actor(.operator),
        at: moment
      )
    }
  }
}
