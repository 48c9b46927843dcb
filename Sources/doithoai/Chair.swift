import ArgumentParser
import DialogueApp

/// `doithoai chair SESSION`.
struct Chair: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "chair",
    abstract: "Open the chair's desk: who speaks and why, review of conclusions."
  )

  @Argument(help: "The session.")
  var session: String

  @OptionGroup var desk: DeskOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var office: OfficeOptions

  func run() throws {
    try StationVerb(office: office, screen: screen).run(desk.station(.chair, session, screen))
  }
}
