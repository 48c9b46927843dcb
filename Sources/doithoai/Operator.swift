import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai operator SESSION`.
struct Operator: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "operator",
      Phrase(
        vi: "Mở bàn tiếp nhận: đăng ký phát biểu, mời, đồng hồ.",
        en: "Open the intake desk: registrations, calls, the clock."
      )
    )
  }

  @Argument(help: .session)
  var session: String

  @OptionGroup var desk: DeskOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var office: OfficeOptions

  func run() throws {
    try StationVerb(office: office, screen: screen).run(desk.station(.operator, session, screen))
  }
}
