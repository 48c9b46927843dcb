import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai hall SESSION`.
struct Hall: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "hall",
      Phrase(
        vi: "Mở màn hình hội trường: ai đang phát biểu, ai kế tiếp, đồng hồ.",
        en: "Open the hall's screen: who speaks, who is next, the clock."
      )
    )
  }

  @Argument(help: .session)
  var session: String

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var office: OfficeOptions

  func run() throws {
    let options = StationOptions(session: session, role: .hall, isASCII: screen.ascii)
    try StationVerb(office: office, screen: screen).run(options)
  }
}
