import DialogueCore
import DialogueJournal
import Glibc
import Testing

/// Names that somebody took before the program made its files.
@Suite struct HostileCreationTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = "\(folder.path)/\(JournalSamples.name)"
  }

  @Test(arguments: [JournalSamples.name, "\(JournalSamples.name).key"])
  func `a link in the place of a new file is not followed`(name: String) throws {
    try #require(symlink("\(folder.path)/elsewhere", "\(folder.path)/\(name)") == 0)
    let fault = #expect(throws: SystemFault.self) {
      try JournalCreation.create(at: path, records: JournalSamples.beginning(), key: PrivateKey())
    }
    #expect(fault?.code == EEXIST)
    #expect(try !folder.names().contains("elsewhere"))
  }

  @Test(arguments: [".\(JournalSamples.name).tmp-", ".\(JournalSamples.name).key.tmp-"])
  func `a link in the place of a draft is replaced, not followed`(start: String) throws {
    try folder.write(Array("the words of another".utf8), to: "elsewhere")
    let draft = "\(folder.path)/\(start)\(getpid())"
    try #require(symlink("\(folder.path)/elsewhere", draft) == 0)
    try JournalCreation.create(at: path, records: JournalSamples.beginning(), key: PrivateKey())
    #expect(try folder.bytes(of: "elsewhere") == Array("the words of another".utf8))
    #expect(try JournalVerification.verify(path).isClean)
    #expect(
      try folder.names()
        == ["elsewhere", JournalSamples.name, "\(JournalSamples.name).key"].sorted()
    )
  }

  @Test func `a torn tail is not kept through a link`() throws {
    try JournalCreation.create(at: path, records: JournalSamples.beginning())
    let size = try folder.bytes(of: JournalSamples.name).count
    try folder.append(Array("torn".utf8), to: JournalSamples.name)
    try folder.write(Array("the words of another".utf8), to: "elsewhere")
    let kept = "\(path).torn-\(size)-\(getpid())"
    try #require(symlink("\(folder.path)/elsewhere", kept) == 0)
    _ = try JournalSamples.store(path)
    #expect(try folder.bytes(of: "elsewhere") == Array("the words of another".utf8))
    #expect(try folder.bytes(of: "\(JournalSamples.name).torn-\(size)-\(getpid())-1").count == 4)
    #expect(try JournalVerification.verify(path).isClean)
  }

  @Test func `a journal larger than may be read is refused before any of it is`() throws {
    try JournalCreation.create(at: path, records: JournalSamples.beginning())
    try #require(truncate(path, 1 << 40) == 0)
    let refusal = SystemFault(.read, path: path, code: EFBIG)
    #expect(throws: refusal) { try JournalVerification.verify(path) }
    #expect(throws: refusal) { try JournalSamples.store(path) }
    #expect(try JournalListing.journals(in: folder.path).isEmpty)
  }
}
