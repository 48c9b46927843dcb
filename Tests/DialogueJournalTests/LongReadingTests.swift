import DialogueCoding
import DialogueCore
import DialogueJournal
import Testing

/// Journals that are read in several pieces.
@Suite struct LongReadingTests {
  private static let count = 30

  /// Some ten MiB; the longest line is nearly as long as a line may be.
  private static let sample = Result {
    try JournalSamples.lines(
      JournalSamples.beginning()
        + (3..<count).map { number in
          JournalSamples.record(
            number,
            [
              .entryWritten(
                entry: EntryID(rawValue: number - 2),
                kind: .note,
                text: String(repeating: "x", count: number == 9 ? 1_048_000 : 361_111),
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

  private let lines: [[UInt8]]
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = "\(folder.path)/\(JournalSamples.name)"
    lines = try Self.sample.get()
    #expect(lines[9].count < RecordLine.largestSize)
    #expect(lines.flatMap(\.self).count > 8 << 20)
  }

  private func opened() throws -> SessionStore {
    try JournalSamples.store(path, options: StoreOptions(isViewOnly: true))
  }

  private func write(_ bytes: [UInt8]) throws { try folder.write(bytes, to: JournalSamples.name) }

  @Test func `every record is read, wherever the pieces end`() throws {
    try write(lines.flatMap(\.self))
    let store = try opened()
    #expect(store.session.recordCount == Self.count)
    #expect(store.readOnly == .asked)
    #expect(
      store.fingerprint.fingerprint == RecordLine(lines[Self.count - 1].dropLast())?.fingerprint
    )
  }

  @Test(arguments: [0, 9, 11, 12, 13, 29])
  func `damage in any piece is judged as in a whole reading`(line: Int) throws {
    var bytes = lines.flatMap(\.self)
    let offset = lines[..<line].flatMap(\.self).count
    bytes[offset + lines[line].count / 2] ^= 1
    try write(bytes)
    let report = try JournalVerification.verify(path)
    let expected = try #require(report.damage.first)
    #expect(expected.offset == offset)
    guard line > 0 else {
      #expect(throws: expected) { try opened() }
      return
    }
    let store = try opened()
    #expect(store.readOnly == .damaged(expected))
    #expect(store.session.recordCount == line)
  }

  @Test func `a torn tail behind many pieces is cut off`() throws {
    try write(lines.flatMap(\.self) + Array(lines[9].prefix(500_000)))
    let store = try JournalSamples.store(path)
    #expect(store.readOnly == nil)
    #expect(store.recovered == .torn(bytes: 500_000))
    #expect(try JournalVerification.verify(path).isClean)
  }

  @Test func `a line longer than any may be is damage and not read for ever`() throws {
    try write(lines.flatMap(\.self) + [UInt8](repeating: 0x78, count: 6 << 20) + [0x0A])
    let store = try opened()
    #expect(store.damageKind == .lineTooLong)
    #expect(store.session.recordCount == Self.count)
  }
}
