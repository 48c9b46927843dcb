import ArgumentParser
import DeskKit
import DialogueTerminal

/// Options of the verbs that open a screen.
struct ScreenOptions: ParsableArguments {
  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Không dùng màu; $NO_COLOR cũng vậy.",
        en: "Use no colours; $NO_COLOR does the same."
      )
    )
  )
  var noColor = false

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Vẽ bằng ký hiệu mà màn hình nào cũng có.",
        en: "Draw signs that every terminal has."
      )
    )
  )
  var ascii = false

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Không cho ra cửa sổ lệnh: cho máy chỉ dùng chương trình này.",
        en: "Give no way out to a shell: for a terminal lent to this program alone."
      )
    )
  )
  var restrict = false

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Vẫn ghi khi nhật ký ở trên đĩa mạng.",
        en: "Record even where the journal is on a network disk."
      )
    )
  )
  var allowNetworkFs = false

  @Option(
    help: ArgumentHelp(
      Phrase(
        vi: "Nơi ghi thông báo lỗi trong khi màn hình đang mở.",
        en: "Where error messages go while the screen is open."
      ),
      value: ValueName.file
    )
  )
  var log: String?

  /// Opens the terminal.
  ///
  /// - Throws: `Complaint`.
  func terminal() throws -> Terminal {
    do {
      return try Terminal(TerminalOptions(allowsColour: !noColor, logPath: log))
    } catch {
      throw error.complaint
    }
  }
}
