import ArgumentParser
import DialogueCore
import DialogueJournal
import Glibc
import ProofKit

/// A writer is stopped while it holds the journal.
struct StopTrial: Trial {
  static let configuration = CommandConfiguration(
    commandName: "stop",
    abstract: "A writer is stopped while it holds the journal."
  )
  static let quick = ["--rounds", "2"]

  @Option(help: "How often.")
  var rounds = 40

  func trial() throws -> Findings { try findings(.sound) }

  func control() throws -> Findings { try findings(.unlocked, rounds: 2) }

  private func findings(_ way: WriterWay, rounds: Int? = nil) throws -> Findings {
    var findings = Findings()
    for round in 1...(rounds ?? self.rounds) {
      try stop(round, way, &findings)
      findings.count("stops")
    }
    return findings
  }

  private func stop(_ round: Int, _ way: WriterWay, _ findings: inout Findings) throws {
    let sample = try SampleSession()
    defer { withExtendedLifetime(sample) {} }
    let logs = try WorkFolder()
    defer { withExtendedLifetime(logs) {} }
    let holders = WriterGroup(at: sample.path, logs: logs.path, way: way)
    let others = WriterGroup(at: sample.path, logs: logs.path, name: "other", way: .sound)
    let holder = try holders.start()
    holders.waitForAll()
    guard Self.stop(holder, holding: sample.path) else {
      findings.fault("nobody is named who holds the journal")
      return
    }
    try others.start()
    usleep(300_000)
    findings.expect(others.acknowledged.isEmpty, "another writes while one holds the journal")
    let took = try Stopwatch.time { try Self.look(at: sample.path) }
    findings.expect(took < 1_000_000_000, "who only looks waits \(took / 1_000_000) ms")
    if round.isMultiple(of: 2) {
      holder.send(SIGCONT)
    } else {
      holders.end()
    }
    others.waitForAll(seconds: 10)
    findings.expect(!others.acknowledged.isEmpty, "the others do not go on")
    holders.end()
    others.end()
    try JournalCheck.check(
      sample.path,
      holds: holders.acknowledged + others.acknowledged,
      &findings
    )
  }

  /// Stops and lets go until the process stands still with the lock in its hand.
  private static func stop(_ process: ChildProcess, holding path: String) -> Bool {
    for _ in 0..<500 {
      process.send(SIGSTOP)
      usleep(2000)
      if LockHolder.process(holding: path) == process.id { return true }
      process.send(SIGCONT)
      usleep(UInt32.random(in: 100...3000))
    }
    return false
  }

  private static func look(at path: String) throws {
    let clock = try JournalClock.system()
    let store = try SessionStore(
      opening: path,
      as: Actor(.hall),
      attachment: Attachment(run: "hall-1", boot: clock.boot),
      clock: clock,
      options: StoreOptions(isViewOnly: true)
    )
    _ = store.catchUp()
  }
}
