import ArgumentParser
import DeskKit
import DialogueCore
import DialogueJournal
import DialogueTestSupport
import ProofKit

/// Random keys at every station in every size; what the journal tells at the end is what was live.
struct KeysTrial: Trial {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "A million random keys on every screen in every size."
  )
  static let quick = ["--keys", "2000"]

  /// Keys of one play.
  private static let length = 500

  @Option(help: "How many keys.")
  var keys = 1_000_000

  @Option(help: "The first of the seeds.")
  var seed: UInt64 = 1

  func trial() throws -> Findings { try findings(plays: max(1, keys / Self.length), margin: 0) }

  /// Screens that are looked at as if each were one column narrower than it was asked to be.
  func control() throws -> Findings { try findings(plays: 1, margin: 1) }

  private func findings(plays: Int, margin: Int) throws -> Findings {
    var findings = Findings()
    for play in 0..<UInt64(plays) {
      var table = try KeyTable(seed: seed + play, margin: margin)
      for _ in 0..<Self.length { table.press(&findings) }
      findings.count("keys", Self.length)
      let records = table.rehearsal.records
      findings.count("records", records.count)
      let bytes = try QueueJournal.bytes(of: records)
      let report = JournalVerification.verify(bytes, path: "\(seed + play)")
      findings.expect(
        report.isClean && report.session == table.rehearsal.session,
        "seed \(seed + play): the journal tells another session"
      )
    }
    return findings
  }
}
