import ArgumentParser
import DialogueApp

/// `doithoai deadline --from DAY --rule RULE`.
struct DeadlineVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "deadline",
    abstract: "The date that a rule gives, by the calendar of working days.",
    discussion: """
      A rule is one of these:

        +30wd, -5wd, +10d, -7d        so many working days or days, after or before the event
        before 2024-04-29             that day itself is too late
        before 2024-04-29 17:00       before that time of the day
        by 2024-04-29                 on that day at the latest
        month 2024-06                 within the month
        end 2024-06, end 2024         by the end of the month or year
        quarter 2024-3, 2024-2..3     within the quarter or quarters
        from 2024-05-01 to 2024-05-31 in the period
        earlier of RULE | RULE        whichever ends first

      These have a date once what they wait for has come about; with --begun the day of --from is that \
      of the event:

        +5d after EVENT, +5d each EVENT, -5wd of DUTY, +10d when CONDITION
        weekly friday, monthly 25, quarterly, halfyearly, yearly

      and these never: when CONDITION, none WORDS ("none khẩn trương").
      """
  )

  @Option(help: ArgumentHelp("The day of the event, not counted.", valueName: "yyyy-mm-dd"))
  var from: DayArgument

  // "-5wd" is a rule and no option.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The rule, as above; one with blanks in quotes.",
      valueName: "rule"
    )
  )
  var rule: RuleArgument

  @Flag(help: "A term of calendar days that ends on a day of rest runs on to the next working day.")
  var rollForward = false

  @Flag(help: "What the rule waits for came about on the day of --from.")
  var begun = false

  @Flag(help: "Each day that was skipped, and why.")
  var explain = false

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let reckoning = try DeadlineReckoning(
      rule,
      from: from,
      rollsForward: rollForward,
      hasBegun: begun,
      in: office.office
    )
    Output.show(reckoning.result(explaining: explain))
  }
}

extension DayArgument: ExpressibleByArgument {}
extension RuleArgument: ExpressibleByArgument {}
