import ArgumentParser
import DialogueApp

/// `doithoai calendar SESSION`.
struct CalendarVerb: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "What the office's calendar of working days moves in a session; --adopt records it."
  )

  @Argument(help: "The session.")
  var session: String

  @Flag(help: "Adopt the calendar: every deadline still to be kept is reckoned anew.")
  var adopt = false

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let adopting = try CalendarAdopting(session, in: office.office)
    let result = try adopt ? adopting.adopt() : adopting.preview()
    Output.show(result)
    guard result.code == VerbResult.done else { throw ExitCode(result.code) }
  }
}
