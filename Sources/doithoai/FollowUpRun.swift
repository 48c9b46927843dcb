import ArgumentParser
import DialogueApp
import DialogueTerminal

/// The board over a folder of journals, and the station that each row opens, until the user leaves.
struct FollowUpRun {
  let office: OfficeOptions
  let screen: ScreenOptions

  /// The folder of the sessions if not given.
  var folder: String?

  var station = StationRole.secretary

  func run() throws {
    let reading = FollowUpReading(of: folder, in: office.office, isASCII: screen.ascii)
    while case .board(let session, let item) = try choose(by: reading) {
      let options = StationOptions(
        session: session,
        role: station,
        isASCII: screen.ascii,
        isRestricted: screen.restrict,
        allowsNetworkVolume: screen.allowNetworkFs,
        opening: item
      )
      try StationVerb(office: office, screen: screen).run(options)
    }
  }

  private func choose(by reading: FollowUpReading) throws -> FollowUpReading.Choice {
    let terminal = try screen.terminal()
    defer { terminal.close() }
    let choice = try reading.choose(on: terminal)
    if case .signalled(let signal) = choice { throw ExitCode(128 + signal) }
    return choice
  }
}
