import ArgumentParser
import DialogueApp

/// `doithoai list`.
struct List: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the sessions."
  )

  @Flag(help: "One JSON object to a line.")
  var json = false

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let result = try SessionListing(in: office.office).result(isJSON: json)
    json ? Output.showJSON(result) : Output.show(result)
  }
}
