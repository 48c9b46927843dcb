import ArgumentParser
import ProofKit

/// The papers of a whole session, from the start of the program to its end.
struct PapersBench: Benchmark {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: "The papers of a whole session, exported."
  )
  static let quick = ["--runs", "1"]

  @Option(help: "How often each is written.")
  var runs = 20

  func measure(_ table: inout FigureTable) throws {
    let sample = try SampleSession(isWhole: true)
    let program = try Neighbour.program()
    let output = sample.folder["paper"]
    for (paper, format) in [("minutes", "txt"), ("minutes", "md"), ("order", "txt")] {
      var ours: [Double] = []
      var theirs: [Double] = []
      for _ in 0..<runs {
        ours.append(
          try milliseconds(program, "export", sample.path, paper, "--format", format, "-o", output)
        )
        theirs.append(try milliseconds("cat", sample.path))
      }
      table.add(
        Figure(
          what: "export of the \(paper), \(format)",
          ours: Spread(ours).median,
          unit: "ms",
          peer: "cat of the journal",
          theirs: Spread(theirs).median
        )
      )
    }
    withExtendedLifetime(sample) {}
  }

  private func milliseconds(_ command: String...) throws -> Double {
    let start = Stopwatch.now
    let process = try ChildProcess(command)
    let code = process.ending()
    guard code == 0 else { throw Tool.Failed(command: command, code: code) }
    return Double(Stopwatch.now - start) / 1_000_000
  }
}
