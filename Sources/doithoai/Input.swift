import Glibc

/// Standard input, a line of bytes at a time: what is no UTF-8 must not be repaired on its way.
struct Input {
  private var unread: [UInt8] = []
  private var start = 0
  private var hasEnded = false

  /// The next line without its end, nil behind the last.
  mutating func line() -> [UInt8]? {
    var searched = start
    while true {
      if let end = unread[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(
          unread[start..<end].last == 0x0D ? unread[start..<end - 1] : unread[start..<end]
        )
      }
      searched = unread.count
      guard !hasEnded else { return rest() }
      searched -= start
      unread.removeSubrange(..<start)
      start = 0
      read()
    }
  }

  private mutating func rest() -> [UInt8]? {
    guard start < unread.count else { return nil }
    defer { start = unread.count }
    return Array(unread[start...])
  }

  private mutating func read() {
    var block = [UInt8](repeating: 0, count: 65_536)
    let count = block.withUnsafeMutableBytes { Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count) }
    if count > 0 {
      unread += block[..<count]
    } else if count == 0 || errno != EINTR {
      hasEnded = true
    }
  }
}
