import ArgumentParser
import DialogueApp
import DialogueTerminal

/// `doithoai` alone: the list of sessions as a screen, or as text where there is none.
struct ChooserRun {
  let office: OfficeOptions
  let screen: ScreenOptions

  func run() throws {
    let chooser = try SessionChooser(in: office.office)
    switch try choose(by: chooser) {
    case .nothing: return
    case .signalled(let signal): throw ExitCode(128 + signal)
    case .followUp: try FollowUpRun(office: office, screen: screen).run()
    case .sample: try open(Demonstration(in: office.office).create(isWhole: false), .secretary)
    case .station(let role, let session): try open(session, role)
    }
  }

  private func choose(by chooser: SessionChooser) throws -> SessionChooser.Choice {
    do {
      let terminal = try screen.terminal()
      defer { terminal.close() }
      return chooser.choose(on: terminal)
    } catch let complaint as Complaint where complaint == .noTerminal {
      Output.show(try SessionListing(in: office.office).result(isJSON: false))
      return .nothing
    }
  }

  private func open(_ session: String, _ role: StationRole) throws {
    let options = StationOptions(
      session: session,
      role: role,
      isASCII: screen.ascii,
      isRestricted: screen.restrict,
      allowsNetworkVolume: screen.allowNetworkFs
    )
    try StationVerb(office: office, screen: screen).run(options)
  }
}
