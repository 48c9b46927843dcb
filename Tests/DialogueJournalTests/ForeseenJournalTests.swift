import DialogueCoding
import DialogueCore
import Testing

@testable import DialogueJournal

/// Journals that were read before anybody opened them.
@Suite struct ForeseenJournalTests {
  /// Long enough to be worth a thread.
  private static let records = JournalSamples.many(400)

  private let folder: TemporaryFolder
  private let path: String
  private let lines: [[UInt8]]

  init() throws {
    folder = try TemporaryFolder()
    path = "\(folder.path)/\(JournalSamples.name)"
    lines = try JournalSamples.lines(Self.records)
    #expect(lines.flatMap(\.self).count > 1 << 16)
  }

  private func write(_ bytes: [UInt8]) throws { try folder.write(bytes, to: JournalSamples.name) }

  /// Read to its end, on this thread.
  private func foreseen(_ paths: [String]? = nil) -> ForeseenJournal {
    let foreseen = ForeseenJournal()
    foreseen.read(firstOf: paths ?? [path])
    return foreseen
  }

  private func opened(_ foreseen: ForeseenJournal?) throws -> SessionStore {
    try JournalSamples.store(
      path,
      options: StoreOptions(isViewOnly: true, foreseen: foreseen)
    )
  }

  @Test func `what was foreseen is the session that is read without it`() throws {
    try write(lines.flatMap(\.self))
    let plain = try opened(nil)
    let foreseen = foreseen()
    #expect(foreseen.isReading)
    let store = try opened(foreseen)
    #expect(!foreseen.isReading)
    #expect(store.session.recordCount == Self.records.count)
    #expect(store.session.records(from: 0) == plain.session.records(from: 0))
    #expect(store.fingerprint == plain.fingerprint)
  }

  @Test func `a thread that is still reading may be overtaken`() throws {
    try write(lines.flatMap(\.self))
    let foreseen = try #require(ForeseenJournal(firstOf: [path]))
    let store = try opened(foreseen)
    #expect(store.session.recordCount == Self.records.count)
    #expect(!foreseen.isReading)
  }

  @Test func `what comes too late is not begun`() throws {
    let bytes = lines.flatMap(\.self)
    try write(bytes)
    let late = ForeseenJournal()
    #expect(late.take(bytes) == nil)
    late.read(firstOf: [path])
    #expect(!late.isReading)
    #expect(late.take(bytes) == nil)
  }

  @Test func `only the same bytes are taken over, and once`() throws {
    let bytes = lines.flatMap(\.self)
    try write(bytes)
    #expect(foreseen().take(Array(bytes.dropLast())) == nil)
    var other = bytes
    other[bytes.count / 2] ^= 1
    #expect(foreseen().take(other) == nil)
    let taken = foreseen()
    #expect(taken.take(bytes) != nil)
    #expect(taken.take(bytes) == nil)
  }

  @Test func `what another station has appended meanwhile is read as well`() throws {
    try write(lines.dropLast(3).flatMap(\.self))
    let foreseen = foreseen()
    try write(lines.flatMap(\.self))
    #expect(try opened(foreseen).session.recordCount == Self.records.count)
  }

  @Test(arguments: [0, 1, 7, 200, 399])
  func `damage is told as if nothing had been foreseen`(line: Int) throws {
    var bytes = lines.flatMap(\.self)
    let offset = lines[..<line].flatMap(\.self).count
    bytes[offset + lines[line].count / 2] ^= 1
    try write(bytes)
    let expected = try #require(try JournalVerification.verify(path).damage.first)
    #expect(expected.offset == offset)
    guard line > 0 else {
      #expect(throws: expected) { try opened(foreseen()) }
      return
    }
    let store = try opened(foreseen())
    #expect(store.readOnly == .damaged(expected))
    #expect(store.session.recordCount == line)
  }

  @Test func `damage that came after the foreseeing is seen`() throws {
    try write(lines.flatMap(\.self))
    let foreseen = foreseen()
    var bytes = lines.flatMap(\.self)
    bytes[bytes.count / 2] ^= 1
    try write(bytes)
    #expect(try opened(foreseen).damageKind != nil)
  }

  @Test func `what cannot be read is passed over`() throws {
    let bytes = lines.flatMap(\.self)
    try write(bytes)
    try folder.write(Array("no journal".utf8), to: "letter")
    let others = ["\(folder.path)/none", folder.path, "\(folder.path)/letter"]
    #expect(foreseen(others + [path]).take(bytes) != nil)
    #expect(foreseen(["\(folder.path)/none"]).take(bytes) == nil)
    #expect(foreseen([]).take(bytes) == nil)
  }
}
