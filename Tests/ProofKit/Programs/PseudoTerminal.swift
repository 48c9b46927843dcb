import Glibc

/// A terminal without glass: what a program writes to it is read here.
package final class PseudoTerminal {
  package struct Unavailable: Error, CustomStringConvertible {
    let code: Int32

    package var description: String { "no terminal: \(String(cString: strerror(code)))" }
  }

  /// One answer of the program: when its first and last byte came, and how many there were.
  package struct Burst {
    /// Nanoseconds of `Stopwatch`; nil when nothing came.
    package var first: Int64?
    package var last: Int64?
    package var bytes = 0
  }

  /// `TIOCSPTLCK` and `TIOCGPTN`.
  private static let setLock: UInt = 0x4004_5431
  private static let getNumber: UInt = 0x8004_5430

  package let descriptor: Int32
  private let name: String
  private var isKept = false

  /// Everything that was read while `keepingText` was on.
  package private(set) var text: [UInt8] = []

  package init(rows: Int = 40, columns: Int = 120) throws {
    descriptor = try FileBytes.opened("/dev/ptmx", O_RDWR | O_NOCTTY)
    // What glibc shows only to who asks for GNU's own: `unlockpt` and `ptsname`.
    var isLocked: Int32 = 0
    var number: Int32 = 0
    guard ioctl(descriptor, Self.setLock, &isLocked) == 0,
      ioctl(descriptor, Self.getNumber, &number) == 0
    else { throw Unavailable(code: errno) }
    name = "/dev/pts/\(number)"
    resize(rows: rows, columns: columns)
  }

  deinit {
    hangUp()
  }

  private var isClosed = false

  /// Closes the terminal under the program.
  package func hangUp() {
    guard !isClosed else { return }
    isClosed = true
    close(descriptor)
  }

  /// Keeps what is read from now on.
  package func keepText() {
    isKept = true
  }

  /// Starts a program that has this terminal as its own.
  package func start(_ command: [String], environment: [String: String]) throws -> ChildProcess {
    try ChildProcess(command, environment: environment, streams: .init(terminal: name))
  }

  package func resize(rows: Int, columns: Int) {
    var size = winsize(
      ws_row: UInt16(rows),
      ws_col: UInt16(columns),
      ws_xpixel: 0,
      ws_ypixel: 0
    )
    _ = ioctl(descriptor, UInt(TIOCSWINSZ), &size)
  }

  /// Presses keys: the bytes as a terminal sends them.
  package func press(_ keys: String) throws {
    try FileBytes.append(Array(keys.utf8), to: descriptor, path: name)
  }

  /// Reads until nothing has come for so many milliseconds, or nothing at all until `patience`.
  package func burst(quiet: Int32, patience: Int32 = 5000) -> Burst {
    var burst = Burst()
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&polled, 1, burst.first == nil ? patience : quiet) > 0 else { return burst }
      let count = read(descriptor, &buffer, buffer.count)
      // The last program that had the terminal is gone.
      guard count > 0 else { return burst }
      let now = Stopwatch.now
      burst.first = burst.first ?? now
      burst.last = now
      burst.bytes += count
      if isKept { text += buffer[..<count] }
    }
  }

  /// Reads until the program has written the words.
  ///
  /// - Returns: When the last byte of them came; nil when they did not come in time.
  package func time(of words: String, patience: Int32 = 10_000) -> Int64? {
    let wanted = Array(words.utf8)
    var tail: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let end = Stopwatch.now + Int64(patience) * 1_000_000
    while Stopwatch.now < end {
      var polled = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      guard poll(&polled, 1, 50) > 0 else { continue }
      let count = read(descriptor, &buffer, buffer.count)
      let now = Stopwatch.now
      guard count > 0 else { return nil }
      if isKept { text += buffer[..<count] }
      tail += buffer[..<count]
      if tail.firstRange(of: wanted) != nil { return now }
      tail = Array(tail.suffix(wanted.count))
    }
    return nil
  }

  /// Forgets what was kept.
  package func forget() {
    text = []
  }
}
