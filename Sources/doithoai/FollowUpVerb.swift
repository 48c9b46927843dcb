import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai follow-up [FOLDER]`.
struct FollowUpVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "follow-up",
      Phrase(
        vi: "Theo dõi những việc mà mọi hội nghị trong một thư mục còn nợ, theo ngày hạn.",
        en: "Follow what all sessions of a folder owe and promised, by date."
      ),
      discussion: Phrase(
        vi: """
          Bảng này chỉ đọc; Enter mở bảng của chính hội nghị ở bàn nêu bằng --as, thoát ra thì trở \
          lại danh sách. Hội nghị chưa khai mạc có ở đây với việc phải xong trước đó; hội nghị đang \
          họp thì không.
          """,
        en: """
          The board only reads; Enter opens the session's own board at the station of --as, and the \
          list is there again when that is left. Sessions to come are here with what is owed before \
          them; those that are under way are left out.
          """
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      Phrase(
        vi: "Nơi chứa nhật ký; không nêu thì là thư mục các hội nghị.",
        en: "Where the journals are; the folder of the sessions if not given."
      ),
      value: ValueName.folder
    )
  )
  var journals: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      Phrase(
        vi: "Bàn được mở: secretary, operator hoặc chair.",
        en: "The station that opens: secretary, operator or chair."
      ),
      value: ValueName.station
    )
  )
  var station: StationRole = .secretary

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var office: OfficeOptions

  func validate() throws {
    guard station != .hall else {
      throw ValidationError(
        Phrase(
          vi: "--as là secretary, operator hoặc chair.",
          en: "--as is secretary, operator or chair."
        )
      )
    }
  }

  func run() throws {
    try FollowUpRun(office: office, screen: screen, folder: journals, station: station).run()
  }
}

extension StationRole: ExpressibleByArgument {}
