import DialogueCore
import DialogueJournal
import Glibc
import Testing

@Suite struct JournalCreationTests {
  @Test func `a journal and its key are their owner's alone, the folder too`() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/sessions/2026/mau.journal"
    try JournalCreation.create(at: path, records: JournalSamples.beginning(), key: PrivateKey())
    #expect(try folder.mode(of: "sessions/2026/mau.journal") == 0o600)
    #expect(try folder.mode(of: "sessions/2026/mau.journal.key") == 0o600)
    #expect(try folder.mode(of: "sessions/2026") == 0o700)
    #expect(try folder.mode(of: "sessions") == 0o700)
    #expect(try JournalVerification.verify(path).isClean)
  }

  @Test func `a name that is taken is never written over, nor its key`() throws {
    let folder = try TemporaryFolder()
    let path = try JournalSamples.create(in: folder)
    let before = try folder.bytes(of: JournalSamples.name)
    #expect(throws: SystemFault(.link, path: path, code: EEXIST)) {
      try JournalCreation.create(at: path, records: JournalSamples.eight(), key: PrivateKey())
    }
    #expect(try folder.bytes(of: JournalSamples.name) == before)
    #expect(try folder.names() == [JournalSamples.name])
  }

  @Test func `a journal that could not be written leaves no key behind`() throws {
    let folder = try TemporaryFolder()
    var io = JournalIO()
    io.write = { _, _ in
      errno = ENOSPC
      return -1
    }
    #expect(throws: SystemFault.self) {
      try JournalCreation.create(
        at: "\(folder.path)/mau.journal",
        records: JournalSamples.beginning(),
        key: PrivateKey(),
        io: io
      )
    }
    #expect(try folder.names() == [])
  }

  @Test func `only a header with records in a row makes a journal`() throws {
    let folder = try TemporaryFolder()
    for records in [[], Array(JournalSamples.beginning().dropFirst())] {
      #expect(throws: JournalCreation.Fault.wrongBeginning) {
        try JournalCreation.create(at: "\(folder.path)/a", records: records)
      }
    }
  }

  @Test func `archiving makes the file read-only`() throws {
    let folder = try TemporaryFolder()
    let closed: [Event] = [
      .sessionOpened(presiding: Person("Lê Văn Mẫu"), ground: .oral, gaps: [], reason: nil),
      .sessionClosed(gaps: [], reason: nil),
      .minutesSealed(upto: 2, version: 1),
    ]
    let path = try JournalSamples.create(
      in: folder,
      JournalSamples.beginning() + [JournalSamples.record(3, closed)]
    )
    let store = try JournalSamples.store(path)
    _ = try store.perform(.archiveSession, id: CommandID("a.1"), as: Actor(.secretary))
    #expect(store.readOnly == .archived)
    #expect(try folder.mode(of: JournalSamples.name) == 0o444)
    #expect(store.archiveFault == nil)
  }

  @Test func `an archived journal whose mode cannot be set says so`() throws {
    let folder = try TemporaryFolder()
    let closed: [Event] = [
      .sessionClosed(gaps: [], reason: nil),
      .minutesSealed(upto: 2, version: 1),
    ]
    let path = try JournalSamples.create(
      in: folder,
      JournalSamples.beginning() + [JournalSamples.record(3, closed)]
    )
    var io = JournalIO()
    io.setMode = { _, _ in
      errno = EPERM
      return -1
    }
    let store = try JournalSamples.store(path, options: StoreOptions(io: io))
    _ = try store.perform(.archiveSession, id: CommandID("a.1"), as: Actor(.secretary))
    #expect(store.readOnly == .archived)
    #expect(store.archiveFault == SystemFault(.setMode, path: path, code: EPERM))
  }

  @Test func `what the folder is called keeps no journal from being listed`() throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/x.torn-1/mau.journal"
    try JournalCreation.create(at: path, records: JournalSamples.eight())
    #expect(try JournalListing.journals(in: "\(folder.path)/x.torn-1").map(\.path) == [path])
  }

  @Test func `a folder lists its journals and nothing else`() throws {
    let folder = try TemporaryFolder()
    let path = try JournalSamples.create(in: folder, JournalSamples.eight())
    try folder.write(Array("hello".utf8), to: "notes.txt")
    try folder.write(try folder.bytes(of: JournalSamples.name), to: ".draft.journal")
    try folder.write(try folder.bytes(of: JournalSamples.name), to: "mau.journal.torn-5-1")
    var bytes = try folder.bytes(of: JournalSamples.name)
    bytes[bytes.count - 100] ^= 1
    try folder.write(bytes, to: "worse.journal")
    let entries = try JournalListing.journals(in: folder.path)
    #expect(entries.map(\.path) == [path, "\(folder.path)/worse.journal"])
    #expect(entries.map(\.session.recordCount) == [8, 7])
    #expect(entries.map(\.damage?.kind) == [nil, .lastLine])
    #expect(entries.first?.journal == JournalSamples.identity)
    #expect(entries.first?.openedAt?.wall == HandClock.start)
  }
}
