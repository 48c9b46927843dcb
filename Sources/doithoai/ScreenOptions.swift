import ArgumentParser
import DialogueTerminal

/// Options of the verbs that open a screen.
struct ScreenOptions: ParsableArguments {
  @Flag(help: "Use no colours; $NO_COLOR does the same.")
  var noColor = false

  @Flag(help: "Draw signs that every terminal has.")
  var ascii = false

  @Flag(help: "Give no way out to a shell: for a terminal lent to this program alone.")
  var restrict = false

  @Flag(help: "Record even where the journal is on a network disk.")
  var allowNetworkFs = false

  @Option(
    help: ArgumentHelp("Where error messages go while the screen is open.", valueName: "file")
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
