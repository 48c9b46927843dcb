import Glibc
import ProofKit

/// Other programs of terminals, with something to show.
struct Peers {
  struct Peer {
    let name: String
    let command: [String]

    /// Two keys that move back and forth.
    let keys: [String]
  }

  private let folder: WorkFolder

  init() throws {
    folder = try WorkFolder()
  }

  var home: String { folder.path }

  /// Those that are installed; the others are noted.
  func installed(_ table: inout FigureTable) throws -> [Peer] {
    var peers: [Peer] = []
    for peer in try all() {
      if Tool.isInstalled(peer.name) {
        peers.append(peer)
      } else {
        table.leaveOut(peer.name)
      }
    }
    return peers
  }

  private func all() throws -> [Peer] {
    let calendar = folder["calcurse"]
    mkdir(calendar, 0o700)
    let appointments = (1...220).map { number in
      let minute = number % 6 * 10
      return
        "11/25/2026 @ 08:\(minute < 10 ? "0" : "")\(minute) -> 11/25/2026 @ 09:00 |việc \(number)"
    }
    try FileBytes.write(Array(appointments.joined(separator: "\n").utf8), to: "\(calendar)/apts")
    var peers = [
      Peer(name: "calcurse", command: ["calcurse", "-D", calendar], keys: ["l", "h"]),
      Peer(name: "htop", command: ["htop", "-d", "100"], keys: ["\u{1B}[B", "\u{1B}[A"]),
    ]
    if Tool.isInstalled("tig"), Tool.isInstalled("git") {
      peers.append(Peer(name: "tig", command: ["tig", "-C", try history()], keys: ["j", "k"]))
    }
    return peers
  }

  /// A history of some hundred changes.
  private func history() throws -> String {
    let path = folder["history"]
    try Tool.run("git", "init", "-q", path)
    let input = folder["history-import"]
    let changes = (1...500).map { number in
      let words = "Thay đổi thứ \(number)"
      return """
        commit refs/heads/master
        committer Lê Văn Mẫu <mau@example.vn> \(1_716_000_000 + number * 60) +0700
        data \(words.utf8.count)
        \(words)

        """
    }
    try FileBytes.write(Array(changes.joined(separator: "\n").utf8), to: input)
    let process = try ChildProcess(
      ["git", "-C", path, "fast-import", "--quiet"],
      streams: .init(input: input)
    )
    let code = process.ending()
    guard code == 0 else { throw Tool.Failed(command: ["git", "fast-import"], code: code) }
    return path
  }
}
