import ArgumentParser
import DialogueCore
import Glibc
import ProofKit

/// Stations stay open for a whole meeting, with keys, sizes and records all the time.
struct SoakTrial: Trial {
  static let configuration = CommandConfiguration(
    commandName: "soak",
    abstract: "Eight stations are used for ten minutes; none grows, none falls behind."
  )
  static let quick = ["--stations", "4", "--seconds", "12"]

  @Option(help: "How many stations.")
  var stations = 8

  @Option(help: "For how long.")
  var seconds: Int64 = 600

  var obstacle: String? {
    do {
      _ = try Neighbour.program()
      return nil
    } catch {
      return "\(error)"
    }
  }

  /// Milliseconds between two records.
  private static let pace: Int64 = 400

  /// What a station may grow by, in MiB: some for pages touched late, and a little for each record.
  private static func allowance(records: Int) -> Double { 3 + Double(records) * 0.008 }

  func trial() throws -> Findings {
    var findings = Findings()
    let sample = try SampleSession()
    let table = try WriterTable(sample.path, desk: 90, run: "soak", way: .sound)
    let seats = try (0..<stations).map { try SoakSeat(number: $0, at: sample) }
    defer { for seat in seats { seat.end() } }
    for seat in seats { findings.expect(seat.isPainted(), "\(seat.verb) paints nothing") }
    let log = sample.folder["acknowledged"]
    let acknowledgements = try AcknowledgementLog(writingTo: log)

    let start = Stopwatch.now
    let length = seconds * 1_000_000_000
    var records = 0
    var settled: (memory: [Double], records: Int)?
    while Stopwatch.now - start < length {
      if (Stopwatch.now - start) / 1_000_000 > Int64(records) * Self.pace {
        records += 1
        let name = "Người ngồi lâu \(records)"
        let entry = RegistrationEntry(registrant: Registrant(name))
        let record = try table.perform(
          .enterRegistration(entry: entry, duplicate: nil),
          id: "soak.\(records)"
        )
        acknowledgements.note(number: record.number, fingerprint: table.fingerprint, name: name)
      }
      for seat in seats { try seat.use() }
      // What is touched for the first time counts as the beginning.
      if settled == nil, Stopwatch.now - start > length / 4 {
        settled = (seats.map(\.memory), records)
      }
      usleep(20_000)
    }
    findings.count("stations", seats.count)
    findings.count("records", records)
    guard let settled else { return findings }
    let allowed = Self.allowance(records: records - settled.records)
    for (seat, before) in zip(seats, settled.memory) {
      findings.expect(seat.process.isRunning, "\(seat.verb) has ended")
      findings.expect(
        seat.memory - before <= allowed,
        "\(seat.verb) has grown from \(before) to \(seat.memory) MiB"
      )
    }
    if let next = table.next {
      _ = try table.perform(.callNext(expected: next, ending: table.speech), id: "soak.call")
    }
    for seat in seats {
      let newest = seat.verb == "hall" ? "MỜI SỐ" : "ĐĂNG KÝ \(table.registrations)"
      findings.expect(try seat.shows(newest), "\(seat.verb) does not show “\(newest)”")
    }
    try JournalCheck.check(sample.path, holds: AcknowledgementLog.read(log), &findings)
    return findings
  }

  /// A writer that keeps every journal that it has seen.
  func control() throws -> Findings {
    var findings = Findings()
    let sample = try SampleSession()
    let logs = try WorkFolder()
    defer { withExtendedLifetime((sample, logs)) {} }
    let writers = WriterGroup(at: sample.path, logs: logs.path, way: .hoarding)
    let writer = try writers.start()
    writers.waitForAll()
    let before = ProcessStatus.residentMemory(of: writer.id)
    let known = writers.acknowledged.count
    sleep(2)
    let records = writers.acknowledged.count - known
    let grown = ProcessStatus.residentMemory(of: writer.id) - before
    findings.count("records", records)
    findings.expect(
      grown <= Self.allowance(records: records),
      "a writer has grown by \(Int(grown)) MiB"
    )
    return findings
  }
}
