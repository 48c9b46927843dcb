import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// The next step that a row of the board offers.
struct NextMoveTests {
  private func next(_ item: FollowUpItem, _ session: Session) -> DeskAction? {
    if case .act(let action) = FollowUpMoves(FollowUpHand([item], session), session).nextStep {
      action
    } else {
      nil
    }
  }

  private static func askedAgain(closed: Bool) throws -> Rehearsal {
    var rehearsal = try Rehearsal.settled()
    if closed {
      try rehearsal.play([
        .reportResult(
          ReportContent(assignments: [1], paper: PaperReference("9/BC", Rehearsal.day(21)))
        ),
        .closePetition(
          petition: 1,
          closing: ClosingContent(kind: .done, on: Rehearsal.day(22))
        ),
      ])
    }
    try rehearsal.perform(
      .recordReaction(
        notice: 1,
        reaction: CitizenReaction(kind: .asksAgain, on: Rehearsal.day(30), text: "chưa rõ")
      )
    )
    return rehearsal
  }

  @Test func `who asks again is answered, or the closed petition is taken up again`() throws {
    let open = try Self.askedAgain(closed: false).session
    #expect(next(.due(.askedAgain(1)), open) == .writtenAnswer)
    let closed = try Self.askedAgain(closed: true).session
    #expect(next(.due(.askedAgain(1)), closed) == .reopenMatter)
  }

  @Test func `from a task whose incidents are settled the next one is recorded, or it is closed`()
    throws
  {
    var rehearsal = try Rehearsal.noticed()
    try rehearsal.play([
      .recordIncident(task: 3, content: IncidentContent(on: Rehearsal.day(5), text: "mất nước")),
      .resolveIncident(incident: 1, done: PreparationDone(on: Rehearsal.day(6))),
    ])
    var desk = TestDesk.following(rehearsal)
    desk.select(.due(.task(3)))
    #expect(next(.due(.task(3)), rehearsal.session) == .recordIncident)
    desk.press(.character("f"))
    desk.fill([("on", "10/6/2024"), ("reason", "hết mùa khô")])
    #expect(desk.rehearsal.session.followUp[3 as NoticeTaskID]?.closing != nil)
  }

  @Test func `the board counts a petition asked about again once, as the list of what is owed`()
    throws
  {
    for isClosed in [false, true] {
      let session = try Self.askedAgain(closed: isClosed).session
      let today = Rehearsal.day(40)
      let owed = session.dueItems(on: today).filter { $0.isOpen && $0.petitions == [1] }
      let rows = FollowUpEntries(session, source: 0, now: LocalTime(today)).all
        .filter { $0.isOpen && $0.petitions == [1] }
      #expect(owed.contains { $0.kind == .askedAgain(1) })
      #expect(rows.count == owed.count)
    }
  }

  @Test func `a promise about a petition that a unit has is kept, not assigned`() throws {
    var rehearsal = try Rehearsal.received()
    try rehearsal.promise()
    let entry = try #require(rehearsal.session.promises.last?.entry)
    #expect(next(.due(.promise(entry)), rehearsal.session) == .milestoneDone)
  }

  @Test func `the card of a task agrees with the board about its figure`() throws {
    var rehearsal = try Rehearsal.noticed()
    func card() throws -> String {
      let scene = Scene(session: rehearsal.session, now: rehearsal.now)
      let card = try #require(TaskCard(2, scene))
      return card.state + card.lines(width: 100).flatMap(\.runs).map(\.text).joined()
    }
    #expect(try card().contains("quá hạn"))
    try rehearsal.perform(
      .readIndicator(task: 2, reading: ReadingContent(count: 95, on: Rehearsal.day(20)))
    )
    #expect(try !card().contains("quá hạn"))
    #expect(try card().contains("xong \(Rehearsal.day(20).vietnamese)"))
    try rehearsal.perform(
      .readIndicator(task: 2, reading: ReadingContent(count: 80, on: Rehearsal.day(25)))
    )
    #expect(try card().contains("quá hạn"))
  }
}
