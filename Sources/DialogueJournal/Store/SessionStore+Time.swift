import DialogueCoding
import DialogueCore

extension SessionStore {
  /// Wall and steady clock may part by so many milliseconds before it is worth a word.
  private static let clockTolerance: Int64 = 2000

  private var bootInForce: String? { session.boots.last }

  private var isPlayed: Bool {
    session.isRehearsal && bootInForce == session.header?.boot && bootInForce != clock.boot
  }

  /// The moment at which something done now takes place.
  ///
  /// In a rehearsal time goes on from the last record, whenever that was.
  func moment() -> Moment {
    let uptime = clock.uptime()
    guard session.isRehearsal, let lastMoment else {
      return Moment(wall: clock.wall(), uptime: uptime)
    }
    let passed = bootInForce == clock.boot ? uptime - lastMoment.uptime : 0
    return Moment(wall: lastMoment.wall + passed, uptime: uptime)
  }

  /// The moment that a script gives; only a rehearsal obeys it.
  func playedMoment(_ wall: Int64) throws -> Moment {
    guard session.isRehearsal else { throw StoreFault.notARehearsal }
    return Moment(wall: wall, uptime: isPlayed ? wall : clock.uptime())
  }

  /// The present moment; the first record after the machine was started says so before.
  func liveMoment(for command: Command, as actor: Actor) throws -> Moment {
    if case .attachStation = command { return moment() }
    guard bootInForce != clock.boot else { return moment() }
    try append(
      [.journalAttached(station: actor, attachment: attachment)],
      id: CommandID("\(attachment.run).boot-\(session.recordCount)"),
      as: actor,
      at: moment()
    )
    return moment()
  }

  /// A word on clocks that do not agree with the record before.
  func clockEvents(before moment: Moment, events: [Event]) -> [Event] {
    guard let lastMoment else { return [] }
    let wallStep = moment.wall - lastMoment.wall
    let uptimeStep = staysInBoot(events) ? moment.uptime - lastMoment.uptime : wallStep
    guard wallStep < 0 || abs(wallStep - uptimeStep) > Self.clockTolerance else { return [] }
    return [.journalClock(wallStep: wallStep, uptimeStep: uptimeStep)]
  }

  private func staysInBoot(_ events: [Event]) -> Bool {
    events.allSatisfy { event in
      guard case .journalAttached(_, let attachment) = event else { return true }
      return attachment.boot == bootInForce
    }
  }
}
