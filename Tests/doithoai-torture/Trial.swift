import ArgumentParser
import Glibc
import ProofKit

/// One way to harm a session: what it does to the program, and what to a control that is not
/// protected against it.
protocol Trial: ParsableCommand {
  /// The options of a version that takes a few seconds.
  static var quick: [String] { get }

  /// Why it cannot be done here.
  var obstacle: String? { get }

  /// Harms the program as it is: no faults may be found.
  func trial() throws -> Findings

  /// Harms the control: faults must be found.
  func control() throws -> Findings
}

extension Trial {
  var obstacle: String? { nil }

  func run() throws {
    guard try isPassed() else { throw ExitCode.failure }
  }

  /// Does the trial and its control, and says what came of them.
  func isPassed() throws -> Bool {
    let name = Self.configuration.commandName ?? ""
    if let obstacle {
      print("\(name): skipped: \(obstacle)")
      fflush(nil)
      return true
    }
    let start = Stopwatch.now
    let found = try trial()
    let seconds = (Stopwatch.now - start) / 1_000_000_000
    print("\(name): \(found.isClean ? "ok" : "FAILED") in \(seconds) s: \(found.summary)")
    for fault in found.faults.prefix(10) { print("  \(fault)") }
    fflush(nil)
    let control = try control()
    let word = control.isClean ? "FAILED, the fault was not noticed" : "noticed"
    print("\(name), control: \(word): \(control.summary)")
    if let first = control.faults.first { print("  \(first)") }
    fflush(nil)
    return found.isClean && !control.isClean
  }
}
