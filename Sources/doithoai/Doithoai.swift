import ArgumentParser
import DeskKit
import DialogueApp
import Glibc

/// The command line: reads it, runs a verb, and turns whatever went wrong into a line and a code.
struct Doithoai: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "doithoai",
      Phrase(
        vi: "Bàn làm việc của hội nghị đối thoại với người dân.",
        en: "The desk of a public dialogue session."
      ),
      discussion: discussion,
      version: ProgramVersion.text,
      subcommands: [
        Demo.self, New.self, Secretary.self, Operator.self, Chair.self, Hall.self, List.self,
        Show.self, EarlierVerb.self, Due.self, FollowUpVerb.self, CalendarVerb.self, Record.self,
        Verify.self, Repair.self, Export.self, DeadlineVerb.self, TypeVerb.self,
      ]
    )
  }

  private static let discussion = Phrase(
    vi: """
      Không nêu lệnh thì mở danh sách hội nghị. Hội nghị được gọi bằng đường dẫn, tên, mã, hoặc phần \
      đầu không trùng với hội nghị khác.

      Hội nghị:  $XDG_DATA_HOME/doithoai    (hoặc --folder)
      Dữ liệu:   $XDG_CONFIG_HOME/doithoai  (hoặc --data), trước các tệp trong chương trình
      Lựa chọn:  preferences.json trong $XDG_CONFIG_HOME/doithoai
      Nháp:      $XDG_STATE_HOME/doithoai

      Mã thoát: 0 xong, 1 bị từ chối hoặc hỏng, 2 dùng sai, 3 có việc quá hạn, 128+n bị tín hiệu n \
      kết thúc.
      """,
    en: """
      Without a verb the list of sessions opens. A session is named by a path, its name, its id, or \
      an unambiguous start of one.

      Sessions:  $XDG_DATA_HOME/doithoai    (or --folder)
      Data:      $XDG_CONFIG_HOME/doithoai  (or --data), before the files in the program
      Choices:   preferences.json in $XDG_CONFIG_HOME/doithoai
      Drafts:    $XDG_STATE_HOME/doithoai

      Exit codes: 0 done, 1 refused or damaged, 2 wrong usage, 3 something is overdue, 128+n ended \
      by signal n.
      """
  )

  @OptionGroup var office: OfficeOptions
  @OptionGroup var screen: ScreenOptions

  func run() throws {
    try ChooserRun(office: office, screen: screen).run()
  }

  /// Runs the program; returns its exit code.
  static func run(_ arguments: [String], _ foresight: Foresight) -> Int32 {
    StationVerb.$foresight.withValue(foresight) {
      HelpLanguage.$current.withValue(UsageWords.language(forArguments: arguments)) {
        runInLanguage(arguments)
      }
    }
  }

  private static func runInLanguage(_ arguments: [String]) -> Int32 {
    do {
      var command = try command(arguments)
      try command.run()
      return 0
    } catch let complaint as Complaint {
      Output.complain(complaint, arguments)
      return VerbResult.refused
    } catch let code as ExitCode {
      return code.rawValue
    } catch {
      return end(with: error, arguments)
    }
  }

  /// What the arguments ask for.
  ///
  /// A verb that stands first is read by itself: on its way down from the root the parser would look
  /// at the options of both, and a station would paint a tenth later. What cannot be read so is read
  /// from the root, whose complaint names the whole command.
  private static func command(_ arguments: [String]) throws -> any ParsableCommand {
    let verb = configuration.subcommands.first { $0.configuration.commandName == arguments.first }
    // What it makes of a wish for help would not know of the root.
    if let verb, let command = try? verb.parseAsRoot(Array(arguments.dropFirst())),
      type(of: command) == verb
    {
      return command
    }
    return try parseAsRoot(arguments)
  }

  /// Help and version go to standard output; a wrong usage ends with 2.
  private static func end(with error: any Error, _ arguments: [String]) -> Int32 {
    let code = exitCode(for: error)
    switch code {
    case .success:
      Output.printExactly(inLanguage(fullMessage(for: error, columns: anyLength)))
      return 0
    case .validationFailure:
      let message = fullMessage(for: error)
      let start = "Error: "
      let words = message.hasPrefix(start) ? String(message.dropFirst(start.count)) : message
      Output.printError(UsageWords.line(words, forArguments: arguments))
      return 2
    default:
      Output.complain(Complaint(any: error), arguments)
      return VerbResult.refused
    }
  }

  /// Help, a script of completions or the version.
  private static func inLanguage(_ message: String) -> String {
    let sheet = HelpSheet(in: HelpLanguage.current, columns: Output.columns)
    return HelpSheet.isHelp(message) ? sheet.text(message) : sheet.completions(message)
  }

  /// The parser is to break no line: it counts on its own headings.
  private static let anyLength = 10_000
}
