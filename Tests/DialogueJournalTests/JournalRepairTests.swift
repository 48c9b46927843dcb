import DialogueCoding
import DialogueCore
import DialogueJournal
import Testing

@Suite struct JournalRepairTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try JournalSamples.create(in: folder, JournalSamples.eight())
  }

  private func repair() throws -> JournalRepair.Outcome {
    let clock = HandClock()
    return try JournalRepair.repair(
      path,
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
          path: path + ".repaired",
          records: kept,
          droppedBytes: bytes.count - offset
        )
    )
    #expect(try folder.bytes(of: JournalSamples.name) == bytes)
    let report = try JournalVerification.verify(path + ".repaired")
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
      try repair() == .rebuilt(path: path + ".repaired", records: 8, droppedBytes: 0)
    )
    #expect(try JournalVerification.verify(path + ".repaired").records == 9)
  }
}
