import ArgumentParser
import DialogueCore
import DialogueJournal
import ProofKit
import Synchronization

/// The wall clock is set back and forth, and the machine is switched off and on, while a session
/// runs.
struct ClockTrial: Trial {
  static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract: "The clock is set back and forth, the machine switched off and on."
  )
  static let quick = ["--acts", "300"]

  @Option(help: "How many acts.")
  var acts = 20_000

  func trial() throws -> Findings {
    var findings = Findings()
    let records = try played(&findings)
    ClockCheck.check(records, &findings)
    return findings
  }

  /// A program that says nothing of its clocks.
  func control() throws -> Findings {
    var findings = Findings()
    let silent = try played(&findings).map { record in
      Record(
        number: record.number,
        moment: record.moment,
        id: record.id,
        actor: record.actor,
        events: record.events.filter { event in
          if case .journalClock = event { false } else { true }
        }
      )
    }
    ClockCheck.check(silent, &findings)
    return findings
  }

  private func played(_ findings: inout Findings) throws -> [Record] {
    let folder = try WorkFolder(inMemory: true)
    defer { withExtendedLifetime(folder) {} }
    let path = folder["clock.journal"]
    try FileBytes.write(try QueueJournal(isRehearsal: false).bytes(), to: path)
    var clocks = TurnedClocks()
    var store = try clocks.store(path)
    for act in 1...acts {
      let isRestarted = clocks.turn()
      if isRestarted {
        store = try clocks.store(path)
        findings.count("restarts")
      }
      let entry = RegistrationEntry(registrant: Registrant("Người giờ \(act)"))
      _ = try store.perform(
        .enterRegistration(entry: entry, duplicate: nil),
        id: CommandID("clock.\(act)"),
        as: store.station
      )
      findings.count("acts")
    }
    let report = try JournalVerification.verify(path)
    findings.expect(report.isClean, "\(report.damage) \(report.brokenInvariants)")
    findings.expect(report.session == store.session, "the journal tells another session")
    return report.session.ledger.map { entry in
      Record(
        number: entry.record,
        moment: entry.moment,
        id: entry.id,
        actor: entry.actor,
        events: entry.events
      )
    }
  }
}
