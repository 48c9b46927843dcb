import ArgumentParser
import DeskKit
import DialogueApp
import DialogueTerminal

/// `doithoai demo`.
struct Demo: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "demo",
      Phrase(
        vi: "Tạo một hội nghị mẫu trong thư mục riêng và mở ở bàn thư ký.",
        en: "Make a sample session in a folder of its own and open it as its secretary."
      )
    )
  }

  @Argument(
    help: ArgumentHelp(
      Phrase(
        vi: "Mẫu: ngoc-chau, thach-ha hoặc son-dong.",
        en: "The sample: ngoc-chau, thach-ha or son-dong."
      ),
      value: ValueName.sample
    )
  )
  var sample = Demonstration.usualSample

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Chỉ tạo hội nghị và in đường dẫn.",
        en: "Only make the session and print its path."
      )
    )
  )
  var noOpen = false

  @Flag(
    help: ArgumentHelp(
      Phrase(
        vi: "Diễn hội nghị đến hết và cả những việc sau đó, thay vì đến nửa chừng.",
        en: "Play the session to its end, and what followed, instead of to its middle."
      )
    )
  )
  var whole = false

  @OptionGroup var screen: ScreenOptions
  @OptionGroup var office: OfficeOptions

  func run() throws {
    let demonstration = try Demonstration(sample, in: office.office)
    let path = try demonstration.create(isWhole: whole)
    guard !noOpen else {
      Output.printPath(path)
      return
    }
    let options = StationOptions(
      session: path,
      role: .secretary,
      isASCII: screen.ascii,
      isRestricted: screen.restrict
    )
    let terminal = try terminal(for: path, of: demonstration)
    try StationVerb(office: office, screen: screen).run(options, on: terminal)
  }

  /// Opens the terminal; where there is none, no sample is left of which nobody would know.
  private func terminal(for path: String, of demonstration: Demonstration) throws -> Terminal {
    do {
      return try screen.terminal()
    } catch {
      demonstration.remove(path)
      throw error
    }
  }
}
