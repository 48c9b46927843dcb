import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai chair SESSION`.
struct Chair: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "chair",
      Phrase(
        vi: "Mở bàn chủ trì: ai phát biểu và vì sao, duyệt kết luận.",
        en: "Open the chair's desk: who speaks and why, review of conclusions."
      )
    )
  }

  @Argument(help: .session)
  var session: String

  @OptionGroup var desk: DeskOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var office: OfficeOptions

  func run() throws {
    try StationVerb(office: office, screen: screen).run(desk.station(.chair, session, screen))
  }
}
