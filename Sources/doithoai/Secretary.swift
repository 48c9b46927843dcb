import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai secretary SESSION`.
struct Secretary: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "secretary",
      Phrase(
        vi: "Mở bàn thư ký: chương trình, ghi biên bản tại chỗ, kết luận, bế mạc.",
        en: "Open the secretary's desk: agenda, live minutes, conclusions, close."
      )
    )
  }

  @Argument(help: .session)
  var session: String

  @OptionGroup var desk: DeskOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var office: OfficeOptions

  func run() throws {
    try StationVerb(office: office, screen: screen).run(desk.station(.secretary, session, screen))
  }
}
