import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

/// What followed after two sample sessions, every act of it given by keys.
struct AftermathSittingTests {
  /// A sample session and a terminal.
  struct Case {
    let sample: String
    let size: Size
  }

  @Test(arguments: [
    Case(sample: "thach-ha", size: Size(rows: 24, columns: 80)),
    Case(sample: "son-dong", size: Size(rows: 40, columns: 120)),
  ])
  func `a whole aftermath by keys is that of its file`(row: Case) throws {
    let sample = try SampleSitting(row.sample)
    let closed = try sample.played(before: sample.aftermath)
    var plays = TwoPlays(
      Table(closed, .secretary, Actor(.secretary, desk: 2), .chair, .operator)
    )
    plays.table.size = row.size
    for step in sample.steps[sample.aftermath...] {
      try plays.act(step.command, as: step.actor, at: sample.moment(step.wall)) { table in
        try table.giveAfter(step.command, as: step.actor)
      }
    }
    plays.expectSameEnd()
    let whole = try sample.played(before: sample.steps.count).session
    let session = plays.table.session
    let today = session.day(at: plays.table.rehearsal.now)
    #expect(session.dueItems(on: today) == whole.dueItems(on: today))
    #expect(session.openMatters == whole.openMatters)
  }
}
