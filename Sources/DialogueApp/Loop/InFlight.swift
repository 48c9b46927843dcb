import DialogueCore
import DialogueJournal
import DialogueViewModels

/// The requests that the journal's worker has not answered yet.
struct InFlight {
  /// Milliseconds before the user is told that something is being written.
  private static let patience: Int64 = 100
  /// Milliseconds before the user is told whom it waits for.
  private static let longPatience: Int64 = 3000

  private var sent: [(id: CommandID, at: Int64)] = []

  var isEmpty: Bool { sent.isEmpty }

  mutating func begin(_ id: CommandID, at uptime: Int64) {
    sent.append((id, uptime))
  }

  mutating func end(_ id: CommandID) {
    sent.removeAll { $0.id == id }
  }

  /// What the status line says of the journal at a moment.
  func state(at uptime: Int64, path: String) -> Scene.Journal {
    guard let first = sent.first, uptime - first.at >= Self.patience else { return .ready }
    let age = uptime - first.at
    let holder = age >= Self.longPatience ? LockHolder.process(holding: path) : nil
    return .writing(milliseconds: age, holder: holder.map(Int.init))
  }

  /// When that changes by itself.
  func nextChange(after uptime: Int64) -> Int64? {
    guard let first = sent.first else { return nil }
    let age = uptime - first.at
    return age < Self.patience ? first.at + Self.patience : first.at + (age / 1000 + 1) * 1000
  }
}
