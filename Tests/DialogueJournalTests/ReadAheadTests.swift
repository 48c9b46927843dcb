import DialogueCoding
import DialogueCore
import DialogueJournal
import Testing

/// A journal so long that a second thread reads it ahead of the scan.
@Suite struct ReadAheadTests {
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

  @Test func `records come in their order, each the one that its line says`() throws {
    let bytes = lines.flatMap(\.self)
    let reader = RecordReader(bytes, coding: .chained)
    var scan = JournalScan(bytes, from: ChainPosition())
    var start = 0
    for line in lines {
      let text = try #require(RecordLine(bytes[start..<start + line.count - 1]))
      let read = try #require(try scan.next())
      #expect(read == (try reader.record(text, number: read.record.number)))
      start += line.count
      #expect(scan.position.offset == start)
      #expect(scan.position.fingerprint == text.fingerprint)
    }
    #expect(try scan.next() == nil)
  }

  @Test(arguments: [1, 200, 399])
  func `wrong words under a right fingerprint are told with their place`(record: Int) throws {
    var altered = lines
    var previous = try #require(RecordLine(lines[record - 1].dropLast())).fingerprint
    for number in record..<lines.count {
      var body = Array(try #require(RecordLine(lines[number].dropLast())).body)
      if number == record { body.replace("\"u\"".utf8, with: "\"v\"".utf8) }
      let fingerprint = RecordCoding.chained.hash(previous, body[...])
      altered[number] = body + Array(",\"h\":\"".utf8) + fingerprint.textBytes + Array("\"}\n".utf8)
      previous = fingerprint
    }
    let start = lines[..<record].map(\.count).reduce(0, +)
    var scan = JournalScan(altered.flatMap(\.self), from: ChainPosition())
    for _ in 0..<record { #expect(try scan.next() != nil) }
    let fault = #expect(throws: JSONFault.self) { try scan.next() }
    let line = start..<start + altered[record].count
    #expect(fault.map { line.contains($0.offset) } == true)
    #expect(scan.position.records == record)
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
