import Glibc
import ProofKit

/// One station of a soak: what is pressed at it, and what it takes.
final class SoakSeat {
  let verb: String
  let process: ChildProcess
  private let terminal: PseudoTerminal
  private var turn = 0

  /// - Parameters:
  ///   - number: Which of the stations; the first are one of each kind.
  ///   - sample: The session.
  /// - Throws: `PseudoTerminal.Unavailable`, `ChildProcess.NotStarted`.
  init(number: Int, at sample: SampleSession) throws {
    let kinds = ["secretary", "operator", "chair", "hall"]
    verb = number < kinds.count ? kinds[number] : "operator"
    let desk = number < kinds.count ? [] : ["--desk", "\(number - kinds.count + 2)"]
    terminal = try PseudoTerminal(rows: 40, columns: 120)
    process = try terminal.start(
      [try Neighbour.program(), verb, sample.path, "--lang", "vi"] + desk,
      environment: [
        "HOME": sample.folder.path, "LANG": "C.UTF-8", "TERM": "xterm-256color",
        "PATH": "/usr/bin:/bin",
      ]
    )
  }

  func end() {
    process.destroy()
  }

  func isPainted() -> Bool {
    terminal.burst(quiet: 200, patience: 20_000).bytes > 0
  }

  /// Memory in MiB.
  var memory: Double { ProcessStatus.residentMemory(of: process.id) }

  /// Keys that change nothing for the others, now and then another size; reads what comes of it.
  func use() throws {
    turn += 1
    switch turn % 50 {
    case 0: terminal.resize(rows: 24 + turn / 50 % 17, columns: 80 + turn / 50 % 41)
    case 10: try terminal.press("\u{1B}[B")
    case 20: try terminal.press("\u{0C}")
    case 30: try terminal.press("\u{1B}[A")
    default: break
    }
    _ = terminal.burst(quiet: 0, patience: 0)
  }

  /// Whether it comes to show some words.
  func shows(_ words: String) throws -> Bool {
    terminal.resize(rows: 40, columns: 120)
    terminal.keepText()
    for _ in 0..<100 {
      try terminal.press("\u{0C}")
      _ = terminal.burst(quiet: 50, patience: 200)
      if terminal.text.firstRange(of: Array(words.utf8)) != nil { return true }
      terminal.forget()
    }
    return false
  }
}
