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
    var byFile = prepared
    var table = Table(prepared, .secretary, .operator, Actor(.operator, desk: 2))
    if hasChair { table.stations[.chair] = Station(actor: .chair, run: "chair-1") }
    table.size = size
    for beat in beats(of: sample) {
      switch beat {
      case .begins(let step):
        table.rehearsal.now = sample.moment(try #require(sample.beginning(of: step)))
        try begin(step, at: &table)
      case .acts(let step):
        let actor = step.actor.role == .chair && !hasChair ? Actor.secretary : step.actor
        table.rehearsal.now = sample.moment(step.wall)
        byFile.now = sample.moment(step.wall)
        try act(step.command, as: actor, at: &table, and: &byFile)
      }
    }
    #expect(table.session == byFile.session)
    #expect(table.session.stage == .closed)
    #expect(table.session.isSealed)
    #expect(table.session.brokenInvariants.isEmpty)
    #expect(table.rehearsal.refolded == table.session)
    #expect(table.stations.values.allSatisfy { $0.drafts.isEmpty && $0.pending.isEmpty })
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

  /// Gives the act by keys and by the file, and holds what was recorded of each together.
  private func act(
    _ command: Command,
    as actor: Actor,
    at table: inout Table,
    and byFile: inout Rehearsal
  ) throws {
    let before = table.rehearsal.records.count
    do {
      try table.give(command, as: actor)
    } catch {
      Issue.record("\(command): \(error); \(table.said(actor))\n\(table.frame(actor))")
      throw error
    }
    for part in parts(of: command, byFile.session) {
      let refersTo =
        table.rehearsal.records.indices.contains(byFile.records.count)
        ? table.rehearsal.records[byFile.records.count].refersTo : []
      try byFile.perform(Table.sealed(part), as: actor, refersTo: refersTo)
    }
    let byKeys = table.rehearsal.records[before...].flatMap(\.events)
    let fromFile = byFile.records[before...].flatMap(\.events)
    let isSame = byKeys == fromFile && table.rehearsal.records.count == byFile.records.count
    try #require(isSame, "\(byKeys)\nbut the file\n\(fromFile)\n\(table.said(actor))")
  }

  /// Keys raise one petition after the other, each in a record of its own; the seal counts them.
  private func parts(of command: Command, _ session: Session) -> [Command] {
    switch command {
    case .raisePetitions(let source, let contents):
      contents.map { .raisePetitions(source: source, contents: [$0]) }
    case .sealMinutes: [.sealMinutes(records: session.recordCount)]
    default: [command]
    }
  }
}
