import ArgumentParser
import Glibc
import ProofKit

/// Writers are killed at any moment and others take their place.
struct KillTrial: Trial {
  static let configuration = CommandConfiguration(
    commandName: "kill",
    abstract: "Writers are killed at any moment, and others go on."
  )
  static let quick = ["--kills", "20", "--writers", "3"]

  @Option(help: "How many are killed.")
  var kills = 1000

  @Option(help: "How many write at once.")
  var writers = 8

  func trial() throws -> Findings { try findings(.sound) }

  func control() throws -> Findings { try findings(.early) }

  private func findings(_ way: WriterWay) throws -> Findings {
    var findings = Findings()
    let sample = try SampleSession()
    let logs = try WorkFolder()
    let group = WriterGroup(at: sample.path, logs: logs.path, way: way)
    for _ in 1...writers { try group.start() }
    group.waitForAll()
    for round in 1...kills {
      usleep(UInt32.random(in: 2000...30_000))
      group.kill(at: Int.random(in: 0..<group.count))
      findings.count("kills")
      try group.start()
      // Reading a long journal takes a while: now and then all get as far as writing.
      if round.isMultiple(of: 5) { group.waitForAll() }
    }
    group.end()
    try JournalCheck.check(sample.path, holds: group.acknowledged, &findings)
    JournalCheck.goesOn(sample.path, run: "after", &findings)
    withExtendedLifetime(logs) {}
    return findings
  }
}
