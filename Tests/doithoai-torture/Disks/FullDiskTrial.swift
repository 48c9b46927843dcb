import ArgumentParser
import DialogueCore
import DialogueJournal
import Glibc
import ProofKit

/// Others fill the disk while a session runs.
struct FullDiskTrial: Trial {
  static let configuration = CommandConfiguration(
    commandName: "full-disk",
    abstract: "Others fill the disk; the session goes on in its reserve (needs root)."
  )
  static let quick = ["--records", "300"]

  @Option(help: "How many records the reserve must still take.")
  var records = 1500

  var obstacle: String? { LoopDisk.obstacle }

  /// The station has written before the disk fills up.
  func trial() throws -> Findings { try findings(isReserved: true) }

  /// The disk is full before the station's first act: there is no reserve.
  func control() throws -> Findings { try findings(isReserved: false) }

  private func findings(isReserved: Bool) throws -> Findings {
    var findings = Findings()
    let sample = try SampleSession()
    let folder = try WorkFolder()
    let disk = try LoopDisk(in: folder, megabytes: 16)
    defer { withExtendedLifetime(disk) {} }
    let journal = "\(disk.path)/full.journal"
    try FileBytes.write(sample.bytes, to: journal, synced: true)
    let table = try WriterTable(journal, desk: 2, run: "f", way: .sound)
    if isReserved { try enter(0, table) }
    try disk.fill("others")
    var confirmed = 0
    do {
      // To the end of the reserve, and far beyond it.
      while confirmed < 20_000 {
        try enter(confirmed + 1, table)
        confirmed += 1
      }
      findings.fault("the disk was never full")
    } catch StoreFault.notRecorded(let fault) where fault.code == ENOSPC {
      findings.count("records on the full disk", confirmed)
    }
    findings.expect(confirmed >= records, "only \(confirmed) records on the full disk")
    let first = isReserved ? 1 : 0
    let session = try JournalCheck.check(journal, holds: [], &findings)
    let entered = session.queue.registrations.count(where: { $0.name.hasPrefix("Người đầy") })
    findings.expect(
      entered == confirmed + first,
      "\(confirmed + first) confirmed, \(entered) there"
    )
    unlink("\(disk.path)/others")
    JournalCheck.goesOn(journal, run: "after", &findings)
    return findings
  }

  private func enter(_ number: Int, _ table: WriterTable) throws {
    let entry = RegistrationEntry(registrant: Registrant("Người đầy \(number)"))
    _ = try table.perform(.enterRegistration(entry: entry, duplicate: nil), id: "f.\(number)")
  }
}
