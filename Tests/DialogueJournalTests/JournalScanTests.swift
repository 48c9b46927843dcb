import DialogueCoding
import DialogueCore
import DialogueJournal
import Testing

/// Every way of harming eight records, byte by byte, against the classes T0–T5.
@Suite struct JournalScanTests {
  /// Where each line begins, and its end.
  private let lines: [[UInt8]]
  private let bytes: [UInt8]
  private let positions: [ChainPosition]

  init() throws {
    lines = try JournalSamples.lines(JournalSamples.eight())
    bytes = lines.flatMap(\.self)
    var scan = JournalScan(bytes, from: ChainPosition())
    var positions = [scan.position]
    while try scan.next() != nil { positions.append(scan.position) }
    self.positions = positions
  }

  /// Reads altered bytes from the record in which byte `offset` lies.
  private func scan(_ altered: [UInt8], changedAt offset: Int) throws -> JournalScan {
    let start = try #require(positions.last { $0.offset <= offset })
    var scan = JournalScan(Array(altered[min(start.offset, altered.count)...]), from: start)
    while try scan.next() != nil {}
    return scan
  }

  @Test func `the unharmed journal is clean`() throws {
    #expect(positions.count == 9)
    #expect(positions.last?.offset == bytes.count)
    #expect(try scan(bytes, changedAt: bytes.count - 1).tail() == .clean)
  }

  @Test func `cut at any byte it is clean, torn, or lacks a line feed`() throws {
    let ends = Set(positions.map(\.offset))
    var classes: [String: Int] = [:]
    for size in lines[0].count..<bytes.count {
      let scan = try scan(Array(bytes[..<size]), changedAt: size)
      let torn = size - scan.position.offset
      let expected: JournalTail =
        ends.contains(size)
        ? .clean : ends.contains(size + 1) ? .lineFeedMissing(bytes: torn) : .torn(bytes: torn)
      let tail = scan.tail()
      try #require(tail == expected, "cut at \(size)")
      classes["\(tail)".prefix { $0 != "(" }.description, default: 0] += 1
    }
    #expect(classes["clean"] == 7)
    #expect(classes["lineFeedMissing"] == 7)
  }

  @Test func `cut inside its header it is damaged, never empty and new`() throws {
    for size in 1..<lines[0].count - 1 {
      var scan = JournalScan(Array(bytes[..<size]), from: ChainPosition())
      #expect(try scan.next() == nil)
      try #require(scan.tail() == .damaged(.header, sign: nil), "cut at \(size)")
    }
  }

  @Test func `no flipped bit goes unnoticed or passes for a torn tail`() throws {
    var altered = bytes
    for index in bytes.indices {
      for bit in 0..<8 {
        altered[index] ^= 1 << bit
        let scan = try scan(altered, changedAt: index)
        guard case .damaged = scan.tail() else {
          Issue.record("bit \(bit) of byte \(index): \(scan.tail())")
          return
        }
        try #require(scan.position.offset <= index)
        altered[index] = bytes[index]
      }
    }
  }

  @Test func `zeros from any byte on are a torn tail or a missing line feed`() throws {
    var altered = bytes
    let ends = Set(positions.map(\.offset))
    for index in bytes.indices.reversed() where index >= lines[0].count {
      altered[index] = 0
      let scan = try scan(altered, changedAt: index)
      let isWhole = ends.contains(index + 1)
      let expected: JournalTail =
        isWhole
        ? .lineFeedMissing(bytes: index - scan.position.offset)
        : .torn(bytes: bytes.count - scan.position.offset)
      try #require(scan.tail() == expected, "zeros from \(index)")
    }
  }

