package import DialogueCore

/// A session in the hands of a test: commands are decided, recorded and applied one by one, and the
/// clock stands until the test moves it.
package struct Rehearsal: Sendable {
  package private(set) var session = Session()

  /// Everything recorded so far, the founding included: folding it gives `session` again.
  package private(set) var records: [Record] = []

  /// What the clocks show.
  package var now: Moment

  /// A session that is planned and nothing else.
  package init(_ founding: Founding = Examples.founding, at moment: Moment = Examples.morning) {
    now = moment
    let run = Self.run(of: .secretary)
    for record in founding.records(at: moment, by: .secretary, run: run) {
      append(record)
    }
  }

  /// A session as records tell it.
  package init(replaying records: [Record], at moment: Moment) {
    now = moment
    for record in records { append(record) }
  }

  /// The newest record.
  package var last: Int { records.count - 1 }

  /// The run of a station, as its commands' ids begin.
  package static func run(of actor: Actor) -> String {
    "\(actor.role.rawValue)-\(actor.desk)"
  }

  /// Decides, records and applies one command.
  ///
  /// - Parameters:
  ///   - command: What the station asks for.
  ///   - actor: The station.
  ///   - moment: When it asks; what the clocks show when not given.
  /// - Returns: The events of the record.
  /// - Throws: The refusal; then nothing has changed.
  @discardableResult
  package mutating func perform(
    _ command: Command,
    as actor: Actor = .secretary,
    at moment: Moment? = nil
  ) throws(Refusal) -> [Event] {
    let moment = moment ?? now
    let events = try session.decide(command, as: actor, at: moment)
    let takenBack = session.recordsTakenBack(by: command)
    append(
      Record(
        number: records.count,
        moment: moment,
        id: CommandID("\(Self.run(of: actor)).\(records.count)"),
        actor: actor,
        refersTo: takenBack,
        events: events
      )
    )
    return events
  }

  /// Performs the commands one after the other, all at the same time.
  package mutating func play(_ commands: [Command], as actor: Actor = .secretary) throws(Refusal) {
    for command in commands {
      try perform(command, as: actor)
    }
  }

  /// What the command would be refused for; nothing when it would be done.
  package func refusal(of command: Command, as actor: Actor = .secretary) -> Refusal? {
    do {
      _ = try session.decide(command, as: actor, at: now)
      return nil
    } catch {
      return error
    }
  }

  /// Takes a record back as `u` does.
  ///
  /// - Returns: The repair, when no command takes the record back.
  @discardableResult
  package mutating func undo(
    _ record: Int,
    reason: String = "nhập nhầm",
    as actor: Actor = .secretary
  ) throws(Refusal) -> Repair? {
    switch session.undo(ofRecord: record, reason: reason) {
    case .command:
      try perform(.takeBack(record: record, reason: reason), as: actor)
      return nil
    case .repair(let repair): return repair
    }
  }

  /// Lets time pass on both clocks.
  package mutating func wait(seconds: Int64) {
    now = now.advanced(byMilliseconds: seconds * 1000)
  }

  /// Switches the machine off and on; the station attaches again, as it would.
  ///
  /// The calendar shows so much later, the uptime counts from zero.
  package mutating func restart(after seconds: Int64, boot: String) throws(Refusal) {
    now = Moment(wall: now.wall + seconds * 1000, uptime: 5000)
    try perform(
      .attachStation(Attachment(run: Self.run(of: .secretary), boot: boot)),
      as: .secretary
    )
    now.boot = session.boot
  }

  /// The session that folding all records from the first gives.
  package var refolded: Session {
    records.reduce(into: Session()) { $0.apply($1) }
  }

  private mutating func append(_ record: Record) {
    session.apply(record)
    records.append(record)
  }
}
