import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai new`.
struct New: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "new",
      Phrase(
        vi: "Tạo hội nghị mới từ tệp kế hoạch hoặc từ các tùy chọn; in đường dẫn của nhật ký.",
        en: "Make a new session from a plan file, or from flags; prints the journal's path."
      )
    )
  }

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Tệp kế hoạch, viết như trong các mẫu.",
        en: "A plan file; its form is that of the samples."
      ),
      value: ValueName.file
    )
  )
  var plan: String?

  @OptionGroup(
    title: HelpLanguage.text(Phrase(vi: "Thay cho tệp kế hoạch", en: "Instead of a plan file"))
  )
  var flags: PlanFlags

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Dùng cả quy chế không còn, hoặc chưa có, hiệu lực vào ngày hội nghị.",
        en: "Take a ruleset that is not in effect on the day of the session."
      )
    )
  )
  var historical = false

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Diễn tập: lệnh được tự nêu giờ, mọi văn bản mang chữ MẪU.",
        en: "A rehearsal: commands may say when they happen, every paper says MẪU."
      )
    )
  )
  var rehearsal = false

  @OptionGroup var office: OfficeOptions

  func validate() throws {
    guard plan == nil || flags.isEmpty else {
      throw ValidationError(
        Phrase(
          vi: "chỉ dùng --plan hoặc các tùy chọn của kế hoạch, không dùng cả hai.",
          en: "Give either --plan or the flags of a plan, not both."
        )
      )
    }
    guard plan == nil else { return }
    try flags.checkComplete()
  }

  func run() throws {
    let office = office.office
    let creation =
      if let plan {
        try SessionCreation(planAt: plan, in: office)
      } else {
        try SessionCreation(flags.request, in: office)
      }
    Output.printPath(try creation.create(isRehearsal: rehearsal, isHistorical: historical))
  }
}
