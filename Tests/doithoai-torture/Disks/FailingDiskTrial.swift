import ArgumentParser
import DialogueCore
import DialogueJournal
import Glibc
import ProofKit

/// The disk takes what is written and later cannot put it down.
struct FailingDiskTrial: Trial {
  static let configuration = CommandConfiguration(
    commandName: "failing-disk",
    abstract: "The disk below the file system fails at a sync (needs root)."
  )
  static let quick: [String] = []

  var obstacle: String? { LoopDisk.obstacle }

  func trial() throws -> Findings { try findings(isSound: true) }

  /// A program that tries a failed sync again and takes a later answer for the truth.
  func control() throws -> Findings { try findings(isSound: false) }

  private func findings(isSound: Bool) throws -> Findings {
    var findings = Findings()
    let sample = try SampleSession()
    let folder = try WorkFolder()
    let below = try MemoryDisk(in: folder, megabytes: 24)
    let disk = try LoopDisk(
      in: folder,
      megabytes: 256,
      hasJournal: false,
      above: below
    )
    defer { withExtendedLifetime(disk) {} }
    let journal = "\(disk.path)/failing.journal"
    try FileBytes.write(sample.bytes, to: journal, synced: true)
    sync()
    let log = folder["acknowledged"]
    let fail = { try below.fill() }
    if isSound {
      try write(journal, log, failing: fail, &findings)
    } else {
      try writeStubbornly(journal, log, failing: fail)
    }
    below.makeRoom()
    disk.unmount()
    try disk.mount()
    do {
      try JournalCheck.check(journal, holds: AcknowledgementLog.read(log), &findings)
    } catch let fault as FileBytes.Fault {
      // What was written on after the failure may have taken the file's own map with it.
      findings.fault("what was acknowledged cannot be read: \(fault)")
    }
    JournalCheck.goesOn(journal, run: "after", &findings)
    return findings
  }

  /// Acts before the disk fails.
  private static let before = 50

  private func write(
    _ journal: String,
    _ log: String,
    failing fail: () throws -> Void,
    _ findings: inout Findings
  ) throws {
    let log = try AcknowledgementLog(writingTo: log)
    let table = try WriterTable(journal, desk: 2, run: "d", way: .sound)
    do {
      for number in 1...20_000 {
        if number == Self.before { try fail() }
        let record = try table.perform(Self.entering(number), id: "d.\(number)")
        log.note(number: record.number, fingerprint: table.fingerprint, name: "\(number)")
      }
      findings.fault("the disk never failed")
    } catch StoreFault.notRecorded(let fault) {
      findings.count("failed \(fault.call)")
    }
    do {
      _ = try table.perform(Self.entering(0), id: "d.0")
      findings.fault("the station writes on after the disk has failed")
    } catch StoreFault.readOnly {
      findings.count("writers that stopped")
    }
  }

  private func writeStubbornly(
    _ journal: String,
    _ log: String,
    failing fail: () throws -> Void
  ) throws {
    let log = try AcknowledgementLog(writingTo: log)
    let table = try WriterTable(journal, desk: 2, run: "d", way: .stubborn)
    for number in 1...400 {
      if number == Self.before { try fail() }
      let record = try table.perform(Self.entering(number), id: "d.\(number)")
      log.note(number: record.number, fingerprint: table.fingerprint, name: "\(number)")
    }
  }

  private static func entering(_ number: Int) -> Command {
    .enterRegistration(
      entry: RegistrationEntry(registrant: Registrant("Người hỏng \(number)")),
      duplicate: nil
    )
  }
}
