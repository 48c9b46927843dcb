package import DialogueCore
package import DialogueJournal

/// The time at a session's table, as the journal would stamp it now.
package struct SceneClock: Sendable {
  private let clock: JournalClock

  package init(_ clock: JournalClock) {
    self.clock = clock
  }

  package var uptime: Int64 { clock.uptime() }

  /// The present moment; in a rehearsal time goes on from its last record.
  package func now(in session: Session) -> Moment {
    let uptime = clock.uptime()
    let isOfThisBoot = session.boots.last == clock.boot
    guard session.isRehearsal, let last = session.ledger.last?.moment else {
      let boot = isOfThisBoot ? session.boot : session.boot + 1
      return Moment(wall: clock.wall(), uptime: uptime, boot: boot)
    }
    guard isOfThisBoot else { return last }
    return Moment(
      wall: last.wall + uptime - last.uptime,
      uptime: uptime,
      boot: session.boot
    )
  }
}
