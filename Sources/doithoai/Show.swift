import ArgumentParser
import DialogueApp

/// `doithoai show SESSION`.
struct Show: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Show the state of a session, or one matter of it with its whole course."
  )

  @Argument(help: "The session.")
  var session: String

  @Flag(help: "The whole state as one JSON object.")
  var json = false

  @Option(help: ArgumentHelp("One petition, from its source to its end.", valueName: "number"))
  var petition: Int?

  @Option(help: ArgumentHelp("One task of a notice of conclusions.", valueName: "number"))
  var task: Int?

  @Option(
    help: ArgumentHelp("As of that day, for a petition or a task.", valueName: "yyyy-mm-dd")
  )
  var on: DayArgument?

  @OptionGroup var office: OfficeOptions

  func validate() throws {
    guard petition == nil || task == nil else {
      throw ValidationError("--petition and --task exclude each other.")
    }
  }

  private var matter: MatterShowing.Matter? {
    petition.map { .petition($0) } ?? task.map { .task($0) }
  }

  func run() throws {
    let result =
      if let matter {
        try MatterShowing(matter, of: session, on: on, in: office.office).result(isJSON: json)
      } else {
        try SessionShowing(session, in: office.office).result(isJSON: json)
      }
    json ? Output.showJSON(result) : Output.show(result)
    guard result.code == VerbResult.done else { throw ExitCode(result.code) }
  }
}
