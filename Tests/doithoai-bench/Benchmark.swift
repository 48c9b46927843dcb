import ArgumentParser

/// One matter that is measured.
protocol Benchmark: ParsableCommand {
  /// The options of a version that takes a few seconds, too short to be believed.
  static var quick: [String] { get }

  func measure(_ table: inout FigureTable) throws
}

extension Benchmark {
  func run() throws {
    var table = FigureTable()
    try measure(&table)
    print(table.markdown)
  }
}
