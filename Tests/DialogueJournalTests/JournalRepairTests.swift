import DialogueCoding
import DialogueCore
import DialogueJournal
import Glibc
import Testing

@Suite struct JournalRepairTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try JournalSamples.create(in: folder, JournalSamples.eight())
  }

  private var repaired: String { "\(folder.path)/mau-repaired.journal" }

  private func repair(_ name: String = JournalSamples.name) throws -> JournalRepair.Outcome {
    let clock = HandClock()
    return try JournalRepair.repair(
      "\(folder.path)/\(name)",
      as: Actor(.secretary),
      attachment: Attachment(run: "sec-0009", boot: clock.boot),
      clock: clock.clock
    )
  }

  @Test func `a sound journal is left alone`() throws {
    let before = try folder.bytes(of: JournalSamples.name)
    #expect(try repair() == .nothingToDo)
    #expect(try folder.bytes(of: JournalSamples.name) == before)
  }

  @Test func `a torn tail is cut off and kept`() throws {
    try folder.append([0x7B, 0, 0], to: JournalSamples.name)
    guard case .tailRemoved(9, 3, let name) = try repair() else {
      Issue.record("not cut")
      return
    }
    #expect(try folder.bytes(of: name) == [0x7B, 0, 0])
    #expect(try repair() == .nothingToDo)
  }

  @Test func `a missing line feed is added`() throws {
    let good = try folder.bytes(of: JournalSamples.name)
    try folder.overwrite(JournalSamples.name, with: good.dropLast())
    #expect(try repair() == .lineFeedAdded(records: 8))
    #expect(try folder.bytes(of: JournalSamples.name) == good)
  }

  @Test(arguments: [(7, 7), (4, 4)])
  func `what is damaged stays, and the good records go on in a new file`(
    line: Int,
    kept: Int
  ) throws {
    let lines = try JournalSamples.lines(JournalSamples.eight())
    var bytes = lines.flatMap(\.self)
    let offset = lines[..<line].flatMap(\.self).count
    bytes[offset + 30] ^= 1
    try folder.overwrite(JournalSamples.name, with: bytes)
    let outcome = try repair()
    #expect(
      outcome
        == .rebuilt(
          RebuiltJournal(
            path: repaired,
            records: kept,
            droppedBytes: bytes.count - offset,
            hasKey: false,
            isClean: true
          )
        )
    )
    #expect(try folder.bytes(of: JournalSamples.name) == bytes)
    let report = try JournalVerification.verify(repaired)
    #expect(report.isClean)
    #expect(
      report.session.ledger.last?.events
        == [.journalRepaired(from: "mau.journal", kept: kept, dropped: bytes.count - offset)]
    )
  }

  @Test func `a record that only ends wrongly is kept in the new file`() throws {
    let good = try folder.bytes(of: JournalSamples.name)
    try folder.overwrite(JournalSamples.name, with: good.dropLast() + [0x20])
    #expect(
      try repair()
        == .rebuilt(
          RebuiltJournal(
            path: repaired,
            records: 8,
            droppedBytes: 0,
            hasKey: false,
            isClean: true
          )
        )
    )
    #expect(try JournalVerification.verify(repaired).records == 9)
  }

  /// The fifth record gives another number than its place, under a fingerprint made for it.
  private func miscoded() throws -> [[UInt8]] {
    var lines = try JournalSamples.lines(JournalSamples.eight())
    let before = try #require(RecordLine(lines[4].dropLast())).fingerprint
    let wrong = JournalSamples.record(55, JournalSamples.eight()[5].events)
    lines[5] = try RecordCoding.chained.line(for: wrong, after: before).bytes
    return lines
  }

  @Test(arguments: [0x0A, 0x20] as [UInt8], [false, true])
  func `a record with a right fingerprint and wrong words is left behind`(
    end: UInt8,
    isLast: Bool
  ) throws {
    var lines = try miscoded()
    lines[5][lines[5].count - 1] = end
    let bytes = lines[...(isLast ? 5 : 7)].flatMap(\.self)
    try folder.overwrite(JournalSamples.name, with: bytes)
    guard case .rebuilt(let rebuilt) = try repair() else {
      Issue.record("not rebuilt")
      return
    }
    #expect(rebuilt.records == 5)
    #expect(rebuilt.isClean)
    #expect(try folder.bytes(of: JournalSamples.name) == bytes)
    #expect(try JournalVerification.verify(repaired).isClean)
    #expect(try repair("mau-repaired.journal") == .nothingToDo)
  }

  @Test func `a wrong record that lacks only its line feed is left behind as well`() throws {
    let bytes = Array(try miscoded()[...5].flatMap(\.self).dropLast())
    try folder.overwrite(JournalSamples.name, with: bytes)
    guard case .rebuilt(let rebuilt) = try repair() else {
      Issue.record("not rebuilt")
      return
    }
    #expect(rebuilt.records == 5)
    #expect(try JournalVerification.verify(rebuilt.path).isClean)
  }

  @Test func `the key comes along under the new name and opens what the old one closed`() throws {
    let key = PrivateKey()
    try key.write(beside: path)
    let box = try key.seal("0900 000 001", journal: JournalSamples.identity, field: "phone")
    try damage(JournalSamples.name)
    guard case .rebuilt(let rebuilt) = try repair() else {
      Issue.record("not rebuilt")
      return
    }
    #expect(rebuilt.hasKey)
    let copy = try PrivateKey(besideJournal: rebuilt.path)
    #expect(
      try copy.open(box, journal: JournalSamples.identity, field: "phone") == "0900 000 001"
    )
    #expect(
      try folder.bytes(of: "mau-repaired.journal.key") == folder.bytes(of: "mau.journal.key")
    )
    #expect(try folder.mode(of: "mau-repaired.journal.key") == 0o600)
    #expect(try folder.names().count == 4)
  }

  @Test func `a key that cannot be copied stops the repair before anything is written`() throws {
    try damage(JournalSamples.name)
    try #require(mkdir("\(path).key", 0o700) == 0)
    #expect(throws: SystemFault.self) { try repair() }
    #expect(try folder.names() == ["mau.journal", "mau.journal.key"])
  }

  @Test func `neither a journal nor a key that is there already is touched`() throws {
    try damage(JournalSamples.name)
    try folder.write(Array("foreign".utf8), to: "mau-repaired.journal.key")
    try folder.write(Array("foreign".utf8), to: "mau-repaired-2.journal")
    guard case .rebuilt(let rebuilt) = try repair() else {
      Issue.record("not rebuilt")
      return
    }
    #expect(rebuilt.path == "\(folder.path)/mau-repaired-3.journal")
    #expect(try folder.bytes(of: "mau-repaired.journal.key") == Array("foreign".utf8))
    #expect(try folder.bytes(of: "mau-repaired-2.journal") == Array("foreign".utf8))
  }

  @Test func `a repaired journal that is damaged again gets the next number`() throws {
    try damage(JournalSamples.name)
    _ = try repair()
    for number in 2...3 {
      let name = number == 2 ? "mau-repaired.journal" : "mau-repaired-2.journal"
      try damage(name)
      guard case .rebuilt(let rebuilt) = try repair(name) else {
        Issue.record("not rebuilt")
        return
      }
      #expect(rebuilt.path == "\(folder.path)/mau-repaired-\(number).journal")
    }
  }

  @Test func `a journal of a later format is nobody's to rebuild here`() throws {
    var header = JournalSamples.beginning()
    guard case .journalOpened(var opened) = header[0].events[0] else { return }
    opened.v = 2
    header[0] = JournalSamples.record(0, [.journalOpened(opened)])
    try folder.overwrite(JournalSamples.name, with: JournalSamples.lines(header).flatMap(\.self))
    #expect(throws: JournalDamage.self) { try repair() }
    #expect(try folder.names() == ["mau.journal"])
  }

  /// Alters the third record.
  private func damage(_ name: String) throws {
    var bytes = try folder.bytes(of: name)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    bytes[lines[2].startIndex + 30] ^= 1
    try folder.overwrite(name, with: bytes)
  }
}
