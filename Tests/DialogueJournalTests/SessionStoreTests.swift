import DialogueCoding
import DialogueCore
import DialogueJournal
import Foundation
import Testing

@Suite struct SessionStoreTests {
  let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test func `what is recorded is in the file and in every other store`() throws {
    let path = try JournalSamples.create(in: folder)
    let writer = try JournalSamples.store(path)
    let follower = try JournalSamples.store(path, as: Actor(.hall), run: "hall-1")
    let record = try writer.enter("Trần Thị Mẫu", id: "sec-0002.1")
    #expect(record.number == 3)
    #expect(follower.session.recordCount == 3)
    #expect(follower.catchUp() == [record])
    #expect(follower.session == writer.session)
    #expect(follower.catchUp() == [])
    #expect(try JournalVerification.verify(path).isClean)
  }

  @Test func `a store sees what others wrote before it decides`() throws {
    let path = try JournalSamples.create(in: folder)
    let one = try JournalSamples.store(path)
    let other = try JournalSamples.store(path, as: Actor(.operator), run: "op-1")
    try one.enter("Trần Thị Mẫu", id: "sec-0002.1")
    let record = try other.enter("Lê Thị Mẫu", id: "op-1.1")
    #expect(record.number == 4)
    #expect(other.session.queue.registrations.map(\.name) == ["Trần Thị Mẫu", "Lê Thị Mẫu"])
  }

