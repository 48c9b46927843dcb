import ArgumentParser
import ProofKit

/// The papers of a whole session, from the start of the program to its end.
struct PapersBench: Benchmark {
  static let configuration = CommandConfiguration(
    commandName: "papers",
    abstract: "The papers of a whole session, exported."
  )
  static let quick = ["--runs", "1", "--statements", "50"]

  @Option(help: "How often each is written.")
  var runs = 20

  @Option(help: "How many statements the long minutes hold.")
  var statements = 1000

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
    try measureLongMinutes(with: program, &table)
  }

  /// The minutes of a long meeting as a Word document, beside the same text through a converter.
  private func measureLongMinutes(with program: String, _ table: inout FigureTable) throws {
    let folder = try WorkFolder()
    let journal = folder["long.journal"]
    try FileBytes.write(try LongJournal(records: statements * 11 / 10).bytes, to: journal)
    let text = folder["minutes.md"]
    _ = try milliseconds(program, "export", journal, "minutes", "--format", "md", "-o", text)
    let hasPeer = Tool.isInstalled("pandoc")
    if !hasPeer { table.leaveOut("pandoc") }
    var ours: [Double] = []
    var theirs: [Double] = []
    for run in 0..<runs {
      let paper = folder["\(run).docx"]
      ours.append(
        try milliseconds(program, "export", journal, "minutes", "--format", "docx", "-o", paper)
      )
      if hasPeer { theirs.append(try milliseconds("pandoc", text, "-o", folder["peer.docx"])) }
    }
    table.add(
      Figure(
        what: "minutes with \(statements) statements, docx",
        ours: Spread(ours).median,
        unit: "ms",
        peer: hasPeer ? "pandoc, the same text" : nil,
        theirs: hasPeer ? Spread(theirs).median : nil,
        goal: "≤ 500 ms"
      )
    )
    withExtendedLifetime(folder) {}
  }

  private func milliseconds(_ command: String...) throws -> Double {
    let start = Stopwatch.now
    let process = try ChildProcess(command)
    let code = process.ending()
    guard code == 0 else { throw Tool.Failed(command: command, code: code) }
    return Double(Stopwatch.now - start) / 1_000_000
  }
}
