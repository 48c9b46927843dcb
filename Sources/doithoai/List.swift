import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai list`.
struct List: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "list",
      Phrase(
        vi: "Liệt kê các hội nghị.",
        en: "List the sessions."
      )
    )
  }

  @Flag(
    help: ArgumentHelp(Phrase(vi: "Mỗi dòng một đối tượng JSON.", en: "One JSON object to a line."))
  )
  var json = false

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let result = try SessionListing(in: office.office).result(isJSON: json)
    json ? Output.showJSON(result) : Output.show(result)
  }
}
