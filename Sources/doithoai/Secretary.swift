import ArgumentParser
import DialogueApp

/// `doithoai secretary SESSION`.
struct Secretary: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "secretary",
    abstract: "Open the secretary's desk: agenda, live minutes, conclusions, close."
  )

  @Argument(help: "The session.")
  var session: String

  @OptionGroup var desk: DeskOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var office: OfficeOptions

  func run() throws {
    try StationVerb(office: office, screen: screen).run(desk.station(.secretary, session, screen))
  }
}
