import ArgumentParser
import DialogueApp

/// `doithoai verify SESSION…`.
struct Verify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check journals: the chain, the coding and what must always hold."
  )

  @Argument(help: "The sessions.")
  var sessions: [String]

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let result = SessionVerifying(in: office.office).result(of: sessions)
    Output.show(result)
    guard result.code == VerbResult.done else { throw ExitCode(result.code) }
  }
}
