import ArgumentParser
import DialogueApp

/// `doithoai repair SESSION`.
struct Repair: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repair",
    abstract: "Repair a journal without losing a byte: what is cut off is kept in a file."
  )

  @Argument(help: "The session.")
  var session: String

  @OptionGroup var office: OfficeOptions

  func run() throws {
    Output.show(try SessionRepairing(session, in: office.office).result())
  }
}
