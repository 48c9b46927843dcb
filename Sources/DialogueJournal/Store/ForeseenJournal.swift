import Glibc
import Synchronization

/// The start of a journal that somebody is about to open, read on a thread of its own.
///
/// A station is told its journal on the command line, and by the time that the rest of that line is
/// understood much of the journal has been hashed and decoded. Nothing is taken on trust: whoever
/// opens the journal reads its bytes himself and takes over only what was read of the same bytes.
package final class ForeseenJournal: Sendable {
  private enum State {
    case waiting
    case reading(ReadAhead)
    case over
  }

  private let state = Mutex(State.waiting)

  init() {}

  /// Begins to read the first of these files that is a journal; nil when the system gives no thread.
  package convenience init?(firstOf paths: [String]) {
    self.init()
    let isStarted = WorkerThread.start(elsewhere: true) { [self] in read(firstOf: paths) }
    guard isStarted else { return nil }
  }

  /// Whether there is something that may be taken over.
  var isReading: Bool {
    state.withLock { state in
      guard case .reading = state else { return false }
      return true
    }
  }

  /// Reads it on this thread.
  func read(firstOf paths: [String]) {
    for path in paths {
      // Whoever opens it says what is wrong with it.
      guard JournalListing.begins(asJournal: path), let bytes = try? Self.start(of: path),
        let ahead = ReadAhead(bytes, from: ChainPosition(), coding: .chained, hasThread: true)
      else { continue }
      if begin(ahead) { ahead.readBatches() }
      return
    }
  }

  /// As much as an open journal reads first.
  private static func start(of path: String) throws -> [UInt8] {
    let file = try OpenFile(path, flags: O_RDONLY)
    return try file.read(0..<min(file.boundedSize(), JournalFile.pieceSize))
  }

  /// False when the journal was opened in the meantime.
  private func begin(_ ahead: ReadAhead) -> Bool {
    state.withLock { state in
      guard case .waiting = state else { return false }
      state = .reading(ahead)
      return true
    }
  }

  /// Hands over what was read of these bytes, once; nil when it was others or nothing yet.
  func take(_ bytes: [UInt8]) -> ReadAhead? {
    let last = state.withLock { exchange(&$0, with: .over) }
    guard case .reading(let ahead) = last else { return nil }
    guard ahead.reads(bytes) else {
      ahead.stop()
      return nil
    }
    return ahead
  }
}
