import ArgumentParser
import Glibc
import ProofKit

/// A record on the disk: ours, the bare system calls, SQLite.
struct AppendBench: Benchmark {
  static let configuration = CommandConfiguration(
    commandName: "append",
    abstract: "Durable appends of one process and of eight."
  )
  static let quick = ["--records", "60"]

  @Option(help: "How many records of each kind.")
  var records = 3000

  func measure(_ table: inout FigureTable) throws {
    let kinds = AppendKind.allCases.filter { $0 != .sqlite || SQLiteAppending.isInstalled }
    if kinds.count < AppendKind.allCases.count { table.leaveOut("SQLite") }
    let files = try AppendFiles()
    report("append, 1 process", try alone(kinds, files), goal: "≤ 1.25 × raw", &table)
    var together: [AppendKind: Double] = [:]
    for kind in kinds { together[kind] = try self.together(kind, files) }
    report("append, 8 processes", together, goal: "≤ 1.6 × raw", &table)
  }

  private func report(
    _ what: String,
    _ means: [AppendKind: Double],
    goal: String,
    _ table: inout FigureTable
  ) {
    let ours = means[.ours] ?? 0
    for (kind, name) in [
      (AppendKind.raw, "write + fdatasync"), (.sqlite, "SQLite WAL, synchronous=FULL"),
    ] {
      guard let theirs = means[kind] else { continue }
      table.add(
        Figure(
          what: what,
          ours: ours,
          unit: "µs",
          peer: name,
          theirs: theirs,
          goal: kind == .raw ? goal : ""
        )
      )
    }
  }

  /// Mean microseconds of each kind, by turns, so that a disk in a bad mood slows all of them.
  private func alone(_ kinds: [AppendKind], _ files: AppendFiles) throws -> [AppendKind: Double] {
    var appendings = try kinds.map { kind in
      try AppendFiles.appending(kind, files.path(kind, "alone"))
    }
    var times = [Int64](repeating: 0, count: kinds.count)
    let turn = 20
    for round in 0..<max(2, records / turn) {
      for place in kinds.indices {
        let time = try Stopwatch.time { for _ in 0..<turn { try appendings[place].append() } }
        // The first turn warms up.
        if round > 0 { times[place] += time }
      }
    }
    let count = Double((max(2, records / turn) - 1) * turn)
    return Dictionary(uniqueKeysWithValues: zip(kinds, times.map { Double($0) / count / 1000 }))
  }

  /// Microseconds for a record while eight processes append to one file.
  private func together(_ kind: AppendKind, _ files: AppendFiles) throws -> Double {
    let path = try files.path(kind, "together")
    // Made before the others look at it.
    _ = try AppendFiles.appending(kind, path, number: 99)
    let gate = files.folder["gate-\(kind.rawValue)"]
    try FileBytes.write([UInt8](), to: gate)
    let lock = try FileBytes.opened(gate, O_RDONLY)
    flock(lock, LOCK_EX)
    let each = max(5, records / 8)
    let outputs = (1...8).map { files.folder["out-\(kind.rawValue)-\($0)"] }
    let processes = try outputs.enumerated().map { place, output in
      try ChildProcess(
        [
          try ThisProgram.path(), "appender", kind.rawValue, path, gate, "--number", "\(place + 1)",
          "--records", "\(each)",
        ],
        streams: .init(output: output)
      )
    }
    while try outputs.contains(where: { try Self.words(in: $0).isEmpty }) { usleep(1000) }
    flock(lock, LOCK_UN)
    close(lock)
    for process in processes {
      let code = process.ending()
      guard code == 0 else { throw Tool.Failed(command: ["appender"], code: code) }
    }
    let times = try outputs.map { try Self.words(in: $0).suffix(2).compactMap { Int64($0) } }
    let start = times.compactMap(\.first).min() ?? 0
    let end = times.compactMap(\.last).max() ?? 0
    return Double(end - start) / Double(each * 8) / 1000
  }

  private static func words(in path: String) throws -> [Substring] {
    guard access(path, F_OK) == 0 else { return [] }
    let text = String(decoding: try FileBytes.read(path), as: UTF8.self)
    return text.split { $0.isWhitespace }
  }
}
