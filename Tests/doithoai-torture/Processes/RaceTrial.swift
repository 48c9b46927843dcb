import ArgumentParser
import DialogueCore
import DialogueJournal
import Glibc
import ProofKit

/// Writers compete for acts that only one of them can do, and some are killed meanwhile.
///
/// What they were told must be what one writer after the other would have been told: the records
/// are that order, so each act must stand in it once, and each writer's own acts in its own order.
struct RaceTrial: Trial {
  static let configuration = CommandConfiguration(
    commandName: "race",
    abstract: "Writers compete for acts of which each can be done once."
  )
  static let quick = ["--people", "30", "--writers", "4", "--rounds", "1"]

  @Option(help: "How many registrations can be withdrawn once each.")
  var people = 200

  @Option(help: "How many compete.")
  var writers = 8

  @Option(help: "How often.")
  var rounds = 5

  func trial() throws -> Findings { try findings(.sound) }

  func control() throws -> Findings { try findings(.unlocked) }

  private func findings(_ way: WriterWay) throws -> Findings {
    var findings = Findings()
    for _ in 1...rounds { try race(way, &findings) }
    return findings
  }

  private func race(_ way: WriterWay, _ findings: inout Findings) throws {
    let logs = try WorkFolder()
    defer { withExtendedLifetime(logs) {} }
    let journal = logs["race.journal"]
    try FileBytes.write(try Self.queue(of: people), to: journal, synced: true)
    let follower = try Self.follower(journal)
    let group = WriterGroup(at: journal, logs: logs.path, way: way, withdrawing: people)
    for _ in 1...writers { try group.start(records: 20) }
    var seen: [Int] = []
    for _ in 0..<writers / 2 {
      usleep(UInt32.random(in: 5000...40_000))
      seen += follower.catchUp().map(\.number)
    }
    let killed = Int.random(in: 0..<group.count)
    group.kill(at: killed)
    group.waitForEnds()
    seen += follower.catchUp().map(\.number)

    let logged = group.logsSoFar
    let session = try JournalCheck.check(journal, holds: logged.flatMap(\.self), &findings)
    for log in logged {
      let numbers = log.map(\.number)
      findings.expect(numbers == numbers.sorted(), "a writer's acts stand out of its order")
    }
    let done = logged.flatMap(\.self).map(\.name).filter { $0.hasPrefix("rút ") }
    findings.expect(Set(done).count == done.count, "one withdrawal was confirmed to two writers")
    findings.count("withdrawals confirmed", done.count)
    let waiting = session.queue.registrations.prefix(people).filter { $0.state == .waiting }
    findings.expect(waiting.isEmpty, "\(waiting.count) registrations are still waiting")
    let first = follower.session.recordCount - seen.count
    findings.expect(
      seen == Array(first..<first + seen.count),
      "a follower saw the records in another order"
    )
    findings.expect(
      way != .sound || follower.session == session,
      "a follower's session is not the journal's"
    )
    findings.count("races")
  }

  private static func queue(of people: Int) throws -> [UInt8] {
    var lines = try QueueJournal()
    for person in 1...people {
      try lines.add(
        .enterRegistration(
          entry: RegistrationEntry(registrant: Registrant("Người chờ \(person)")),
          duplicate: nil
        )
      )
    }
    return try lines.bytes()
  }

  private static func follower(_ path: String) throws -> SessionStore {
    let clock = try JournalClock.system()
    return try SessionStore(
      opening: path,
      as: Actor(.hall),
      attachment: Attachment(run: "hall-1", boot: clock.boot),
      clock: clock,
      options: StoreOptions(isViewOnly: true)
    )
  }
}
