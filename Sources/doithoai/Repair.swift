import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai repair SESSION`.
struct Repair: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "repair",
      Phrase(
        vi: "Sửa nhật ký mà không mất byte nào: phần cắt ra được giữ trong một tệp.",
        en: "Repair a journal without losing a byte: what is cut off is kept in a file."
      )
    )
  }

  @Argument(help: .session)
  var session: String

  @OptionGroup var office: OfficeOptions

  func run() throws {
    Output.show(try SessionRepairing(session, in: office.office).result())
  }
}
