import ArgumentParser
import DialogueApp
import Glibc

/// The command line: reads it, runs a verb, and turns whatever went wrong into a line and a code.
struct Doithoai: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doithoai",
    abstract: "The desk of a public dialogue session.",
    discussion: """
      Without a verb the list of sessions opens. SESSION is a path, a session's name, its id, or \
      an unambiguous start of one.

      Sessions:  $XDG_DATA_HOME/doithoai    (or --folder DIR)
      Data:      $XDG_CONFIG_HOME/doithoai  (or --data DIR), before the files in the program
      Choices:   preferences.json in $XDG_CONFIG_HOME/doithoai
      Drafts:    $XDG_STATE_HOME/doithoai

      Exit codes: 0 done, 1 refused or damaged, 2 wrong usage, 3 something is overdue, 128+n ended by signal n.
      """,
    version: ProgramVersion.text,
    subcommands: [
      Demo.self, New.self, Secretary.self, Operator.self, Chair.self, Hall.self, List.self,
      Show.self, Due.self, FollowUpVerb.self, CalendarVerb.self, Record.self, Verify.self,
      Repair.self, Export.self, DeadlineVerb.self, TypeVerb.self,
    ]
  )

  @OptionGroup var office: OfficeOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try ChooserRun(office: office, screen: screen).run()
  }

  /// Runs the program; returns its exit code.
  static func run(_ arguments: [String]) -> Int32 {
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
      return 0
    } catch let complaint as Complaint {
      Output.complain(complaint, arguments)
      return VerbResult.refused
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return end(with: error, arguments)
    }
  }

  /// Help and version go to standard output; a wrong usage ends with 2.
  private static func end(with error: any Error, _ arguments: [String]) -> Int32 {
    let code = exitCode(for: error)
    switch code {
    case .success:
      Output.printExactly(fullMessage(for: error))
      return 0
    case .validationFailure:
      let message = fullMessage(for: error)
      let start = "Error: "
      let words = message.hasPrefix(start) ? String(message.dropFirst(start.count)) : message
      Output.printError(UsageWords.line(words, forArguments: arguments))
      return 2
    default:
      Output.complain(Complaint(any: error), arguments)
      return VerbResult.refused
    }
  }
}
