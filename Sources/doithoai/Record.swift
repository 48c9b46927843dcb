import ArgumentParser
import DialogueApp

/// `doithoai record SESSION --as STATION`.
struct Record: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Perform commands from standard input, one JSON object a line.",
    discussion: """
      Prints one line for each command: its record's number and events, or why it was refused. \
      {"k":"enter.registration","d":{"entry":{"registrant":{"name":"Lê Thị Hoa"}}}} registers a \
      speaker. "as" names another station, "happened" an earlier time; "at" is obeyed only in a \
      rehearsal.
      """
  )

  @Argument(help: "The session.")
  var session: String

  @Option(name: .customLong("as"), help: "Who acts: secretary, operator, operator-2, chair.")
  var station: StationName

  @Flag(help: "Answer with JSON objects.")
  var json = false

  @OptionGroup var office: OfficeOptions

  func run() throws {
    var recording = try CommandRecording(
      session,
      as: station.actor,
      isJSON: json,
      in: office.office
    )
    var input = Input()
    while let line = input.line() {
      if let answer = recording.perform(line) { Output.print(answer) }
    }
    guard !recording.hasRefused else { throw ExitCode(VerbResult.refused) }
  }
}

extension StationName: ExpressibleByArgument {}
