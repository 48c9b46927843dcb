import DialogueJournal
import Synchronization

/// Clocks that stand still until a test moves them.
final class HandClock: Sendable {
  static let start: Int64 = 1_716_513_000_000

  private let times: Mutex<(wall: Int64, uptime: Int64)>
  let boot: String

  init(boot: String = "boot-1", wall: Int64 = HandClock.start, uptime: Int64 = 1000) {
    self.boot = boot
    times = Mutex((wall, uptime))
  }

  var clock: JournalClock {
    JournalClock(
      boot: boot,
      wall: { self.times.withLock { $0.wall } },
      uptime: { self.times.withLock { $0.uptime } }
    )
  }

  func advance(wall: Int64, uptime: Int64) {
    times.withLock {
      $0.wall += wall
      $0.uptime += uptime
    }
  }
}
