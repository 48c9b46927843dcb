import ArgumentParser
import DialogueCore
import DialogueJournal
import Glibc
import ProofKit

/// From a commit in one process to the last byte that another station paints of it.
struct FollowBench: Benchmark {
  static let configuration = CommandConfiguration(
    commandName: "follow",
    abstract: "From a commit in one process to the paint in another."
  )
  static let quick = ["--acts", "6"]

  @Option(help: "How many acts.")
  var acts = 400

  func measure(_ table: inout FigureTable) throws {
    let sample = try SampleSession()
    try sample.stopClock()
    let files = try AppendFiles()
    var raw = try AppendFiles.appending(.raw, files.path(.raw, "follow"))
    let guest = try Guest(
      [try Neighbour.program(), "operator", sample.path],
      home: sample.folder.path
    )
    _ = guest.firstPaint()
    let clock = try JournalClock.system()
    let store = try SessionStore(
      opening: sample.path,
      as: Actor(.operator, desk: 9),
      attachment: Attachment(run: "op9", boot: clock.boot),
      clock: clock
    )
    var syncs: [Double] = []
    var latencies: [Double] = []
    for act in 1...acts + 2 {
      syncs.append(Double(try Stopwatch.time { try raw.append() }) / 1_000_000)
      let entry = RegistrationEntry(registrant: Registrant("Người xa \(act)"))
      _ = try store.perform(
        .enterRegistration(entry: entry, duplicate: nil),
        id: CommandID("op9.\(act)"),
        as: store.station
      )
      let committed = Stopwatch.now
      let burst = guest.terminal.burst(quiet: 20, patience: 1000)
      if let last = burst.last, act > 2 { latencies.append(Double(last - committed) / 1_000_000) }
    }
    withExtendedLifetime(sample) {}
    let spread = Spread(latencies)
    table.add(
      Figure(
        what: "commit → painted elsewhere, median",
        ours: spread.median,
        unit: "ms",
        peer: "write + fdatasync",
        theirs: Spread(syncs).median,
        goal: "≤ fdatasync + 1 ms"
      )
    )
    table.add(
      Figure(
        what: "commit → painted elsewhere, p99",
        ours: spread.percentile(99),
        unit: "ms",
        peer: "write + fdatasync",
        theirs: Spread(syncs).percentile(99),
        goal: "≤ 5 ms"
      )
    )
  }
}
