package import DialogueCoding
import Glibc

/// Reads records from a stretch of a journal for as long as they follow from one another.
package struct JournalScan {
  private static let lineFeed = UInt8(ascii: "\n")

  let bytes: [UInt8]
  package private(set) var position: ChainPosition
  private let base: Int
  private let coding: RecordCoding
  private let reader: RecordReader

  /// Reads a stretch that is worth it with a second thread.
  private let ahead: ReadAhead?

  /// What was read ahead, in its order.
  private var taken: ArraySlice<ReadAhead.GoodLine> = []

  /// The bytes begin where `position` ends.
  package init(_ bytes: [UInt8], from position: ChainPosition, coding: RecordCoding = .chained) {
    self.init(bytes, from: position, coding: coding, ahead: nil)
  }

  /// The same, with what was read of these bytes already.
  init(
    _ bytes: [UInt8],
    from position: ChainPosition,
    coding: RecordCoding = .chained,
    ahead: ReadAhead?
  ) {
    self.bytes = bytes
    self.position = position
    self.coding = coding
    base = position.offset
    reader = RecordReader(bytes, coding: coding)
    self.ahead = ahead ?? ReadAhead(bytes, from: position, coding: coding)
  }

  /// What follows the last good record.
  var rest: ArraySlice<UInt8> { bytes[(position.offset - base)...] }

  /// The lines of the rest; zeros are none.
  var linesAfter: [ArraySlice<UInt8>] {
    rest.split(separator: Self.lineFeed, omittingEmptySubsequences: false)
      .filter { line in !line.allSatisfy { $0 == 0 } }
  }

  /// The next record, or nil where the good ones end; `tail` says why they do.
  ///
  /// - Throws: `JSONFault`, with offsets in the file, for a good fingerprint on a wrong record.
  package mutating func next() throws(JSONFault) -> ReadRecord? {
    if taken.isEmpty, let ahead { taken = ahead.next(reader)[...] }
    if let line = taken.popFirst() { return follow(line.record, endingAt: line.end) }
    guard let end = Self.lineFeed(in: rest),
      let line = Self.goodLine(rest[..<end], after: position.fingerprint, coding)
    else { return nil }
    do throws(JSONFault) {
      return follow(try reader.record(line, number: position.records), endingAt: end)
    } catch {
      throw JSONFault(offset: base + error.offset, problem: error.problem)
    }
  }

  private mutating func follow(_ record: ReadRecord, endingAt end: Int) -> ReadRecord {
    position.records += 1
    position.fingerprint = record.fingerprint
    position.offset = base + end + 1
    return record
  }

  /// A line with a good fingerprint; nil for any other text.
  static func goodLine(
    _ text: ArraySlice<UInt8>,
    after previous: Fingerprint,
    _ coding: RecordCoding
  ) -> RecordLine? {
    guard text.count < RecordLine.largestSize, let line = RecordLine(text),
      coding.verifies(line, after: previous)
    else { return nil }
    return line
  }

  /// Where the first line of a slice ends; nil when it does not.
  static func lineFeed(in slice: ArraySlice<UInt8>) -> Int? {
    slice.withUnsafeBytes { buffer in
      guard let start = buffer.baseAddress,
        let found = memchr(start, Int32(lineFeed), buffer.count)
      else { return nil }
      return slice.startIndex + (UnsafeRawPointer(found) - start)
    }
  }
}

extension JournalScan {
  /// Judges the rest; only for someone who holds the lock, so that nobody is writing it.
  package func tail() -> JournalTail {
    guard !rest.isEmpty else { return .clean }
    guard position.records > 0 else { return headerTail() }
    if let size = wholeRecordSize() { return tail(afterRecordOf: size) }
    guard let end = Self.lineFeed(in: rest) else { return .torn(bytes: rest.count) }
    guard rest[(end + 1)...].allSatisfy({ $0 == 0 }) else { return damagedMiddle() }
    guard end - rest.startIndex < RecordLine.largestSize else {
      return .damaged(.lineTooLong, sign: nil)
    }
    guard !hasZeroSector(before: end) else { return .torn(bytes: rest.count) }
    return .damaged(.lastLine, sign: sign(inLineEndingAt: end))
  }

  /// A header gets its name only when it is on the disk, so it is never merely cut short.
  private func headerTail() -> JournalTail {
    let intro = Array("{\"n\":0,".utf8)
    if let size = wholeRecordSize() { return tail(afterRecordOf: size) }
    if rest.starts(with: [0xEF, 0xBB, 0xBF]) {
      return .damaged(.header, sign: .byteOrderMark)
    }
    guard rest.starts(with: intro) || intro.starts(with: rest) else {
      return .damaged(.notAJournal, sign: nil)
    }
    return .damaged(.header, sign: Self.lineFeed(in: rest).flatMap(sign))
  }

  /// Bytes of the good record with which the rest begins although no line feed ends it.
  func wholeRecordSize() -> Int? {
    let limit = Self.lineFeed(in: rest) ?? rest.endIndex
    var end = rest.startIndex
    while let brace = rest[end..<limit].firstIndex(of: UInt8(ascii: "}")) {
      end = brace + 1
      if let line = RecordLine(rest[..<end]), coding.verifies(line, after: position.fingerprint) {
        return end - rest.startIndex
      }
    }
    return nil
  }

  private func tail(afterRecordOf size: Int) -> JournalTail {
    let after = rest.dropFirst(size)
    if after.allSatisfy({ $0 == 0 }) { return .lineFeedMissing(bytes: size) }
    if after.dropFirst().allSatisfy({ $0 == 0 }) {
      return .damaged(.wrongLineEnd, sign: Self.sign(of: after.first))
    }
    let sign = Self.sign(of: after.first)
    guard after.contains(Self.lineFeed) else { return .damaged(.wrongLineEnd, sign: sign) }
    if after.elementsEqual([UInt8(ascii: "\r"), Self.lineFeed]) {
      return .damaged(.wrongLineEnd, sign: .carriageReturn)
    }
    return damagedMiddle()
  }

  /// A whole 512-byte block of zeros: the system lost that block and kept those around it.
  private func hasZeroSector(before end: Int) -> Bool {
    let sector = 512
    let first = position.offset
    var start = (first + sector - 1) / sector * sector - base
    while start + sector <= end {
      if bytes[start..<start + sector].allSatisfy({ $0 == 0 }) { return true }
      start += sector
    }
    return false
  }

  /// Follows the fingerprints as they are stored, to tell the altered records from those behind.
  private func damagedMiddle() -> JournalTail {
    var altered: [Int] = []
    var previous: Fingerprint? = position.fingerprint
    let lines = linesAfter
    for (index, text) in lines.enumerated() {
      let line = RecordLine(text)
      let isGood = line.map { line in
        previous.map { coding.verifies(line, after: $0) } ?? false
      }
      // Behind a line without a fingerprint nothing can be said of the next one.
      if isGood != true, previous != nil { altered.append(position.records + index) }
      previous = line?.fingerprint
    }
    return .damaged(
      .middleLine(altered: altered, unverified: max(0, lines.count - 1)),
      sign: Self.lineFeed(in: rest).flatMap(sign)
    )
  }

  private func sign(inLineEndingAt end: Int) -> JournalDamage.EditorSign? {
    guard end > rest.startIndex else { return nil }
    return Self.sign(of: bytes[end - 1])
  }

  private static func sign(of byte: UInt8?) -> JournalDamage.EditorSign? {
    switch byte {
    case UInt8(ascii: "\r"): .carriageReturn
    case UInt8(ascii: " "), UInt8(ascii: "\t"): .trailingBlank
    default: nil
    }
  }
}
