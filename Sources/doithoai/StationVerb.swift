import ArgumentParser
import DialogueApp
import DialogueTerminal
import Glibc

/// What a verb that opens a station does with its options.
struct StationVerb {
  /// What was begun before the command line was parsed.
  @TaskLocal static var foresight: Foresight?

  let office: OfficeOptions
  let screen: ScreenOptions

  /// Runs the station until its user leaves.
  ///
  /// - Throws: `Complaint`, or `ExitCode` for an end by a signal.
  func run(_ options: StationOptions) throws {
    var options = options
    options.foresight = Self.foresight
    try end(StationRun(options, in: office.office).run(on: screen.terminal))
  }

  /// The same on a terminal that is open already.
  func run(_ options: StationOptions, on terminal: Terminal) throws {
    defer { terminal.close() }
    try end(StationRun(options, in: office.office).run { terminal })
  }

  private func end(_ ending: StationEnding) throws {
    switch ending {
    case .left(let words):
      let line = office.office.text(words)
      if !line.isEmpty { Output.print(line) }
    case .signalled(let signal): throw ExitCode(128 + signal)
    case .failed(let complaint): throw complaint
    }
  }
}
