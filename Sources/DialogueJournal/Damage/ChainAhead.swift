import DialogueCoding
import Synchronization

/// Checks the fingerprints of a long stretch of a journal ahead of the scan that reads it.
///
/// Hashing is a third of the work of opening a journal and waits for nothing that reading finds out,
/// because the fingerprint before a line stands in the line before. A thread of its own does it; the
/// scan checks by itself what the thread has not reached, so it never waits for it.
final class ChainAhead: Sendable {
  /// Bytes of the shortest stretch that is not read before a thread has begun.
  private static let leastSize = 1 << 20

  private let checked = Atomic(0)

  /// Nil for what is not worth a thread, or when the system gives none.
  init?(_ bytes: [UInt8], after fingerprint: Fingerprint, coding: RecordCoding) {
    guard bytes.count >= Self.leastSize else { return nil }
    let isStarted = WorkerThread.start { [self] in
      check(bytes, after: fingerprint, coding: coding)
    }
    guard isStarted else { return nil }
  }

  /// Every line before this index follows from the one before it.
  var end: Int { checked.load(ordering: .acquiring) }

  private func check(
    _ bytes: [UInt8],
    after fingerprint: Fingerprint,
    coding: RecordCoding
  ) {
    var previous = fingerprint
    var start = 0
    while let end = JournalScan.lineFeed(in: bytes[start...]),
      let line = RecordLine(bytes[start..<end]), coding.verifies(line, after: previous)
    {
      previous = line.fingerprint
      start = end + 1
      checked.store(start, ordering: .releasing)
    }
  }
}
