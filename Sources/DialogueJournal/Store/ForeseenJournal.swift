import Glibc
import Synchronization

/// The start of a journal that somebody is about to open, read on a thread of its own.
///
/// A station is told its journal on the command line, and by the time that the rest of that line is
/// understood much of the journal has been hashed and decoded. Nothing is taken on trust: whoever
/// opens the journal reads its bytes himself and takes over only what was read of the same bytes.
package final class ForeseenJournal: Sendable {
  private let ahead = Mutex<ReadAhead?>(nil)

  init() {}

  /// Begins to read the first of these files that is there; nil when the system gives no thread.
  package convenience init?(firstOf paths: [String]) {
    self.init()
    let isStarted = WorkerThread.start(elsewhere: true) { [self] in read(firstOf: paths) }
    guard isStarted else { return nil }
  }

  /// Reads it on this thread.
  func read(firstOf paths: [String]) {
    for path in paths {
      // Whoever opens it says what is wrong with it.
      guard let bytes = try? Self.start(of: path) else { continue }
      guard let ahead = ReadAhead(bytes, from: ChainPosition(), coding: .chained) else { return }
      self.ahead.withLock { $0 = ahead }
      return ahead.readOnThisThread()
    }
  }

  /// As much as an open journal reads first.
  private static func start(of path: String) throws -> [UInt8] {
    let file = try OpenFile(path, flags: O_RDONLY)
    return try file.read(0..<min(file.boundedSize(), JournalFile.pieceSize))
  }

  /// Hands over what was read of these bytes, once; nil when it was others.
  func take(_ bytes: [UInt8]) -> ReadAhead? {
    let ahead = ahead.withLock { ahead in
      defer { ahead = nil }
      return ahead
    }
    return ahead.flatMap { $0.reads(bytes) ? $0 : nil }
  }
}
