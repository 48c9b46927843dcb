import ArgumentParser
import DialogueApp

/// `doithoai operator SESSION`.
struct Operator: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "operator",
    abstract: "Open the intake desk: registrations, calls, the clock."
  )

  @Argument(help: "The session.")
  var session: String

  @OptionGroup var desk: DeskOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var office: OfficeOptions

  func run() throws {
    try StationVerb(office: office, screen: screen).run(desk.station(.operator, session, screen))
  }
}
