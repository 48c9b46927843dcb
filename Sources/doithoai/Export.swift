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

  @Option(help: ArgumentHelp("The format.", valueName: "txt|md|docx|csv"))
  var format: PaperFormat = .txt

  @Flag(help: "The copy for everybody: citizens by initials, nothing struck.")
  var `public` = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Where to write it.", valueName: "file"))
  var output: String?

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let export = try PaperExport(document, of: session, isPublic: `public`, in: office.office)
    guard let output else {
      Output.write(try export.bytes(format))
      return
    }
    try export.write(format, to: output)
  }
}

extension PaperName: ExpressibleByArgument {}
extension PaperFormat: ExpressibleByArgument {}
