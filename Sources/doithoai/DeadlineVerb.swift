import ArgumentParser
import DialogueApp

/// `doithoai deadline --from DAY --rule RULE`.
struct DeadlineVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "The date that a rule gives, by the calendar of working days."
  )

  @Option(help: ArgumentHelp("The day of the event, not counted.", valueName: "yyyy-mm-dd"))
  var from: DayArgument

  @Option(
    help: ArgumentHelp(
      "+30wd, -5wd, +10d, -7d, \"before 2024-04-29\", \"by 2024-04-29\", \"month 2024-06\".",
      valueName: "rule"
    )
  )
  var rule: RuleArgument

  @Flag(help: "A term of calendar days that ends on a day of rest runs on to the next working day.")
  var rollForward = false

  @Flag(help: "Each day that was skipped, and why.")
  var explain = false

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let reckoning = try DeadlineReckoning(
      rule,
      from: from,
      rollsForward: rollForward,
      in: office.office
    )
    Output.show(reckoning.result(explaining: explain))
  }
}

extension DayArgument: ExpressibleByArgument {}
extension RuleArgument: ExpressibleByArgument {}
