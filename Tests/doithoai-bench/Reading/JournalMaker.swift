import ArgumentParser
import ProofKit

/// Writes the journal that the benchmarks read, for whoever wants to look at it or to profile.
struct JournalMaker: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "journal",
    abstract: "Writes a long journal to a file."
  )

  @Argument var path: String

  @Option(help: "How many records it holds.")
  var records = 100_000

  func run() throws {
    try FileBytes.write(try LongJournal(records: records).bytes, to: path)
  }
}
