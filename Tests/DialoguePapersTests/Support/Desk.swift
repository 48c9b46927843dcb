import DialogueCore

/// Runs a session by commands, at times of one day, as the journal would record them.
struct Desk {
  private(set) var session = Session()
  private var boot = 0

  init(_ founding: Founding = .ngocChau()) {
    let moment = Desk.moment("07:00")
    for record in founding.records(at: moment, by: Actor(.secretary), run: "sec-1") {
      session.apply(record)
    }
  }

  /// Performs a command at a time of the session's day, such as `08:05` or `08:05:30`.
  mutating func perform(
    _ time: String,
    _ command: Command,
    as actor: Actor = Actor(.secretary)
  ) throws {
    let moment = Desk.moment(time)
    let events = try session.decide(command, as: actor, at: moment)
    session.apply(
      Record(
        number: session.recordCount,
        moment: moment,
        id: CommandID("sec-1.\(session.recordCount)"),
        actor: actor,
        events: events
      )
    )
  }

  /// A moment of 24 May 2024 in Vietnam.
  static func moment(_ time: String) -> Moment {
    let parts = time.split(separator: ":").compactMap { Int64($0) }
    let seconds = parts.reduce(0) { $0 * 60 + $1 } * (parts.count < 3 ? 60 : 1)
    // 24 May 2024, 00:00 at UTC+7.
    return Moment(wall: 1_716_483_600_000 + seconds * 1000, uptime: seconds * 1000)
  }

  static func wall(_ time: String) -> Int64 { moment(time).wall }
}