  @Test func `a refusal leaves no trace`() throws {
    let path = try JournalSamples.create(in: folder)
    let store = try JournalSamples.store(path)
    let before = try folder.bytes(of: JournalSamples.name)
    #expect(throws: Refusal.self) {
      try store.perform(.openRound(petitions: []), id: CommandID("sec-0002.1"), as: store.station)
    }
    #expect(try folder.bytes(of: JournalSamples.name) == before)
    #expect(store.readOnly == nil)
  }

  @Test func `the same intention is recorded once`() throws {
    let path = try JournalSamples.create(in: folder)
    let store = try JournalSamples.store(path)
    try store.enter("Trần Thị Mẫu", id: "sec-0002.1")
    let other = try JournalSamples.store(path)
    #expect(throws: StoreFault.alreadyRecorded(number: 3)) {
      try other.enter("Trần Thị Mẫu", id: "sec-0002.1")
    }
    #expect(other.number(of: CommandID("sec-0002.1")) == 3)
    #expect(other.number(of: CommandID("sec-0002.2")) == nil)
  }

  @Test func `a newer run of a station takes its place`() throws {
    let path = try JournalSamples.create(in: folder)
    let old = try JournalSamples.store(path, run: "sec-old")
    #expect(try old.attach().events.count == 1)
    let second = try JournalSamples.store(path, as: Actor(.secretary, desk: 2), run: "sec2-1")
    _ = try second.attach()
    try old.enter("Trần Thị Mẫu", id: "sec-old.1")
    let new = try JournalSamples.store(path, run: "sec-new")
    _ = try new.attach()
    #expect(throws: StoreFault.takenOver(run: "sec-new")) {
      try old.enter("Lê Thị Mẫu", id: "sec-old.2")
    }
    try new.enter("Lê Thị Mẫu", id: "sec-new.1")
  }

  @Test func `a step of one clock alone is recorded with the next act`() throws {
    let path = try JournalSamples.create(in: folder)
    let clock = HandClock()
    let store = try JournalSamples.store(path, clock: clock)
    clock.advance(wall: 5000, uptime: 5000)
    #expect(try store.enter("Một", id: "a.1").events.count == 1)
    clock.advance(wall: 1999, uptime: 0)
    #expect(try store.enter("Hai", id: "a.2").events.count == 1)
    clock.advance(wall: 3001, uptime: 1000)
    #expect(
      try store.enter("Ba", id: "a.3").events.first
        == .journalClock(wallStep: 3001, uptimeStep: 1000)
    )
    clock.advance(wall: -1, uptime: 1)
    #expect(
      try store.enter("Bốn", id: "a.4").events.first == .journalClock(wallStep: -1, uptimeStep: 1)
    )
  }

  @Test func `the first act after the machine was started says so`() throws {
    let path = try JournalSamples.create(in: folder)
    let clock = HandClock(boot: "boot-2", wall: HandClock.start + 60_000, uptime: 5)
    let store = try JournalSamples.store(path, clock: clock)
    try store.enter("Trần Thị Mẫu", id: "sec-0002.1")
    #expect(store.session.boots == ["boot-1", "boot-2"])
    #expect(
      store.session.ledger[3].events
        == [.journalAttached(station: Actor(.secretary), attachment: store.attachment)]
    )
    #expect(store.session.queue.registrations.first?.registeredAt.boot == 1)
  }

  @Test func `only a rehearsal lets a command say when it takes place`() throws {
    let path = try JournalSamples.create(in: folder)
    let store = try JournalSamples.store(path)
    #expect(throws: StoreFault.notARehearsal) {
      try store.enter("Trần Thị Mẫu", id: "a.1", at: HandClock.start)
    }
  }

  @Test func `a played rehearsal keeps its own time and a live station goes on from it`() throws {
    let path = try JournalSamples.create(in: folder, JournalSamples.beginning(rehearsal: true))
    let clock = HandClock(boot: "boot-9", wall: 1_795_235_940_123, uptime: 70_000)
    let store = try JournalSamples.store(path, clock: clock)
    let later = HandClock.start + 90_000
    let played = try store.enter("Một", id: "a.1", at: later)
    #expect(played.moment == Moment(wall: later, uptime: later))
    let attached = try store.attach()
    #expect(attached.moment == Moment(wall: later, uptime: 70_000))
    #expect(attached.events.count == 1)
    clock.advance(wall: 4000, uptime: 4000)
    let live = try store.enter("Hai", id: "a.2")
    #expect(live.moment == Moment(wall: later + 4000, uptime: 74_000))
    #expect(live.events.count == 1)
  }

  @Test func `an archived journal can only be read, by its mode and by its record`() throws {
    let archived = JournalSamples.beginning() + [JournalSamples.record(3, [.sessionArchived])]
    let path = try JournalSamples.create(in: folder, archived)
    let store = try JournalSamples.store(path)
    #expect(store.readOnly == .archived)
    #expect(throws: StoreFault.readOnly(.archived)) { try store.attach() }
  }

  @Test(arguments: [(["moon"], []), ([], ["moon"])] as [([String], [String])])
  func `unknown features of the format forbid writing`(needs: [String], may: [String]) throws {
    let path = try JournalSamples.create(
      in: folder,
      JournalSamples.beginning(needs: needs, may: may)
    )
    let store = try JournalSamples.store(path)
    #expect(store.readOnly == .newerFeatures(["moon"]))
    #expect(store.session.recordCount == 3)
  }

  @Test func `a store that only looks never writes, not even to mend`() throws {
    let path = try JournalSamples.create(in: folder)
    try folder.append(Array("{\"n\":3".utf8), to: JournalSamples.name)
    let before = try folder.bytes(of: JournalSamples.name)
    let store = try JournalSamples.store(path, options: StoreOptions(isViewOnly: true))
    #expect(store.readOnly == .asked)
    #expect(store.session.recordCount == 3)
    #expect(throws: StoreFault.readOnly(.asked)) { try store.enter("Một", id: "a.1") }
    #expect(try folder.bytes(of: JournalSamples.name) == before)
  }

  @Test func `a command too large for a line is refused before it is written`() throws {
    let path = try JournalSamples.create(in: folder)
    let store = try JournalSamples.store(path)
    let text = String(repeating: "á", count: 600_000)
    let command = Command.collectIssue(IssueContent(text: text, source: "MTTQ"))
    #expect(throws: StoreFault.self) {
      try store.perform(command, id: CommandID("a.1"), as: store.station)
    }
    #expect(try JournalVerification.verify(path).records == 3)
    try store.enter("Một", id: "a.2")
  }

  @Test func `a journal that shrank, was replaced or rewritten is an alarm`() throws {
    let path = try JournalSamples.create(in: folder, JournalSamples.eight())
    let bytes = try folder.bytes(of: JournalSamples.name)
    let lines = try JournalSamples.lines(JournalSamples.eight())

    let shrunk = try JournalSamples.store(path)
    try folder.truncate(JournalSamples.name, to: bytes.count - lines[7].count)
    #expect(shrunk.catchUp() == [])
    #expect(
      shrunk.damageKind == .shrank(from: bytes.count, to: bytes.count - lines[7].count)
    )
    #expect(throws: StoreFault.self) { try shrunk.enter("Một", id: "a.1") }

    let replaced = try JournalSamples.store(path)
    try folder.write(bytes, to: "copy")
    try folder.rename("copy", to: JournalSamples.name)
    #expect(replaced.catchUp() == [])
    #expect(replaced.damageKind == .replaced)

    let rewritten = try JournalSamples.store(path)
    var last = JournalSamples.eight()
    last[7] = JournalSamples.record(7, last[7].events, uptime: 1001)
    try folder.overwrite(JournalSamples.name, with: JournalSamples.lines(last).flatMap(\.self))
    #expect(rewritten.catchUp() == [])
    #expect(rewritten.damageKind == .rewritten(record: 7))
  }

  @Test func `a journal that was moved or deleted is told as what it is`() throws {
    let path = try JournalSamples.create(in: folder, JournalSamples.eight())
    let bytes = try folder.bytes(of: JournalSamples.name)
    let moved = try JournalSamples.store(path)
    let deleted = try JournalSamples.store(path)
    try folder.rename(JournalSamples.name, to: "elsewhere")
    #expect(moved.catchUp() == [])
    #expect(moved.damageKind == .moved)

    try FileManager.default.removeItem(atPath: "\(folder.path)/elsewhere")
    #expect(deleted.catchUp() == [])
    guard case .deleted(let copy)? = deleted.damageKind else {
      Issue.record("\(String(describing: deleted.damageKind))")
      return
    }
    #expect(try Array(Data(contentsOf: URL(filePath: copy))) == bytes)
  }
}

extension SessionStore {
  var damageKind: JournalDamage.Kind? {
    guard case .damaged(let damage)? = readOnly else { return nil }
    return damage.kind
  }
}

extension TemporaryFolder {
  func truncate(_ name: String, to size: Int) throws {
    try overwrite(name, with: Array(try bytes(of: name)[..<size]))
  }
}
