import ArgumentParser
import DialogueCore
import DialogueJournal
import DialogueTestSupport
import ProofKit

/// Sessions of random commands; what the journal tells at the end is what was live.
struct CommandsTrial: Trial {
  static let configuration = CommandConfiguration(
    commandName: "commands",
    abstract: "A million random commands; the journal tells what was live."
  )
  static let quick = ["--commands", "4000"]

  @Option(help: "How many commands.")
  var commands = 1_000_000

  @Option(help: "The first of the seeds.")
  var seed: UInt64 = 1000

  func trial() throws -> Findings { try findings(isWhole: true) }

  /// A journal in which one record of each session is missing.
  func control() throws -> Findings { try findings(isWhole: false) }

  private func findings(isWhole: Bool) throws -> Findings {
    var findings = Findings()
    let plays = isWhole ? max(1, commands / RandomPlay.length) : 2
    for play in 0..<UInt64(plays) {
      try self.play(seed + play, isWhole: isWhole, &findings)
    }
    return findings
  }

  private func play(_ seed: UInt64, isWhole: Bool, _ findings: inout Findings) throws {
    var play = RandomPlay(seed: seed)
    for step in 0..<RandomPlay.length {
      let command = play.step(step)
      if case .accepted = play.outcome { findings.count("accepted") }
      let faults = play.rehearsal.session.brokenInvariants
      findings.expect(faults.isEmpty, "\(faults) by \(command), seed \(seed), step \(step)")
    }
    findings.count("commands", RandomPlay.length)
    let records = isWhole ? play.rehearsal.records : Self.lacking(play.rehearsal.records)
    guard let bytes = try? QueueJournal.bytes(of: records) else {
      let unfit = records.first { (try? QueueJournal.bytes(of: [$0])) == nil }
      return findings.expect(false, "seed \(seed): cannot be written: \(unfit?.events ?? [])")
    }
    let report = JournalVerification.verify(bytes, path: "\(seed)")
    findings.expect(report.damage.isEmpty, "seed \(seed): \(report.damage)")
    findings.expect(
      report.session == play.rehearsal.session,
      "seed \(seed): the journal tells another session"
    )
  }

  /// The records without one in the middle, numbered anew.
  private static func lacking(_ records: [Record]) -> [Record] {
    var left = records
    left.remove(at: records.count / 2)
    return left.enumerated().map { number, record in
      Record(
        number: number,
        moment: record.moment,
        id: record.id,
        actor: record.actor,
        refersTo: record.refersTo,
        events: record.events
      )
    }
  }
}
