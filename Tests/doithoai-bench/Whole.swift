import ArgumentParser
import Foundation
import ProofKit

/// Everything, as one table.
struct Whole: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "all",
    abstract: "Everything, as one Markdown table with the machine and the date."
  )

  @Flag(help: "Too short to be believed: only to see that it works.")
  var quick = false

  static let benchmarks: [any Benchmark.Type] = [
    AppendBench.self, OpenBench.self, FollowBench.self, KeysBench.self, BoardBench.self,
    IdleBench.self, PapersBench.self, TypingBench.self,
  ]

  func run() throws {
    var table = FigureTable()
    for benchmark in Self.benchmarks {
      try benchmark.parse(quick ? benchmark.quick : []).measure(&table)
    }
    let day = Date.now.formatted(.iso8601.year().month().day())
    print("Measured on \(day), \(Machine.description)\(quick ? ", quick" : ""):\n")
    print(table.markdown)
  }
}
