import DialogueCore
import DialogueTestSupport
import Testing

/// An older value is not put back over what somebody said since.
struct LastWordTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let scene: Scene
    let first: Command
    let second: Command

    init(_ sentence: String, _ scene: Scene, _ first: Command, _ second: Command) {
      testDescription = sentence
      self.scene = scene
      self.first = first
      self.second = second
    }
  }

  private static let other = Actor(.secretary, desk: 2)

  @Test(arguments: rows)
  func `is said by another station`(row: Row) throws {
    var rehearsal = try row.scene.play()
    try rehearsal.perform(row.first)
    let mine = rehearsal.last
    try rehearsal.perform(row.second, as: Self.other)
    let said = rehearsal.session
    #expect(try rehearsal.undo(mine) == .saidSince)
    #expect(rehearsal.session == said)
  }

  @Test(arguments: rows)
  func `is taken back itself, and opens the way again`(row: Row) throws {
    var rehearsal = try row.scene.play()
    try rehearsal.perform(row.first)
    let mine = rehearsal.last
    try rehearsal.perform(row.second, as: Self.other)
    #expect(try rehearsal.undo(rehearsal.last, as: Self.other) == nil)
    #expect(try rehearsal.undo(mine) == nil)
  }

  private static let assigned = Scene { try Rehearsal.assigned() }
  private static let settled = Scene { try Rehearsal.settled() }

  private static func receipt(_ day: Int) -> Command {
    .confirmReceipt(assignments: [1], receipt: Receipt(on: Rehearsal.day(day)))
  }

  private static func acknowledgement(_ day: Int) -> Command {
    .acknowledgeAssignments(
      assignments: [1],
      acknowledgement: Acknowledgement(on: Rehearsal.day(day))
    )
  }

  private static func reaction(_ kind: CitizenReaction.Kind) -> Command {
    .recordReaction(notice: 1, reaction: CitizenReaction(kind: kind, on: Rehearsal.day(25)))
  }

  private static let rows: [Row] = [
    Row(
      "how the citizen takes it",
      .raised,
      .recordStance(petition: 1, stance: .agrees),
      .recordStance(petition: 1, stance: .disagrees)
    ),
    Row("what the hall shows", .opened, .setHall(mode: .blank), .setHall(mode: .withoutNames)),
    Row("when the paper came", assigned, receipt(4), receipt(5)),
    Row("who takes it up", assigned, acknowledgement(4), acknowledgement(5)),
    Row("what the citizen says of it", settled, reaction(.content), reaction(.asksAgain)),
    Row(
      "how good the answer is",
      settled,
      .assessAnswer(answer: 1, criteria: [], verdict: .incomplete),
      .assessAnswer(answer: 1, criteria: SettlementRule.allCriteria, verdict: .passes)
    ),
  ]
}
