import ArgumentParser
import ProofKit

/// A key and the answer to it, and the first paint, beside other programs of terminals.
struct KeysBench: Benchmark {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "First paint and keys, beside calcurse, tig and htop."
  )
  static let quick = ["--keys", "6", "--starts", "1"]

  @Option(help: "How many keys each program gets.")
  var keys = 300

  @Option(help: "How often each program is started.")
  var starts = 10

  private struct Result {
    var paint: Spread
    var paintBytes: Double
    var key: Spread
    var keyBytes: Double
  }

  func measure(_ table: inout FigureTable) throws {
    let sample = try SampleSession()
    try sample.stopClock()
    let program = try Neighbour.program()
    let peers = try Peers()
    let secretary = [program, "secretary", sample.path, "--take-over"]
    let intake = [program, "operator", sample.path, "--take-over"]
    let typed = try measure(secretary, ["d", "e", "j", " "], home: peers.home)
    let moved = try measure(intake, ["j", "k"], home: peers.home)
    table.add(
      Figure(
        what: "key p99, a letter typed",
        ours: typed.key.percentile(99),
        unit: "ms",
        goal: "≤ 2 ms"
      )
    )
    table.add(
      Figure(
        what: "key p99, a list moved",
        ours: moved.key.percentile(99),
        unit: "ms",
        goal: "≤ 2 ms"
      )
    )
    // What no program can be under: the kernel alone answers here.
    let echo = try Guest(["cat"], home: peers.home).answers(to: ["a", "b"], times: keys)
    let slowest = Spread(echo.map(\.milliseconds)).percentile(99)
    compare("key p99", moved.key.percentile(99), "ms", "cat, the terminal's echo", slowest, &table)
    for peer in try peers.installed(&table) {
      let theirs = try measure(peer.command, peer.keys, home: peers.home)
      compare("first paint", typed.paint.median, "ms", peer.name, theirs.paint.median, &table)
      compare("key, median", moved.key.median, "ms", peer.name, theirs.key.median, &table)
      compare(
        "key p99",
        moved.key.percentile(99),
        "ms",
        peer.name,
        theirs.key.percentile(99),
        &table
      )
      compare("bytes a key", moved.keyBytes, "B", peer.name, theirs.keyBytes, &table)
    }
  }

  private func compare(
    _ what: String,
    _ ours: Double,
    _ unit: String,
    _ peer: String,
    _ theirs: Double,
    _ table: inout FigureTable
  ) {
    table.add(Figure(what: what, ours: ours, unit: unit, peer: peer, theirs: theirs))
  }

  private func measure(_ command: [String], _ keys: [String], home: String) throws -> Result {
    var paints: [(milliseconds: Double, bytes: Int)] = []
    for _ in 0..<starts { paints.append(try Guest(command, home: home).firstPaint()) }
    let guest = try Guest(command, home: home)
    _ = guest.firstPaint()
    let answers = try guest.answers(to: keys, times: self.keys)
    return Result(
      paint: Spread(paints.map(\.milliseconds)),
      paintBytes: Spread(paints.map { Double($0.bytes) }).median,
      key: Spread(answers.map(\.milliseconds)),
      keyBytes: Spread(answers.map { Double($0.bytes) }).median
    )
  }
}
