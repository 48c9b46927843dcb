import DialogueCoding
import DialogueCore
import DialogueJournal
import Testing

/// A journal so long that its fingerprints are checked on a thread of their own.
@Suite struct ChainAheadTests {
  private let lines: [[UInt8]]

  init() throws {
    let words = String(repeating: "Đường liên thôn ngập sau mưa. ", count: 200)
    lines = try JournalSamples.lines(
      JournalSamples.beginning()
        + (3..<400).map { number in
          JournalSamples.record(
            number,
            [
              .entryWritten(
                entry: EntryID(rawValue: number - 2),
                kind: .note,
                text: words,
                speaker: .secretary,
                item: nil,
                speech: nil,
                petitions: [],
                happenedAt: HandClock.start,
                isLate: false
              )
            ]
          )
        }
    )
  }

  private func scan(_ bytes: [UInt8]) throws -> JournalScan {
    var scan = JournalScan(bytes, from: ChainPosition())
    while try scan.next() != nil {}
    return scan
  }

  @Test func `all of it is read`() throws {
    let bytes = lines.flatMap(\.self)
    try #require(bytes.count > 2 << 20)
    let scan = try scan(bytes)
    #expect(scan.position.records == lines.count)
    #expect(scan.tail() == .clean)
  }

  @Test(arguments: [1, 3, 57, 200, 398])
  func `an altered record ends the reading, however far ahead the thread is`(record: Int) throws {
    var altered = lines
    altered[record][altered[record].count / 2] ^= 1
    let scan = try scan(altered.flatMap(\.self))
    #expect(scan.position.records == record)
    #expect(
      scan.tail()
        == .damaged(.middleLine(altered: [record], unverified: lines.count - record - 1), sign: nil)
    )
  }

  @Test(arguments: [5, 250])
  func `a record left out or put twice ends the reading`(record: Int) throws {
    var missing = lines
    missing.remove(at: record)
    #expect(try scan(missing.flatMap(\.self)).position.records == record)
    var doubled = lines
    doubled.insert(lines[record], at: record)
    #expect(try scan(doubled.flatMap(\.self)).position.records == record + 1)
  }
}
