import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai calendar SESSION`.
struct CalendarVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "calendar",
      Phrase(
        vi: "Lịch ngày làm việc của cơ quan làm dời những ngày nào của hội nghị; --adopt ghi vào.",
        en: "What the office's calendar of working days moves in a session; --adopt records it."
      )
    )
  }

  @Argument(help: .session)
  var session: String

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Dùng lịch ấy: tính lại mọi thời hạn còn phải giữ.",
        en: "Adopt the calendar: every deadline still to be kept is reckoned anew."
      )
    )
  )
  var adopt = false

  @OptionGroup var office: OfficeOptions

  func run() throws {
    let adopting = try CalendarAdopting(session, in: office.office)
    let result = try adopt ? adopting.adopt() : adopting.preview()
    Output.show(result)
    guard result.code == VerbResult.done else { throw ExitCode(result.code) }
  }
}
