import ArgumentParser
import DialogueApp

/// Options of the stations that record.
struct DeskOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Which of several desks of this kind, from 1.", valueName: "n"))
  var desk = 1

  @Flag(help: "Take over the station if it is open elsewhere, without asking.")
  var takeOver = false

  @Flag(help: "Only look.")
  var view = false

  func validate() throws {
    guard (1...99).contains(desk) else { throw ValidationError("--desk is a number from 1 to 99.") }
    guard !(takeOver && view) else {
      throw ValidationError("--take-over and --view exclude each other.")
    }
  }

  func station(_ role: StationRole, _ session: String, _ screen: ScreenOptions) -> StationOptions {
    StationOptions(
      session: session,
      role: role,
      desk: desk,
      whenHeld: takeOver ? .takeOver : view ? .view : .ask,
      isASCII: screen.ascii,
      isRestricted: screen.restrict,
      allowsNetworkVolume: screen.allowNetworkFs
    )
  }
}