  struct Rearranged: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let order: [Int]
    let good: Int
    let tail: JournalTail
  }

  @Test(arguments: [
    Rearranged(
      testDescription: "a line twice",
      order: [0, 1, 2, 3, 3, 4, 5, 6, 7],
      good: 4,
      tail: .damaged(.middleLine(altered: [4], unverified: 4), sign: nil)
    ),
    Rearranged(
      testDescription: "the last line twice",
      order: [0, 1, 2, 3, 4, 5, 6, 7, 7],
      good: 8,
      tail: .damaged(.lastLine, sign: nil)
    ),
    Rearranged(
      testDescription: "two lines exchanged",
      order: [0, 1, 2, 4, 3, 5, 6, 7],
      good: 3,
      tail: .damaged(.middleLine(altered: [3, 4, 5], unverified: 4), sign: nil)
    ),
    Rearranged(
      testDescription: "a line left out",
      order: [0, 1, 2, 4, 5, 6, 7],
      good: 3,
      tail: .damaged(.middleLine(altered: [3], unverified: 3), sign: nil)
    ),
    Rearranged(
      testDescription: "the line before the last left out",
      order: [0, 1, 2, 3, 4, 5, 7],
      good: 6,
      tail: .damaged(.lastLine, sign: nil)
    ),
    Rearranged(
      testDescription: "the header left out",
      order: [1, 2, 3],
      good: 0,
      tail: .damaged(.notAJournal, sign: nil)
    ),
  ])
  func `lines that were moved are found`(sample: Rearranged) throws {
    var scan = JournalScan(sample.order.flatMap { lines[$0] }, from: ChainPosition())
    var good = 0
    while try scan.next() != nil { good += 1 }
    #expect(good == sample.good)
    #expect(scan.tail() == sample.tail)
  }

  @Test(
    arguments: [
      ([0x0D, 0x0A], JournalDamage.Kind.wrongLineEnd, JournalDamage.EditorSign.carriageReturn),
      ([0x20], .wrongLineEnd, .trailingBlank),
      ([0x0B], .wrongLineEnd, nil),
    ] as [([UInt8], JournalDamage.Kind, JournalDamage.EditorSign?)]
  )
  func `another end of the last line is damage, not a torn tail`(
    end: [UInt8],
    kind: JournalDamage.Kind,
    sign: JournalDamage.EditorSign?
  ) throws {
    let scan = try scan(bytes.dropLast() + end, changedAt: bytes.count - 1)
    #expect(scan.tail() == .damaged(kind, sign: sign))
    #expect(scan.position.records == 7)
  }

  @Test func `an editor's marks are named`() throws {
    var scan = JournalScan([0xEF, 0xBB, 0xBF] + bytes, from: ChainPosition())
    #expect(try scan.next() == nil)
    #expect(scan.tail() == .damaged(.header, sign: .byteOrderMark))
    scan = JournalScan(lines.flatMap { $0.dropLast() + [0x0D, 0x0A] }, from: ChainPosition())
    #expect(try scan.next() == nil)
    guard case .damaged(.middleLine, sign: .carriageReturn) = scan.tail() else {
      Issue.record("\(scan.tail())")
      return
    }
  }

  @Test func `garbage of any size behind the last record is torn`() throws {
    let garbage = (0..<1024).map { UInt8(truncatingIfNeeded: $0 * 37 + 11) }.map {
      $0 == 0x0A ? 0x0B : $0
    }
    for size in 1...garbage.count {
      let scan = try scan(bytes + garbage[..<size], changedAt: bytes.count)
      try #require(scan.tail() == .torn(bytes: size))
    }
  }

  @Test func `a bad last line is torn only if a whole block of it is zeros`() throws {
    let text = String(repeating: "á", count: 900)
    let last = JournalSamples.record(
      8,
      [
        .issueDropped(issue: 1),
        .roleAssigned(
          RoleAssignment(station: Actor(.chair), person: Person(text))
        ),
      ]
    )
    let all = try JournalSamples.lines(JournalSamples.eight() + [last]).flatMap(\.self)
    let block = (bytes.count / 512 + 1) * 512
    var altered = all
    for index in block..<block + 512 { altered[index] = 0 }
    #expect(
      try scan(altered, changedAt: bytes.count).tail() == .torn(bytes: all.count - bytes.count)
    )
    altered[block] = 1
    #expect(try scan(altered, changedAt: bytes.count).tail() == .damaged(.lastLine, sign: nil))
  }

  @Test func `a long tail without line feed is torn and with one is damage`() throws {
    let long = [UInt8](repeating: 0x61, count: RecordLine.largestSize + 1)
    #expect(try scan(bytes + long, changedAt: bytes.count).tail() == .torn(bytes: long.count))
    #expect(
      try scan(bytes + long + [0x0A], changedAt: bytes.count).tail()
        == .damaged(.lineTooLong, sign: nil)
    )
  }

  @Test func `an altered record in the middle is told from those behind it`() throws {
    var altered = bytes
    altered[positions[3].offset + 40] ^= 1
    #expect(
      try scan(altered, changedAt: positions[3].offset).tail()
        == .damaged(.middleLine(altered: [3], unverified: 4), sign: nil)
    )
  }
}
