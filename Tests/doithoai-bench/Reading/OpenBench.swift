import ArgumentParser
import Foundation
import ProofKit

/// A whole journal read, verified, folded and painted, from the start of the program on.
struct OpenBench: Benchmark {
  static let configuration = CommandConfiguration(
    commandName: "open",
    abstract: "Open, verify, fold and paint journals of 1k, 10k and 100k records."
  )
  static let quick = ["--runs", "1", "--records", "200", "1000"]

  @Option(parsing: .upToNextOption, help: "How long the journals are.")
  var records = [1000, 10_000, 100_000]

  @Option(help: "How often each is opened.")
  var runs = 15

  func measure(_ table: inout FigureTable) throws {
    let program = try Neighbour.program()
    let hasPeer = Tool.isInstalled("openssl")
    if !hasPeer { table.leaveOut("openssl") }
    for count in records {
      let folder = try WorkFolder()
      let path = folder["long.journal"]
      let bytes = try LongJournal(records: count).bytes
      try FileBytes.write(bytes, to: path, synced: true)
      let what = "open \(count) records"
      var ours: [Double] = []
      var theirs: [Double] = []
      for _ in 0..<runs {
        ours.append(try open(path, with: program, home: folder.path))
        if hasPeer { theirs.append(try digest(path)) }
      }
      let median = Spread(ours).median
      if hasPeer {
        table.add(
          Figure(
            what: what,
            ours: median,
            unit: "ms",
            peer: "openssl dgst -sha256",
            theirs: Spread(theirs).median,
            goal: count == 100_000 ? "≤ 5 ×" : ""
          )
        )
      }
      table.add(
        Figure(
          what: what,
          ours: median,
          unit: "ms",
          peer: "JSONDecoder, the lines alone",
          theirs: try decode(bytes)
        )
      )
      withExtendedLifetime(folder) {}
    }
  }

  private struct NeverPainted: Error, CustomStringConvertible {
    let path: String

    var description: String { "nothing of \(path) was painted" }
  }

  /// Milliseconds until the chair's screen shows the session.
  private func open(_ path: String, with program: String, home: String) throws -> Double {
    let guest = try Guest([program, "chair", path, "--view", "--lang", "vi"], home: home)
    guard let time = guest.paints("An Lạc") else { throw NeverPainted(path: path) }
    return time
  }

  private func digest(_ path: String) throws -> Double {
    Double(try Stopwatch.time { try Tool.run("openssl", "dgst", "-sha256", path) }) / 1_000_000
  }

  /// Milliseconds to decode every line into a tree.
  private func decode(_ bytes: [UInt8]) throws -> Double {
    let decoder = JSONDecoder()
    var count = 0
    let time = try Stopwatch.time {
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        count += try decoder.decode(DecodedLine.self, from: Data(line)).e.count
      }
    }
    precondition(count > 0, "nothing was decoded")
    return Double(time) / 1_000_000
  }
}
