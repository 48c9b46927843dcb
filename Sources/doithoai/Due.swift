import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai due [SESSION…]`.
struct Due: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "due",
      Phrase(
        vi: "Việc còn nợ trước và sau các hội nghị, theo ngày hạn.",
        en: "What is owed before the meetings and after them, by date."
      ),
      discussion: Phrase(
        vi: """
          Của mọi hội nghị, hoặc của những hội nghị được nêu; một thư mục là mọi nhật ký trong đó. \
          Hội nghị chưa khai mạc: thông báo, giấy mời, trả lời và việc chuẩn bị có ngày hạn. \
          Buổi MẪU chỉ tính khi được nêu tên. Mã thoát là 3 khi trong danh sách có việc quá hạn.
          """,
        en: """
          Over every session, or those that are named; a folder stands for all journals in it. Of a \
          session that has not opened: announcement, invitations, prepared answers and other work \
          with a date. A rehearsal counts only when it is named. The exit code is 3 when something on the list is \
          overdue.
          """
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      Phrase(
        vi: "Các hội nghị, hoặc thư mục chứa nhật ký.",
        en: "Sessions, or folders of journals."
      ),
      value: ValueName.session
    )
  )
  var sessions: [String] = []

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Chỉ việc đến hạn trong chừng ấy ngày.",
        en: "Only what is due within so many days."
      ),
      value: ValueName.days
    )
  )
  var within: Int?

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Chỉ việc của đơn vị này, gọi bằng mã.",
        en: "Only what this unit owes, by its id."
      ),
      value: ValueName.unit
    )
  )
  var unit: String?

  @Flag(help: ArgumentHelp(Phrase(vi: "Chỉ việc quá hạn.", en: "Only what is overdue.")))
  var overdue = false

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Tính đến ngày ấy; không thì đến hôm nay.",
        en: "As of that day; today otherwise."
      ),
      value: ValueName.day
    )
  )
  var on: DayArgument?

  @Flag(
    help: ArgumentHelp(
      Phrase(vi: "Từng ngày hạn được tính ra sao.", en: "How each date was reckoned.")
    )
  )
  var explain = false

  @Flag(
    help: ArgumentHelp(Phrase(vi: "Mỗi dòng một đối tượng JSON.", en: "One JSON object to a line."))
  )
  var json = false

  @OptionGroup var office: OfficeOptions

  func validate() throws {
    guard within.map({ 0...36_600 ~= $0 }) ?? true else {
      throw ValidationError(
        Phrase(
          vi: "--within là số ngày từ 0 đến 36600.",
          en: "--within is a number of days from 0 to 36600."
        )
      )
    }
  }

  func run() throws {
    let query = DueListing.Query(within: within, unit: unit, isOverdueOnly: overdue, day: on)
    let result = try DueListing(sessions, query, in: office.office)
      .result(isJSON: json, isExplained: explain)
    Output.show(result)
    guard result.code == VerbResult.done else { throw ExitCode(result.code) }
  }
}
