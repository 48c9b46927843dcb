import DialogueCore
import DialogueTestSupport
import Testing

/// A citizen who was told of the result asks again.
struct AskedAgainTests {
  private static let settled = Scene { try Rehearsal.settled() }
  private static let asks = Command.recordReaction(
    notice: 1,
    reaction: CitizenReaction(kind: .asksAgain, on: Rehearsal.day(30), text: "chưa rõ")
  )
  private static let closed = settled.after(
    .reportResult(
      ReportContent(assignments: [1], paper: PaperReference("9/BC", Rehearsal.day(21)))
    ),
    .closePetition(petition: 1, closing: ClosingContent(kind: .done, on: Rehearsal.day(22)))
  )

  private static func answer(_ number: String) -> Command {
    var content = Rehearsal.writtenAnswer([1])
    content.paper = PaperReference(number, Rehearsal.day(35))
    return .answerInWriting(content)
  }

  private func step(_ rehearsal: Rehearsal) throws -> PetitionStep {
    rehearsal.session.nextStep(of: try #require(rehearsal.session[1 as PetitionNumber]))
  }

  private func isOwed(_ rehearsal: Rehearsal) -> Bool {
    rehearsal.session.dueItems(on: Rehearsal.day(40)).contains {
      $0.kind == .askedAgain(1) && $0.isOpen
    }
  }

  @Test func `an open petition is answered again, once, and told again`() throws {
    var rehearsal = try Self.settled.after(Self.asks).play()
    #expect(try step(rehearsal) == .askedAgain)
    #expect(isOwed(rehearsal))
    try rehearsal.perform(Self.answer("45/ĐC"))
    #expect(
      rehearsal.refusal(of: Self.answer("46/ĐC")) == .assignmentAnswered(1, by: 2)
    )
    #expect(!isOwed(rehearsal))
    #expect(try step(rehearsal) == .tell(untold: 1))
    try rehearsal.perform(
      .tellPetitioners(
        petition: 1,
        petitioners: nil,
        content: CitizenNoticeContent(on: Rehearsal.day(36), manner: .paper, answer: 2)
      )
    )
    #expect(rehearsal.session.settlement(of: 1) == .done)
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test func `it stands by the day on which the first petitioner asked again`() throws {
    let rehearsal = try Self.settled.after(Self.asks).play()
    let items = rehearsal.session.dueItems(on: Rehearsal.day(90))
    let asked = try #require(items.first { $0.kind == .askedAgain(1) })
    #expect(asked.askedAgainOn == Rehearsal.day(30))
    #expect(asked.place == Rehearsal.day(30))
    let places = items.map(\.place)
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    #expect(places.drop { $0 != nil }.allSatisfy { $0 == nil })
  }

  @Test func `without a question the answer that stands is the last`() throws {
    let rehearsal = try Self.settled.play()
    #expect(rehearsal.refusal(of: Self.answer("45/ĐC")) == .assignmentAnswered(1, by: 1))
    #expect(!isOwed(rehearsal))
  }

  @Test func `a closed petition stands among what is owed until it is taken up again`() throws {
    var rehearsal = try Self.closed.after(Self.asks).play()
    #expect(try step(rehearsal) == .askedAgain)
    #expect(isOwed(rehearsal))
    try rehearsal.perform(.reopenPetition(petition: 1, reason: "công dân kiến nghị tiếp"))
    #expect(!isOwed(rehearsal))
    #expect(try step(rehearsal) == .answer)
  }
}
