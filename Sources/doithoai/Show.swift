import ArgumentParser
import DialogueApp

/// `doithoai show SESSION`.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the state of a session."
  )

  @Argument(help: "The session.")
  var session: String

  @Flag(help: "The whole state as one JSON object.")
  var json = false

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let result = try SessionShowing(session, in: office.office).result(isJSON: json)
    json ? Output.showJSON(result) : Output.show(result)
    guard result.code == VerbResult.done else { throw ExitCode(result.code) }
  }
}
