import ArgumentParser
import DialogueApp
import DialogueTerminal

/// `doithoai demo`.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Make a sample session in a folder of its own and open it as its secretary."
  )

  @Argument(help: "The sample: ngoc-chau, thach-ha or son-dong.")
  var sample = Demonstration.usualSample

  @Flag(help: "Only make the session and print its path.")
  var noOpen = false

  @Flag(help: "Play the session to its end, and what followed, instead of to its middle.")
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
