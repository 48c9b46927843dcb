import DialogueCore
import DialogueJournal
import Glibc
import Testing

/// Journals, keys and names that somebody made to lead the program astray.
@Suite struct HostileJournalTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test(arguments: [
    "../../../../tmp/elsewhere", "..", "", "00112233445566778899AABBCCDDEEFF",
    "00112233445566778899aabbccddeef", "00112233445566778899aabbccddeeff0",
    "00112233445566778899aabbccddeeg\u{301}", "\u{1b}]0;x\u{7}5566778899aabbccddeeff01",
  ])
  func `an identity that could name another folder is that of no journal`(
    identity: String
  ) throws {
    let path = try JournalSamples.create(in: folder, JournalSamples.beginning(identity: identity))
    let damage = JournalDamage(path: path, line: 1, offset: 0, kind: .notAJournal)
    #expect(try JournalVerification.verify(path).damage == [damage])
    #expect(try JournalListing.journals(in: folder.path).isEmpty)
    let fault = #expect(throws: JournalDamage.self) { try JournalSamples.store(path) }
    #expect(fault?.kind == .notAJournal)
  }

  @Test func `a pipe in the place of a journal is refused, not waited for`() throws {
    let path = "\(folder.path)/\(JournalSamples.name)"
    try #require(mkfifo(path, 0o600) == 0)
    let refusal = SystemFault(.open, path: path, code: ENXIO)
    #expect(throws: refusal) { try JournalVerification.verify(path) }
    #expect(throws: refusal) { try JournalSamples.store(path) }
    #expect(try JournalListing.journals(in: folder.path).isEmpty)
  }

  @Test func `a device in the place of a journal is refused, also behind a link`() throws {
    let path = "\(folder.path)/\(JournalSamples.name)"
    try #require(symlink("/dev/zero", path) == 0)
    #expect(throws: SystemFault(.open, path: path, code: ENXIO)) {
      try JournalVerification.verify(path)
    }
  }

  @Test func `a pipe in the place of the key is refused, not waited for`() throws {
    let path = "\(folder.path)/\(JournalSamples.name)"
    let key = PrivateKey.path(besideJournal: path)
    try #require(mkfifo(key, 0o600) == 0)
    #expect(throws: SystemFault(.open, path: key, code: ENXIO)) {
      try PrivateKey(besideJournal: path)
    }
  }
}
