import ArgumentParser
import DialogueCore
import DialogueJournal
import Glibc
import ProofKit

/// A process that writes to a journal until it is ended, and notes what was confirmed to it.
struct Writer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "writer",
    abstract: "Writes to a journal until it is ended; the trials start it.",
    shouldDisplay: false
  )

  @Argument var journal: String
  @Argument var acknowledgements: String
  @Option var desk = 1
  @Option(name: .customLong("run")) var runName = "w"
  @Option var way = WriterWay.sound
  @Option(help: "Withdraw these registrations, from 1, in competition with others.")
  var withdrawing = 0
  @Option(help: "End after so many records.")
  var records = Int.max

  func run() throws {
    let log = try AcknowledgementLog(writingTo: acknowledgements)
    let table = try WriterTable(journal, desk: desk, run: runName, way: way)
    for person in 1..<withdrawing + 1 { try withdraw(person, at: table, log) }
    var hoard: [[UInt8]] = []
    var act = 0
    while act < records {
      act += 1
      let name = "Người \(runName) thứ \(act)"
      if way == .early {
        log.note(number: table.recordCount, fingerprint: table.fingerprint, name: name)
        usleep(300)
      }
      let record = try table.perform(
        .enterRegistration(
          entry: RegistrationEntry(registrant: Registrant(name)),
          duplicate: nil
        ),
        id: "\(runName).\(act)"
      )
      if way == .hoarding {
        hoard.append(try FileBytes.read(journal))
        usleep(20_000)
      }
      guard way != .early else { continue }
      log.note(number: record.number, fingerprint: table.fingerprint, name: name)
    }
    withExtendedLifetime(hoard) {}
  }

  private func withdraw(_ person: Int, at table: WriterTable, _ log: AcknowledgementLog) throws {
    do {
      let record = try table.perform(
        .withdrawRegistration(number: RegistrationNumber(rawValue: person), reason: "về trước"),
        id: "\(runName).rút-\(person)"
      )
      log.note(number: record.number, fingerprint: table.fingerprint, name: "rút \(person)")
    } catch is Refusal {
      // Somebody else was first.
      return
    }
  }
}
