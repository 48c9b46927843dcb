/// A point in time as two clocks of one machine read it.
package struct Moment: Hashable, Codable, Sendable {
  /// Milliseconds since 1970 in UTC: what a calendar shows, and may jump.
  package var wall: Int64

  /// Milliseconds since the machine was switched on, suspended time included; never runs backwards.
  package var uptime: Int64

  /// Counts the times the machine was switched on since the journal began; `uptime` compares only
  /// between moments of one boot.
  package var boot: Int

  package init(wall: Int64, uptime: Int64, boot: Int = 0) {
    self.wall = wall
    self.uptime = uptime
    self.boot = boot
  }

  /// Milliseconds from `earlier` to this moment, never negative.
  ///
  /// Within one boot the steady clock counts; across a restart only the calendar is left.
  package func milliseconds(since earlier: Moment) -> Int64 {
    max(0, boot == earlier.boot ? uptime - earlier.uptime : wall - earlier.wall)
  }

  /// The moment so many milliseconds later on both clocks; negative goes back.
  package func advanced(byMilliseconds distance: Int64) -> Moment {
    Moment(wall: wall + distance, uptime: uptime + distance, boot: boot)
  }

  /// The moment whose calendar shows `wall`, on the same clocks.
  package func moved(toWall wall: Int64) -> Moment {
    advanced(byMilliseconds: wall - self.wall)
  }
}
