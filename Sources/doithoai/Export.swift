import ArgumentParser
import DialogueApp

/// `doithoai export SESSION DOCUMENT`.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a paper of the session."
  )

  @Argument(help: "The session.")
  var session: String

  @Argument(help: "The paper, such as minutes, notice or invitation; deadlines with --format ics.")
  var document: PaperName

  @Option(help: ArgumentHelp("The format.", valueName: "txt|md|docx|csv|pdf|ics"))
  var format: PaperFormat = .txt

  @Flag(help: "The copy for everybody: citizens by initials, nothing struck.")
  var `public` = false

  @Option(help: ArgumentHelp("Of deadlines: only those of this unit.", valueName: "unit"))
  var unit: String?

  @Option(
    help: ArgumentHelp(
      "The office's own .docx with places such as {{number}} and {{body}}, to be filled.",
      valueName: "file"
    )
  )
  var template: String?

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it.", valueName: "file|folder"))
  var output: String?

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let export = try DocumentExport(
      document,
      of: session,
      as: format,
      unit: unit,
      isPublic: `public`,
      template: template,
      in: office.office
    )
    guard let output else {
      if format.isBinary, Output.isTerminal { throw Complaint.binary(format) }
      Output.write(try export.bytes)
      return
    }
    let line = ProgressLine(office.office)
    let paths = try export.write(to: output) { line.show($0, of: $1) }
    line.clear()
    // Where the paper does not lie under the name that was asked for.
    for path in paths where path != output { Output.print(path) }
  }
}

extension PaperName: ExpressibleByArgument {}
extension PaperFormat: ExpressibleByArgument {}
