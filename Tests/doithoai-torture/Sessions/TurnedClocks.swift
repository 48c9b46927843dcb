import DialogueCore
import DialogueJournal
import Synchronization

/// The clocks of a machine that somebody sets, puts to sleep and switches off.
struct TurnedClocks {
  private final class Hands: Sendable {
    let times = Mutex<(wall: Int64, uptime: Int64)>((1_716_513_000_000, 5000))
  }

  private let hands = Hands()
  private var boot = 1

  /// Moves them on by a little, and now and then turns them; true when the machine was off meanwhile.
  mutating func turn() -> Bool {
    let passed = Int64.random(in: 0...3000)
    let chance = Int.random(in: 0..<100)
    hands.times.withLock { times in
      times.wall += passed
      times.uptime += passed
      switch chance {
      case 0...4: times.wall -= Int64.random(in: 1...86_400_000)
      case 5...9: times.wall += Int64.random(in: 1...86_400_000)
      case 10...12: times.wall += Int64.random(in: -2000...2000)
      case 13: times.uptime = Int64.random(in: 0...60_000)
      default: break
      }
    }
    guard chance == 13 else { return false }
    boot += 1
    return true
  }

  func store(_ path: String) throws -> SessionStore {
    let hands = hands
    let name = "boot-\(boot)"
    return try SessionStore(
      opening: path,
      as: Actor(.operator),
      attachment: Attachment(run: "op-\(boot)", boot: name),
      clock: JournalClock(
        boot: name,
        wall: { hands.times.withLock { $0.wall } },
        uptime: { hands.times.withLock { $0.uptime } }
      )
    )
  }
}
