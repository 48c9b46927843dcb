import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai earlier SESSION`.
struct EarlierVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "earlier",
      Phrase(
        vi: "Việc hội nghị trước còn để mở; --adopt đưa vào vấn đề tổng hợp trước.",
        en: "What an earlier session left open; --adopt takes it over as issues."
      ),
      discussion: Phrase(
        vi: """
          Hội nghị trước là hội nghị gần nhất đã bế mạc trong cùng thư mục, của cùng cơ quan nếu có. \
          --adopt đưa sang kiến nghị, phiếu và ý kiến chưa được nghe; nhiệm vụ của thông báo (NV) và \
          vấn đề tổng hợp từ trước (VĐ) thì chỉ khi nêu trong --only. Việc nội bộ, khiếu nại, tố cáo \
          ở lại, tên công dân trong nội dung viết tắt như ở bản công khai; điều đã đưa sang thì không \
          đưa lần nữa.
          """,
        en: """
          The earlier session is the newest one of the folder that was over, of the same authority \
          where there is one. --adopt takes over petitions, slips and those not heard; tasks of the \
          notice (NV) and matters collected before (VĐ) only when --only names them. Restricted \
          matters, complaints and denunciations stay behind, and the names of citizens in the texts \
          become initials as in a public copy; what was taken over is not offered again.
          """
      )
    )
  }

  @Argument(help: .session)
  var session: String

  @Option(
    help: ArgumentHelp(
      Phrase(vi: "Hội nghị trước khác.", en: "Another earlier session."),
      value: ValueName.session
    )
  )
  var from: String?

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Chỉ việc mang số này, như YK-07; dùng lại được nhiều lần.",
        en: "Only the matter of this number, such as YK-07; may be given again."
      ),
      value: ValueName.number
    )
  )
  var only: [String] = []

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Ghi mỗi việc thành một vấn đề tổng hợp trước.",
        en: "Record each as an issue collected before the session."
      )
    )
  )
  var adopt = false

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "In các lệnh cho `record`, mỗi dòng một lệnh.",
        en: "Print the commands for `record`, one to a line."
      )
    )
  )
  var json = false

  @OptionGroup var office: OfficeOptions

  func validate() throws {
    guard only.allSatisfy({ !$0.isEmpty }) else {
      throw ValidationError(
        Phrase(
          vi: "--only phải kèm số của một việc, như YK-07.",
          en: "--only takes the number of a matter, such as YK-07."
        )
      )
    }
    guard !(adopt && json) else {
      throw ValidationError(
        Phrase(
          vi: "chỉ dùng --adopt hoặc --json, không dùng cả hai.",
          en: "Give either --adopt or --json, not both."
        )
      )
    }
  }

  func run() throws {
    let listing = try EarlierListing(session, from: from, only: only, in: office.office)
    let result = try adopt ? listing.adopt() : listing.result(isJSON: json)
    if json { Output.showJSON(result) } else { Output.show(result) }
    guard result.code == VerbResult.done else { throw ExitCode(result.code) }
  }
}
