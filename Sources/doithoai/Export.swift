import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai export SESSION DOCUMENT`.
struct Export: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "export",
      Phrase(
        vi: "Viết một văn bản của hội nghị.",
        en: "Write a paper of the session."
      )
    )
  }

  @Argument(help: .session)
  var session: String

  @Argument(
    help: ArgumentHelp(
      Phrase(
        vi:
          "Văn bản, như minutes (biên bản), notice (thông báo) hoặc invitation (giấy mời); deadlines (thời hạn) thì cùng --format ics.",
        en: "The paper, such as minutes, notice or invitation; deadlines with --format ics."
      ),
      value: ValueName.paper
    )
  )
  var document: PaperName

  @Option(
    help: ArgumentHelp(
      Phrase(vi: "Dạng tệp.", en: "The format."),
      value: ValueName.oneOf("txt|md|docx|csv|pdf|ics")
    )
  )
  var format: PaperFormat = .txt

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Bản cho mọi người: tên người dân viết tắt, không có dòng gạch bỏ.",
        en: "The copy for everybody: citizens by initials, nothing struck."
      )
    )
  )
  var `public` = false

  @Option(
    help: ArgumentHelp(
      Phrase(vi: "Của thời hạn: chỉ của đơn vị này.", en: "Of deadlines: only those of this unit."),
      value: ValueName.unit
    )
  )
  var unit: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Tệp .docx của cơ quan với các chỗ điền như {{number}} và {{body}}.",
        en: "The office's own .docx with places such as {{number}} and {{body}}, to be filled."
      ),
      value: ValueName.file
    )
  )
  var template: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      Phrase(
        vi: "Viết vào đâu; - là đầu ra chuẩn, như khi không có tùy chọn này.",
        en: "Where to write it; - is standard output, as without this option."
      ),
      value: ValueName.fileOrFolder
    )
  )
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
    guard let output, output != "-" else {
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
