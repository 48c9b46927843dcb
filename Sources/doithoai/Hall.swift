import ArgumentParser
import DialogueApp

/// `doithoai hall SESSION`.
struct Hall: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hall",
    abstract: "Open the hall's screen: who speaks, who is next, the clock."
  )

  @Argument(help: "The session.")
  var session: String

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var office: OfficeOptions

  func run() throws {
    let options = StationOptions(session: session, role: .hall, isASCII: screen.ascii)
    try StationVerb(office: office, screen: screen).run(options)
  }
}
