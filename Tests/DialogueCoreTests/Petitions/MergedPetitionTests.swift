import DialogueCore
import DialogueTestSupport
import Testing

/// What was asked on a petition, and said to it, goes with it when it is merged into another.
struct MergedPetitionTests {
  /// The land office was asked about petition 2, which then stands behind petition 1.
  private func merged() throws -> Rehearsal {
    var rehearsal = try Rehearsal.raised()
    try rehearsal.play([
      .assignAnswer(petitions: [2], raising: nil, lead: Examples.land, coordinating: []),
      .mergePetitions(petitions: [2], into: 1),
    ])
    return rehearsal
  }

  private func answer(of unit: UnitID) -> Command {
    .recordAnswer(
      AnswerContent(petitions: [1], unit: unit, standing: .head, text: "Sẽ kiểm tra."),
      line: MinutesDraft(kind: .answer, text: "", speaker: .chair)
    )
  }

  @Test func `the unit asked about it is asked about the one that stands for it`() throws {
    var rehearsal = try merged()
    #expect(rehearsal.session.openRequests(on: 1).map(\.unit) == [Examples.land])
    #expect(
      rehearsal.refusal(
        of: .assignAnswer(petitions: [1], raising: nil, lead: Examples.land, coordinating: [])
      ) == .alreadyAsked(unit: Examples.land, petition: 1)
    )
    try rehearsal.perform(answer(of: Examples.land))
    #expect(rehearsal.session.openRequests(on: 1).isEmpty)
    #expect(rehearsal.session.requests.map(\.state) == [.answered(answer: 1)])
    #expect(rehearsal.refolded == rehearsal.session)
  }

  @Test func `another unit's answer leaves it asked`() throws {
    var rehearsal = try merged()
    try rehearsal.perform(answer(of: Examples.finance))
    #expect(rehearsal.session.openRequests(on: 1).map(\.unit) == [Examples.land])
  }

  @Test func `a split takes it along again`() throws {
    var rehearsal = try merged()
    try rehearsal.perform(.splitPetition(petition: 2))
    #expect(rehearsal.session.openRequests(on: 1).isEmpty)
    #expect(rehearsal.session.openRequests(on: 2).map(\.unit) == [Examples.land])
    #expect(rehearsal.session[1 as PetitionNumber]?.merged == [])
  }

  @Test func `an answer given before the merging answers the one that stands`() throws {
    var rehearsal = try Rehearsal.raised()
    let content = AnswerContent(
      petitions: [2],
      unit: Examples.land,
      standing: .head,
      text: "Đã kiểm tra."
    )
    try rehearsal.play([
      .recordAnswer(content, line: MinutesDraft(kind: .answer, text: "", speaker: .chair)),
      .mergePetitions(petitions: [2], into: 1),
    ])
    #expect(rehearsal.session.answers(to: 1).map(\.content.text) == ["Đã kiểm tra."])
  }
}
