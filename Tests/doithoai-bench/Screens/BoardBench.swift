import ArgumentParser
import ProofKit

/// The board of very many open petitions, beside other programs of terminals with their own lists.
struct BoardBench: Benchmark {
  static let configuration = CommandConfiguration(
    commandName: "board",
    abstract: "The follow-up board of 2,000 open petitions: its paint and its keys."
  )
  static let quick = ["--petitions", "60", "--keys", "6"]

  @Option(help: "How many petitions are followed.")
  var petitions = 2000

  @Option(help: "How many keys each program gets.")
  var keys = 300

  private struct NeverOpened: Error, CustomStringConvertible {
    let description = "the board was not opened by its name"
  }

  func measure(_ table: inout FigureTable) throws {
    let peers = try Peers()
    let folder = try WorkFolder()
    let path = folder["promised.journal"]
    try FileBytes.write(try PromisedJournal(petitions: petitions).bytes, to: path)
    let board = try Guest(
      [try Neighbour.program(), "secretary", path, "--take-over"],
      home: folder.path
    )
    // Before the journal is read the place of the session is drawn, and takes no act.
    guard board.paints("An Lạc") != nil else { throw NeverOpened() }
    let what = "board of \(petitions) petitions"
    // The secretary writes in the line: a command goes behind Ctrl-O, the board's by its name.
    board.terminal.keepText()
    let opening = ["\u{0F}", ":"] + "theo doi".map(String.init) + ["\r"]
    try add("\(what), opened", board, opening, times: 1, goal: "≤ 100 ms", to: &table)
    // Of the place's name "THEO DÕI" only what differs from the row before is drawn.
    guard String(decoding: board.terminal.text, as: UTF8.self).contains("DÕI") else {
      throw NeverOpened()
    }
    board.terminal.forget()
    let moved = Spread(try board.answers(to: ["j", "k"], times: keys).map(\.milliseconds))
    table.add(
      Figure(
        what: "\(what), key p99",
        ours: moved.percentile(99),
        unit: "ms",
        goal: "≤ 2 ms"
      )
    )
    try add("\(what), other order", board, ["x"], times: 8, goal: "≤ 50 ms", to: &table)
    for peer in try peers.installed(&table) {
      let guest = try Guest(peer.command, home: peers.home)
      _ = guest.firstPaint()
      table.add(
        Figure(
          what: "\(what), key, median",
          ours: moved.median,
          unit: "ms",
          peer: peer.name,
          theirs: Spread(try guest.answers(to: peer.keys, times: keys).map(\.milliseconds)).median
        )
      )
    }
    withExtendedLifetime(folder) {}
  }

  private func add(
    _ what: String,
    _ guest: Guest,
    _ keys: [String],
    times: Int,
    goal: String,
    to table: inout FigureTable
  ) throws {
    var taken: [Double] = []
    for _ in 0..<times {
      // All but the last key only lead to it.
      for key in keys.dropLast() { _ = try guest.press(key) }
      if let key = keys.last, let answer = try guest.press(key) {
        taken.append(answer.milliseconds)
      }
    }
    table.add(Figure(what: what, ours: Spread(taken).median, unit: "ms", goal: goal))
  }
}
