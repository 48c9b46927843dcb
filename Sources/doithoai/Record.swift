import ArgumentParser
import DeskKit
import DialogueApp

/// `doithoai record SESSION --as STATION`.
struct Record: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "record",
      Phrase(
        vi: "Thực hiện lệnh từ đầu vào chuẩn, mỗi dòng một đối tượng JSON.",
        en: "Perform commands from standard input, one JSON object a line."
      ),
      discussion: Phrase(
        vi: """
          Mỗi lệnh được trả lời một dòng: số bản ghi và sự kiện, hoặc vì sao bị từ chối. \
          {"k":"enter.registration","d":{"entry":{"registrant":{"name":"Lê Thị Hoa"}}}} đăng ký một \
          người phát biểu. "as" nêu bàn khác, "happened" nêu giờ đã xảy ra của một dòng biên bản; \
          "at" chỉ có hiệu lực trong diễn tập.
          """,
        en: """
          Prints one line for each command: its record's number and events, or why it was refused. \
          {"k":"enter.registration","d":{"entry":{"registrant":{"name":"Lê Thị Hoa"}}}} registers a \
          speaker. "as" names another station, "happened" the earlier time of a line of the minutes; \
          "at" is obeyed only in a rehearsal.
          """
      )
    )
  }

  @Argument(help: .session)
  var session: String

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp(
      Phrase(
        vi: "Bàn nào ghi: secretary, operator, operator-2, chair.",
        en: "Who acts: secretary, operator, operator-2, chair."
      ),
      value: ValueName.station
    )
  )
  var station: StationName

  @Flag(
    help: ArgumentHelp(Phrase(vi: "Trả lời bằng đối tượng JSON.", en: "Answer with JSON objects."))
  )
  var json = false

  @OptionGroup var office: OfficeOptions

  func run() throws {
    var recording = try CommandRecording(
      session,
      as: station.actor,
      isJSON: json,
      in: office.office
    )
    var lines = InputLines(longest: CommandRecording.longestLine + 1)
    while let line = lines.next() {
      guard let answer = recording.perform(line) else { continue }
      json ? Output.printExactly(answer) : Output.print(answer)
    }
    guard !recording.hasRefused else { throw ExitCode(VerbResult.refused) }
  }
}

extension StationName: ExpressibleByArgument {}
