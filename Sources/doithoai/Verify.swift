import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai verify SESSION…`.
struct Verify: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "verify",
      Phrase(
        vi: "Kiểm tra nhật ký: chuỗi băm, cách ghi và những điều luôn phải đúng.",
        en: "Check journals: the chain, the coding and what must always hold."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      Phrase(vi: "Các hội nghị.", en: "The sessions."),
      value: ValueName.session
    )
  )
  var sessions: [String]

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let result = SessionVerifying(in: office.office).result(of: sessions)
    Output.show(result)
    guard result.code == VerbResult.done else { throw ExitCode(result.code) }
  }
}
