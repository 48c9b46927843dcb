import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai show SESSION`.
struct Show: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "show",
      Phrase(
        vi: "Cho xem tình trạng của hội nghị, hoặc toàn bộ diễn biến của một việc trong đó.",
        en: "Show the state of a session, or one matter of it with its whole course."
      )
    )
  }

  @Argument(help: .session)
  var session: String

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Toàn bộ tình trạng, một đối tượng JSON.",
        en: "The whole state as one JSON object."
      )
    )
  )
  var json = false

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Một kiến nghị, từ nguồn đến kết cục.",
        en: "One petition, from its source to its end."
      ),
      value: ValueName.number
    )
  )
  var petition: Int?

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Một nhiệm vụ trong thông báo kết luận.",
        en: "One task of a notice of conclusions."
      ),
      value: ValueName.number
    )
  )
  var task: Int?

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Tính đến ngày ấy, cho kiến nghị hoặc nhiệm vụ.",
        en: "As of that day, for a petition or a task."
      ),
      value: ValueName.day
    )
  )
  var on: DayArgument?

  @OptionGroup var office: OfficeOptions

  func validate() throws {
    guard petition == nil || task == nil else {
      throw ValidationError(
        Phrase(
          vi: "--petition và --task không đi cùng nhau.",
          en: "--petition and --task exclude each other."
        )
      )
    }
  }

  private var matter: MatterShowing.Matter? {
    petition.map { .petition($0) } ?? task.map { .task($0) }
  }

  func run() throws {
    let result =
      if let matter {
        try MatterShowing(matter, of: session, on: on, in: office.office).result(isJSON: json)
      } else {
        try SessionShowing(session, in: office.office).result(isJSON: json)
      }
    json ? Output.showJSON(result) : Output.show(result)
    guard result.code == VerbResult.done else { throw ExitCode(result.code) }
  }
}
