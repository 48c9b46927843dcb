import DialogueCore
import DialogueTestSupport
import Testing

/// The seal covers what was said; what slips and the unheard would have said comes up afterwards.
struct AfterTheSealTests {
  private static let slip = SlipEntry(
    registrant: Registrant("Trần Thị Mẫu"),
    content: "Xin đèn đường"
  )

  /// Number 1 spoke, number 2 is to be answered in writing, and the minutes are sealed.
  private func sealed() throws -> Rehearsal {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.perform(.closeSession(gapsReason: "hết giờ", unheardInWriting: true))
    try rehearsal.play([.readBack, .adoptMinutes])
    try rehearsal.perform(.sealMinutes(records: rehearsal.records.count))
    return rehearsal
  }

  @Test func `whoever was promised an answer in writing is put on the list after the seal`() throws
  {
    var rehearsal = try sealed()
    let raise = Command.raisePetitions(
      source: .registration(number: 2),
      contents: [PetitionContent("Ngõ 3 chưa có đèn")]
    )
    try rehearsal.perform(raise)
    let petition = try #require(rehearsal.session.petitions.last)
    #expect(petition.petitioners == [.registered(number: 2)])
    #expect(rehearsal.session.nextStep(of: petition) == .assign)
    try rehearsal.perform(
      .amendPetition(petition: petition.number, content: PetitionContent("Ngõ 3 thiếu đèn"))
    )
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test func `it can be taken back, and the sealed words stay as they were`() throws {
    var rehearsal = try sealed()
    let seal = try #require(rehearsal.session.minutes.seals.last)
    try rehearsal.perform(
      .raisePetitions(source: .registration(number: 2), contents: [PetitionContent("Đèn đường")])
    )
    try rehearsal.undo(rehearsal.records.count - 1)
    #expect(rehearsal.session.petitions.last?.withdrawn != nil)
    #expect(!rehearsal.session.hasChanged(since: seal))
  }

  @Test func `slips that were in the box are entered after the seal`() throws {
    var rehearsal = try sealed()
    try rehearsal.perform(.receiveSlip(Self.slip), as: .operator)
    let number = try #require(rehearsal.session.slips.last?.number)
    try rehearsal.perform(
      .raisePetitions(source: .slip(slip: number), contents: [PetitionContent("Đèn đường")])
    )
    let petition = try #require(rehearsal.session.petitions.last?.number)
    #expect(rehearsal.session.slips.last?.state == .joined(petition: petition))
  }

  @Test func `what was said and raised before the seal stays as it was sealed`() throws {
    let rehearsal = try sealed()
    let content = PetitionContent("Khác")
    for command: Command in [
      .raisePetitions(source: .speech(speech: 1, entry: 1), contents: [content]),
      .amendPetition(petition: 1, content: content),
      .withdrawPetition(petition: 1, reason: "nhầm"),
    ] {
      #expect(rehearsal.refusal(of: command) == .sealed, "\(command)")
    }
  }
}
