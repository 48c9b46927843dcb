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

  @Argument(help: "The paper, such as minutes, notice or invitation.")
  var document: PaperName

  @Option(help: ArgumentHelp("The format.", valueName: "txt|md|docx|csv|pdf"))
  var format: PaperFormat = .txt

  @Flag(help: "The copy for everybody: citizens by initials, nothing struck.")
  var `public` = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it.", valueName: "file|folder"))
  var output: String?

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let export = try PaperExport(document, of: session, isPublic: `public`, in: office.office)
    guard let output else {
      if format.isBinary, Output.isTerminal { throw Complaint.binary(format) }
      Output.write(try export.bytes(format))
      return
    }
    let line = ProgressLine(office.office)
    let paths = try export.write(format, to: output) { line.show($0, of: $1) }
    line.clear()
    // Where the paper does not lie under the name that was asked for.
    for path in paths where path != output { Output.print(path) }
  }
}

extension PaperName: ExpressibleByArgument {}
extension PaperFormat: ExpressibleByArgument {}
