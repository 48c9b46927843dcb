import ArgumentParser
import Glibc
import ProofKit

/// What a station takes while nothing happens.
struct IdleBench: Benchmark {
  static let configuration = CommandConfiguration(
    commandName: "idle",
    abstract: "Memory, wake-ups and bytes of a station at which nothing happens."
  )
  static let quick = ["--seconds", "1"]

  @Option(help: "How long to look.")
  var seconds: UInt32 = 30

  func measure(_ table: inout FigureTable) throws {
    let folder = try WorkFolder()
    defer { withExtendedLifetime(folder) {} }
    let path = folder["idle.journal"]
    try FileBytes.write(try LongJournal(records: 1000, endsAtRest: true).bytes, to: path)
    let peers = try Peers()
    let ours = try look(at: [try Neighbour.program(), "secretary", path], home: folder.path)
    table.add(Figure(what: "wake-ups a minute", ours: ours.wakes, unit: "", goal: "0"))
    table.add(Figure(what: "bytes a minute", ours: ours.bytes, unit: "B"))
    for peer in try peers.installed(&table) {
      let theirs = try look(at: peer.command, home: peers.home)
      table.add(
        Figure(
          what: "resident memory",
          ours: ours.memory,
          unit: "MiB",
          peer: peer.name,
          theirs: theirs.memory
        )
      )
    }
  }

  private func look(
    at command: [String],
    home: String
  ) throws -> (memory: Double, wakes: Double, bytes: Double) {
    let guest = try Guest(command, home: home)
    _ = guest.firstPaint()
    // Drafts and the like have come to rest.
    _ = guest.terminal.burst(quiet: 800, patience: 800)
    let memory = guest.residentMemory
    let before = guest.switches
    sleep(seconds)
    let wakes = guest.switches - before
    let bytes = guest.terminal.burst(quiet: 10, patience: 10).bytes
    let minutes = Double(seconds) / 60
    return (memory, Double(wakes) / minutes, Double(bytes) / minutes)
  }
}
