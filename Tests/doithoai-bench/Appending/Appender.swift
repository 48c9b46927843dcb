import ArgumentParser
import Glibc
import ProofKit

/// One of several processes that append at once.
struct Appender: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "appender",
    abstract: "Appends when the gate opens; the benchmark starts it.",
    shouldDisplay: false
  )

  @Argument var kind: AppendKind
  @Argument var path: String
  @Argument var gate: String
  @Option var number = 1
  @Option var records = 100

  func run() throws {
    var appending = try AppendFiles.appending(kind, path, number: number, isShared: true)
    let gate = try FileBytes.opened(gate, O_RDONLY)
    print("ready")
    fflush(nil)
    flock(gate, LOCK_SH)
    let start = Stopwatch.now
    for _ in 0..<records { try appending.append() }
    print("\(start) \(Stopwatch.now)")
  }
}
