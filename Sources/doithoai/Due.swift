import ArgumentParser
import DialogueApp

/// `doithoai due [SESSION…]`.
struct Due: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "due",
    abstract: "What is owed after the meetings, by date.",
    discussion: """
      Over every session, or those that are named; a folder stands for all journals in it. The exit \
      code is 3 when something on the list is overdue.
      """
  )

  @Argument(help: "Sessions, or folders of journals.")
  var sessions: [String] = []

  @Option(help: ArgumentHelp("Only what is due within so many days.", valueName: "days"))
  var within: Int?

  @Option(help: ArgumentHelp("Only what this unit owes, by its id.", valueName: "unit"))
  var unit: String?

  @Flag(help: "Only what is overdue.")
  var overdue = false

  @Option(help: ArgumentHelp("As of that day; today otherwise.", valueName: "yyyy-mm-dd"))
  var on: DayArgument?

  @Flag(help: "How each date was reckoned.")
  var explain = false

  @Flag(help: "One JSON object to a line.")
  var json = false

  @OptionGroup var office: OfficeOptions

  func validate() throws {
    guard within.map({ 0...36_600 ~= $0 }) ?? true else {
      throw ValidationError("--within is a number of days from 0 to 36600.")
    }
  }

  func run() throws {
    let query = DueListing.Query(within: within, unit: unit, isOverdueOnly: overdue, day: on)
    let result = try DueListing(sessions, query, in: office.office)
      .result(isJSON: json, isExplained: explain)
    Output.show(result)
    guard result.code == VerbResult.done else { throw ExitCode(result.code) }
  }
}
