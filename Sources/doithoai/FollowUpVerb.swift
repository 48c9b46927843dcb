import ArgumentParser
import DialogueApp

/// `doithoai follow-up [FOLDER]`.
struct FollowUpVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "follow-up",
    abstract: "Follow what all sessions of a folder promised, by date.",
    discussion: """
      The board only reads; Enter opens the session's own board at the station of --as, and the \
      list is there again when that is left. Sessions whose meeting is not over are left out.
      """
  )

  @Argument(help: "Where the journals are; the folder of the sessions if not given.")
  var journals: String?

  @Option(name: .customLong("as"), help: "The station that opens: secretary or chair.")
  var station: StationRole = .secretary

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var office: OfficeOptions

  func validate() throws {
    guard station != .hall else { throw ValidationError("--as is secretary, operator or chair.") }
  }

  func run() throws {
    try FollowUpRun(office: office, screen: screen, folder: journals, station: station).run()
  }
}

extension StationRole: ExpressibleByArgument {}
