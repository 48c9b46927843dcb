import Glibc

/// The clocks of the machine, handed in so that a test can turn them.
package struct JournalClock: Sendable {
  /// Milliseconds since 1970 in UTC.
  package var wall: @Sendable () -> Int64

  /// Milliseconds since the machine was switched on, suspended time included.
  package var uptime: @Sendable () -> Int64

  /// Names the time since the machine was switched on.
  package var boot: String

  package init(
    boot: String,
    wall: @escaping @Sendable () -> Int64,
    uptime: @escaping @Sendable () -> Int64
  ) {
    self.boot = boot
    self.wall = wall
    self.uptime = uptime
  }

  /// The real clocks.
  ///
  /// - Throws: `SystemFault` when the system does not name its boot.
  package static func system() throws -> JournalClock {
    let boot = try SystemText.read("/proc/sys/kernel/random/boot_id")
    return JournalClock(
      boot: String(boot.prefix { !$0.isNewline }),
      wall: { milliseconds(of: CLOCK_REALTIME) },
      uptime: { milliseconds(of: CLOCK_BOOTTIME) }
    )
  }

  private static func milliseconds(of clock: clockid_t) -> Int64 {
    var time = timespec()
    clock_gettime(clock, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }
}
