import DialogueCore
import DialogueTestSupport
import Testing

/// Thousands of commands drawn at random, from the plan to the archive.
struct RandomSessionTests {
  private static let seeds = Array(UInt64(1)...36)

  @Test(arguments: seeds)
  func `no sequence of commands breaks the session`(seed: UInt64) throws {
    var play = RandomPlay(seed: seed)
    for step in 0..<RandomPlay.length {
      let before = play.rehearsal.session
      let command = play.step(step)
      let after = play.rehearsal.session
      switch play.outcome {
      case .accepted(let events):
        #expect(!events.isEmpty, "\(command)")
        #expect(after.recordCount == before.recordCount + 1)
      case .refused:
        #expect(after == before, "\(command)")
      }
      let faults = after.brokenInvariants
      try #require(faults.isEmpty, "\(faults) by \(command), seed \(seed), step \(step)")
    }
    #expect(play.rehearsal.refolded == play.rehearsal.session)
  }

  // What only the journal writes of itself, and what founds a session, is no answer to a command.
  @Test func `every command is accepted somewhere and every event is brought about`() {
    var commands: Set<String> = []
    var events: Set<String> = []
    for seed in Self.seeds {
      var play = RandomPlay(seed: seed)
      for step in 0..<RandomPlay.length {
        let command = play.step(step)
        guard case .accepted(let accepted) = play.outcome else { continue }
        commands.insert(name(of: command))
        events.formUnion(accepted.map { name(of: $0) })
      }
    }
    #expect(commands.count == 108)
    #expect(events.count == 108, "\(events.sorted())")
  }

  private func name(of value: Any) -> String {
    Mirror(reflecting: value).children.first?.label ?? "\(value)"
  }
}
