import ArgumentParser
import DialogueApp

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
    let path = try Demonstration(sample, in: office.office).create(isWhole: whole)
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
    try StationVerb(office: office, screen: screen).run(options)
  }
}
