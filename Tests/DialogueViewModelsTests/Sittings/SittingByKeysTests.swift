import DeskKit
import DialogueCore
import DialogueTestSupport
import Testing

@testable import DialogueViewModels

struct SittingByKeysTests {
  /// What happens at the table: words are begun, or an act is finished.
  private enum Beat {
    case begins(SampleSitting.Step)
    case acts(SampleSitting.Step)

    var wall: Int64 {
      switch self {
      case .begins(let step), .acts(let step): step.wall
      }
    }
  }

  /// Once with the chair at a station, once with the secretary giving the chair's word.
  @Test(arguments: [(Size(rows: 24, columns: 80), true), (Size(rows: 40, columns: 120), false)])
  func `the sample session by keys, from opening to seal, is the session of its file`(
    size: Size,
    hasChair: Bool
  ) throws {
    let sample = try SampleSitting()
    let prepared = try sample.prepared()
    var plays = TwoPlays(Table(prepared, .secretary, .operator, Actor(.operator, desk: 2)))
    if hasChair { plays.table.stations[.chair] = Station(actor: .chair, run: "chair-1") }
    plays.table.size = size
    for beat in beats(of: sample) {
      switch beat {
      case .begins(let step):
        plays.table.rehearsal.now = sample.moment(try #require(sample.beginning(of: step)))
        try begin(step, at: &plays.table)
      case .acts(let step):
        let actor = step.actor.role == .chair && !hasChair ? Actor.secretary : step.actor
        try plays.act(step.command, as: actor, at: sample.moment(step.wall)) { table in
          try table.give(step.command, as: actor)
        }
      }
    }
    plays.expectSameEnd()
    #expect(plays.table.session.stage == .closed)
    #expect(plays.table.session.isSealed)
  }

  private func beats(of sample: SampleSitting) -> [Beat] {
    let steps = sample.steps[sample.opening...]
    var beats: [(wall: Int64, beat: Beat)] = steps.map { ($0.wall, .acts($0)) }
    for step in steps {
      guard let begun = sample.beginning(of: step) else { continue }
      beats.append((begun, .begins(step)))
    }
    return beats.enumerated().sorted { ($0.element.wall, $0.offset) < ($1.element.wall, $1.offset) }
      .map(\.element.beat)
  }

  private func begin(_ step: SampleSitting.Step, at table: inout Table) throws {
    switch step.command {
    case .writeEntry(let draft): try table.beginLine(table.words(of: draft), step.actor)
    case .recordAnswer(let content, _):
      try table.goHome(step.actor)
      if table.isWritten(content, at: step.actor) {
        try table.beginLine(content.text, step.actor)
      } else {
        try table.beginAnswer(content.petitions, step.actor)
        table.type(step.actor, " ")
      }
    default: throw NoWay("\(step.command)")
    }
  }
}
