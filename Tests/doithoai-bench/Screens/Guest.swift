import Glibc
import ProofKit

/// A program in a terminal of its own, from its start to its end.
final class Guest {
  static let rows = 40
  static let columns = 120

  /// Milliseconds of silence that end a first paint and an answer to a key.
  private static let paintQuiet: Int32 = 150
  private static let keyQuiet: Int32 = 30

  let terminal: PseudoTerminal
  let process: ChildProcess
  private let start: Int64

  init(_ command: [String], home: String) throws {
    terminal = try PseudoTerminal(rows: Self.rows, columns: Self.columns)
    start = Stopwatch.now
    process = try terminal.start(
      command,
      environment: [
        "HOME": home, "LANG": "C.UTF-8", "TERM": "xterm-256color", "PATH": "/usr/bin:/bin",
      ]
    )
  }

  deinit {
    process.destroy()
  }

  /// Milliseconds from the start to the last byte of the first paint, and its bytes.
  func firstPaint() -> (milliseconds: Double, bytes: Int) {
    let burst = terminal.burst(quiet: Self.paintQuiet)
    return (Double((burst.last ?? start) - start) / 1_000_000, burst.bytes)
  }

  /// Milliseconds from the start until the words are on the screen; nil when they never are.
  func paints(_ words: String) -> Double? {
    terminal.time(of: words).map { Double($0 - start) / 1_000_000 }
  }

  /// Milliseconds from a key to the last byte of the answer, and its bytes; nil without an answer.
  func press(_ key: String) throws -> (milliseconds: Double, bytes: Int)? {
    let pressed = Stopwatch.now
    try terminal.press(key)
    let burst = terminal.burst(quiet: Self.keyQuiet, patience: 500)
    return burst.last.map { (Double($0 - pressed) / 1_000_000, burst.bytes) }
  }

  /// The answers to keys pressed by turns; those that warm up are left out.
  func answers(to keys: [String], times: Int) throws -> [(milliseconds: Double, bytes: Int)] {
    let warmingUp = 2
    return try (0..<times + warmingUp).compactMap { number in
      let answer = try press(keys[number % keys.count])
      return number < warmingUp ? nil : answer
    }
  }

  /// In MiB.
  var residentMemory: Double {
    ProcessStatus.residentMemory(of: process.id)
  }

  /// How often its threads have been put to sleep so far, by themselves or not.
  var switches: Int {
    let folder = "/proc/\(process.id)/task"
    guard let stream = opendir(folder) else { return 0 }
    defer { closedir(stream) }
    var sum = 0
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      let status = "\(folder)/\(name)/status"
      sum += Int(ProcessStatus.number(after: "voluntary_ctxt_switches:", in: status))
    }
    return sum
  }
}
