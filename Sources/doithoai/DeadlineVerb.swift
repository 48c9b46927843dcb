import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai deadline --from DAY --rule RULE`.
struct DeadlineVerb: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "deadline",
      Phrase(
        vi: "Ngày mà một quy tắc cho ra, theo lịch ngày làm việc.",
        en: "The date that a rule gives, by the calendar of working days."
      ),
      discussion: Phrase(
        vi: """
          Một quy tắc viết theo một trong các cách:

            +30wd, -5wd, +10d, -7d        bao nhiêu ngày làm việc hoặc ngày, sau hoặc trước sự việc
            before 2024-04-29             đúng ngày ấy đã là muộn
            before 2024-04-29 17:00       trước giờ ấy trong ngày
            by 2024-04-29                 chậm nhất là ngày ấy
            month 2024-06                 trong tháng
            end 2024-06, end 2024         đến hết tháng hoặc năm
            quarter 2024-3, 2024-2..3     trong quý, hoặc từ quý đến quý
            from 2024-05-01 to 2024-05-31 trong khoảng ấy
            earlier of QUY-TẮC | QUY-TẮC  cái nào hết trước

          hoặc bằng lời, như các biểu mẫu đọc: "trước 29/4/2024", "15 ngày làm việc", "trong tháng 6/2024".

          Những cách này có ngày khi điều chúng chờ đã xảy ra; với --begun thì ngày của --from là ngày \
          xảy ra:

            +5d after SỰ-VIỆC, +5d each SỰ-VIỆC, -5wd of VIỆC, +10d when ĐIỀU-KIỆN
            weekly friday, monthly 25, quarterly, halfyearly, yearly

          còn những cách này không bao giờ có ngày: when ĐIỀU-KIỆN, none LỜI ("none khẩn trương").
          """,
        en: """
          A rule is one of these:

            +30wd, -5wd, +10d, -7d        so many working days or days, after or before the event
            before 2024-04-29             that day itself is too late
            before 2024-04-29 17:00       before that time of the day
            by 2024-04-29                 on that day at the latest
            month 2024-06                 within the month
            end 2024-06, end 2024         by the end of the month or year
            quarter 2024-3, 2024-2..3     within the quarter or quarters
            from 2024-05-01 to 2024-05-31 in the period
            earlier of RULE | RULE        whichever ends first

          or Vietnamese words, as the forms read them: "trước 29/4/2024", "15 ngày làm việc".

          These have a date once what they wait for has come about; with --begun the day of --from is that \
          of the event:

            +5d after EVENT, +5d each EVENT, -5wd of DUTY, +10d when CONDITION
            weekly friday, monthly 25, quarterly, halfyearly, yearly

          and these never: when CONDITION, none WORDS ("none khẩn trương").
          """
      )
    )
  }

  @Option(
    help: ArgumentHelp(
      Phrase(vi: "Ngày của sự việc, không tính vào hạn.", en: "The day of the event, not counted."),
      value: ValueName.day
    )
  )
  var from: DayArgument

  // "-5wd" is a rule and no option.
  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      Phrase(
        vi: "Quy tắc, như trên; có dấu cách thì đặt trong ngoặc kép.",
        en: "The rule, as above; one with blanks in quotes."
      ),
      value: ValueName.rule
    )
  )
  var rule: RuleArgument

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Hạn tính theo ngày mà hết vào ngày nghỉ thì kéo đến ngày làm việc kế tiếp.",
        en: "A term of calendar days that ends on a day of rest runs on to the next working day."
      )
    )
  )
  var rollForward = false

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Điều quy tắc chờ đã xảy ra vào ngày của --from.",
        en: "What the rule waits for came about on the day of --from."
      )
    )
  )
  var begun = false

  @Flag(
    help: ArgumentHelp(
      Phrase(vi: "Từng ngày không tính, và vì sao.", en: "Each day that was skipped, and why.")
    )
  )
  var explain = false

  @OptionGroup var office: OfficeOptions

  func run() throws {
    guard let rule = rule.rule(from: from) else {
      throw ValidationError(
        Phrase(
          vi: "--rule không có nghĩa từ ngày ấy.",
          en: "--rule means nothing from that day."
        )
      )
    }
    let reckoning = try DeadlineReckoning(
      rule,
      from: from,
      rollsForward: rollForward,
      hasBegun: begun,
      in: office.office
    )
    Output.show(reckoning.result(explaining: explain))
  }
}

extension DayArgument: ExpressibleByArgument {}
extension RuleArgument: ExpressibleByArgument {}
