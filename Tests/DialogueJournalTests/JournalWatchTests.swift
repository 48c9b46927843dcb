import DialogueJournal
import Glibc
import Testing

@Suite struct JournalWatchTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try JournalSamples.create(in: folder)
  }

  private func waits(_ watch: JournalWatch) -> Bool {
    var descriptor = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 2000) == 1
  }

  @Test func `a record of another station wakes the loop once`() throws {
    let watch = try #require(JournalWatch(path))
    #expect(watch.news() == JournalWatch.News())
    try JournalSamples.store(path).enter("Một", id: "a.1")
    #expect(waits(watch))
    #expect(watch.news().journalChanged)
    #expect(!watch.news().journalChanged)
  }

  @Test func `names that come and go in the folder are told`() throws {
    let watch = try #require(JournalWatch(path))
    try folder.write([1], to: "mau.journal.chair")
    #expect(waits(watch))
    var expected = JournalWatch.News()
    expected.names = ["mau.journal.chair"]
    #expect(watch.news() == expected)
  }

  @Test func `a replaced journal is news`() throws {
    let watch = try #require(JournalWatch(path))
    try folder.write(try folder.bytes(of: JournalSamples.name), to: "copy")
    try folder.rename("copy", to: JournalSamples.name)
    #expect(watch.news().journalChanged)
  }

  @Test func `what is not there cannot be watched`() {
    #expect(JournalWatch(path + "x") == nil)
  }

  @Test func `whoever holds the journal is named`() throws {
    #expect(LockHolder.process(holding: path) == nil)
    let descriptor = open(path, O_RDONLY)
    defer { close(descriptor) }
    #expect(flock(descriptor, LOCK_EX) == 0)
    #expect(LockHolder.process(holding: path) == getpid())
    flock(descriptor, LOCK_UN)
    #expect(LockHolder.process(holding: path) == nil)
  }
}
