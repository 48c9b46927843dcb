import DialogueCoding
import Glibc
import Synchronization

/// Reads the lines of a long stretch on a second thread, ahead of the scan that wants them in order.
///
/// Hashing and decoding are most of the work of opening a journal, and no line waits for what
/// another one says: the fingerprint before it stands in the line before. The scan takes what the
/// thread has read and reads what it has not, so neither ever waits for the other.
final class ReadAhead: Sendable {
  /// A line that follows from the one before it.
  struct GoodLine: Sendable {
    let record: ReadRecord

    /// The index of its line feed.
    let end: Int
  }

  /// Lines that one thread reads at a time.
  private struct Batch {
    let place: Int
    let bytes: Range<Int>
    let firstNumber: Int
    let previous: Fingerprint
  }

  /// What became of a batch: its lines up to the first one that is not good.
  private struct Reading {
    let lines: [GoodLine]
    let isWhole: Bool
  }

  private struct State {
    /// Where the batches end that were given to somebody, and what the next one follows.
    var start: Int
    var number: Int
    var previous: Fingerprint?

    /// How many batches were given to somebody, and which one the scan wants next.
    var given = 0
    var wanted = 0

    var batches: [Int: Batch] = [:]
    var readings: [Int: Reading] = [:]
    var hasThread: Bool
    var isOver = false
  }

  /// Bytes of the shortest stretch that is worth a thread.
  private static let leastSize = 1 << 16

  /// Bytes of a batch; a longer line is a batch of its own.
  private static let batchSize = 1 << 12

  /// Batches that nobody has taken yet and at which the thread ends, so that it fills no memory.
  private static let mostBatches = 256

  private let bytes: [UInt8]
  private let coding: RecordCoding
  private let state: Mutex<State>

  /// Nil for what is not worth a thread; with `hasThread` whoever makes it calls `readBatches`.
  init?(
    _ bytes: [UInt8],
    from position: ChainPosition,
    coding: RecordCoding,
    hasThread: Bool = false
  ) {
    guard bytes.count >= Self.leastSize else { return nil }
    self.bytes = bytes
    self.coding = coding
    state = Mutex(
      State(
        start: 0,
        number: position.records,
        previous: position.fingerprint,
        hasThread: hasThread
      )
    )
  }

  /// Whether these are the bytes that are read here.
  func reads(_ others: [UInt8]) -> Bool {
    bytes.withUnsafeBytes { mine in
      others.withUnsafeBytes { theirs in
        guard mine.count == theirs.count, let start = mine.baseAddress,
          let other = theirs.baseAddress
        else { return false }
        return memcmp(start, other, mine.count) == 0
      }
    }
  }

  /// The lines that follow those of the last call; none where the good ones end.
  ///
  /// What has to be read at once is read by `reader`, the scan's own.
  func next(_ reader: RecordReader) -> [GoodLine] {
    while let (batch, isWanted) = batchForScan() {
      // Not before: the first batch of a journal is the longest, and the scan waits for it.
      startThread()
      let reading = read(batch, reader)
      if isWanted { return take(reading) }
      keep(reading, of: batch)
    }
    let reading = state.withLock { state in
      state.isOver ? nil : state.readings.removeValue(forKey: state.wanted)
    }
    return reading.map(take) ?? []
  }

  private func take(_ reading: Reading) -> [GoodLine] {
    state.withLock { state in
      state.batches[state.wanted] = nil
      state.wanted += 1
      state.isOver = !reading.isWhole
    }
    return reading.lines
  }

  private func keep(_ reading: Reading, of batch: Batch) {
    state.withLock { state in
      // The scan may have read it meanwhile.
      guard batch.place >= state.wanted else { return }
      state.readings[batch.place] = reading
    }
  }

  /// What the scan has to read now: the batch that it wants, or while the thread has that one the
  /// next; nothing once the wanted one was read, or where the stretch ends.
  private func batchForScan() -> (batch: Batch, isWanted: Bool)? {
    state.withLock { state in
      guard !state.isOver, state.readings[state.wanted] == nil else { return nil }
      if state.wanted == state.given { return give(&state).map { ($0, true) } }
      if let batch = give(&state) { return (batch, false) }
      // Nothing else is left to do: reading it twice costs less than waiting.
      return state.batches[state.wanted].map { ($0, true) }
    }
  }

  private func startThread() {
    let isWanted = state.withLock { state in
      guard !state.hasThread, !state.isOver, state.previous != nil,
        state.given - state.wanted <= Self.mostBatches / 2
      else { return false }
      state.hasThread = true
      return true
    }
    // Without a thread the scan reads everything itself.
    guard isWanted else { return }
    _ = WorkerThread.start(elsewhere: true) { [self] in readBatches() }
  }

  /// Nobody wants any more lines.
  func stop() {
    state.withLock { $0.isOver = true }
  }

  /// Reads as a thread that reads ahead, until enough was read.
  func readBatches() {
    let reader = RecordReader(bytes, coding: coding)
    while let batch = batchForThread() { keep(read(batch, reader), of: batch) }
  }

  private func batchForThread() -> Batch? {
    state.withLock { state in
      let isAheadEnough = state.given - state.wanted >= Self.mostBatches
      let batch = state.isOver || isAheadEnough ? nil : give(&state)
      if batch == nil { state.hasThread = false }
      return batch
    }
  }

  /// Takes the next lines from the stretch; nil where no line ends any more.
  private func give(_ state: inout State) -> Batch? {
    guard let previous = state.previous else { return nil }
    var end = state.start
    var lastLine = state.start..<state.start
    var count = 0
    while end - state.start < Self.batchSize,
      let lineFeed = JournalScan.lineFeed(in: bytes[end...])
    {
      lastLine = end..<lineFeed
      end = lineFeed + 1
      count += 1
    }
    guard count > 0 else {
      state.previous = nil
      return nil
    }
    let batch = Batch(
      place: state.given,
      bytes: state.start..<end,
      firstNumber: state.number,
      previous: previous
    )
    state.batches[batch.place] = batch
    state.given += 1
    state.start = end
    state.number += count
    state.previous = RecordLine(bytes[lastLine])?.fingerprint
    return batch
  }

  private func read(_ batch: Batch, _ reader: RecordReader) -> Reading {
    var lines: [GoodLine] = []
    var previous = batch.previous
    var start = batch.bytes.lowerBound
    while let end = JournalScan.lineFeed(in: bytes[start..<batch.bytes.upperBound]) {
      guard
        let line = JournalScan.goodLine(bytes[start..<end], after: previous, coding),
        let record = try? reader.record(line, number: batch.firstNumber + lines.count)
      else { return Reading(lines: lines, isWhole: false) }
      lines.append(GoodLine(record: record, end: end))
      previous = line.fingerprint
      start = end + 1
    }
    return Reading(lines: lines, isWhole: true)
  }
}
