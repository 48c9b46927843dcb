import DialogueCore
import DialogueJournal
import Glibc
import Testing

/// Disks that refuse, cut short, interrupt or forget.
@Suite struct JournalFaultTests {
  /// Counts calls and answers some of them itself.
  final class Script {
    var writes = 0
    var syncs = 0
  }

  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try JournalSamples.create(in: folder)
  }

  @Test func `short writes and interruptions are carried through`() throws {
    let script = Script()
    var io = JournalIO()
    io.write = { descriptor, bytes in
      script.writes += 1
      if script.writes % 3 == 1 {
        errno = EINTR
        return -1
      }
      return write(descriptor, bytes.baseAddress, min(50, bytes.count))
    }
    io.sync = { descriptor in
      script.syncs += 1
      guard script.syncs % 2 == 0 else {
        errno = EINTR
        return -1
      }
      return fdatasync(descriptor)
    }
    let store = try JournalSamples.store(path, options: StoreOptions(io: io))
    try store.enter("Trần Thị Mẫu", id: "a.1")
    #expect(script.writes > 5)
    #expect(script.syncs == 4)
    #expect(try JournalVerification.verify(path).isClean)
  }

  @Test(arguments: [EIO, ENOSPC, EDQUOT, EFBIG, EROFS])
  func `a failed write leaves nothing behind and ends writing`(code: Int32) throws {
    let script = Script()
    var io = JournalIO()
    io.write = { descriptor, bytes in
      script.writes += 1
      if script.writes == 1 { return write(descriptor, bytes.baseAddress, 60) }
      errno = code
      return -1
    }
    let before = try folder.bytes(of: JournalSamples.name)
    let store = try JournalSamples.store(path, options: StoreOptions(io: io))
    let fault = SystemFault(.write, path: path, code: code)
    #expect(throws: StoreFault.notRecorded(fault)) { try store.enter("Một", id: "a.1") }
    #expect(try folder.bytes(of: JournalSamples.name) == before)
    #expect(store.readOnly == .failed(fault))
    #expect(store.session.queue.registrations.isEmpty)
    #expect(throws: StoreFault.readOnly(.failed(fault))) { try store.enter("Một", id: "a.1") }
    #expect(script.writes == 2)
  }

  @Test func `a failed sync takes the record back and is never tried again`() throws {
    let script = Script()
    var io = JournalIO()
    io.sync = { descriptor in
      script.syncs += 1
      guard script.syncs > 1 else { return fdatasync(descriptor) }
      errno = EIO
      return -1
    }
    let before = try folder.bytes(of: JournalSamples.name)
    let store = try JournalSamples.store(path, options: StoreOptions(io: io))
    let fault = SystemFault(.sync, path: path, code: EIO)
    #expect(throws: StoreFault.notRecorded(fault)) { try store.enter("Một", id: "a.1") }
    #expect(try folder.bytes(of: JournalSamples.name) == before)
    let other = try JournalSamples.store(path, run: "op-1")
    try other.enter("Hai", id: "op-1.1")
    #expect(store.catchUp().count == 1)
    #expect(script.syncs == 2)
    let again = try JournalSamples.store(path, options: StoreOptions(distrustsCache: true))
    try again.enter("Một", id: "a.1")
    #expect(try JournalVerification.verify(path).isClean)
  }

  @Test func `what another process may not have synced is synced before writing behind it`() throws
  {
    let script = Script()
    var io = JournalIO()
    io.sync = { descriptor in
      script.syncs += 1
      return fdatasync(descriptor)
    }
    let store = try JournalSamples.store(path, options: StoreOptions(io: io))
    try store.enter("Một", id: "a.1")
    #expect(script.syncs == 2)
    let other = try JournalSamples.store(path, run: "op-1")
    try other.enter("Hai", id: "op-1.1")
    try store.enter("Ba", id: "a.2")
    #expect(script.syncs == 4)
  }

  @Test func `a record that is appended while a follower syncs is not shown before the next sync`()
    throws
  {
    let other = try JournalSamples.store(path, run: "op-1")
    let script = Script()
    var io = JournalIO()
    io.sync = { descriptor in
      let code = fdatasync(descriptor)
      script.syncs += 1
      if script.syncs == 2 {
        do {
          try other.enter("Hai", id: "op-1.2")
        } catch {
          Issue.record(error)
        }
      }
      return code
    }
    let follower = try JournalSamples.store(path, options: StoreOptions(isViewOnly: true, io: io))
    #expect(script.syncs == 1)
    try other.enter("Một", id: "op-1.1")
    #expect(follower.catchUp().map(\.id) == [CommandID("op-1.1")])
    #expect(script.syncs == 2)
    #expect(follower.catchUp().map(\.id) == [CommandID("op-1.2")])
    #expect(script.syncs == 3)
    #expect(follower.catchUp() == [])
    #expect(script.syncs == 3)
  }

  @Test(arguments: [false, true])
  func `what a failed sync leaves uncertain is not applied`(isViewOnly: Bool) throws {
    let script = Script()
    var io = JournalIO()
    io.sync = { descriptor in
      script.syncs += 1
      guard script.syncs > 1 else { return fdatasync(descriptor) }
      errno = EIO
      return -1
    }
    let follower = try JournalSamples.store(
      path,
      options: StoreOptions(isViewOnly: isViewOnly, io: io)
    )
    try JournalSamples.store(path, run: "op-1").enter("Một", id: "op-1.1")
    #expect(follower.catchUp() == [])
    #expect(follower.session.queue.registrations.isEmpty)
    #expect(follower.readOnly == .failed(SystemFault(.sync, path: path, code: EIO)))
  }

  @Test(arguments: [false, true])
  func `a journal whose disk fails at once can be looked at`(isViewOnly: Bool) throws {
    var io = JournalIO()
    io.sync = { _ in
      errno = EIO
      return -1
    }
    let store = try JournalSamples.store(
      path,
      options: StoreOptions(isViewOnly: isViewOnly, io: io)
    )
    #expect(store.session.recordCount == 3)
    #expect(store.readOnly == .failed(SystemFault(.sync, path: path, code: EIO)))
  }

  @Test func `a file system that has nothing to sync is no fault`() throws {
    var io = JournalIO()
    io.sync = { _ in
      errno = EINVAL
      return -1
    }
    let store = try JournalSamples.store(path, options: StoreOptions(isViewOnly: true, io: io))
    #expect(store.readOnly == .asked)
    #expect(store.session.recordCount == 3)
  }

  @Test func `a record is one write`() throws {
    let script = Script()
    var io = JournalIO()
    io.write = { descriptor, bytes in
      script.writes += 1
      return write(descriptor, bytes.baseAddress, bytes.count)
    }
    let store = try JournalSamples.store(path, options: StoreOptions(io: io))
    try store.enter("Một", id: "a.1")
    #expect(script.writes == 1)
  }

  @Test func `a journal that cannot be created leaves no name`() throws {
    var io = JournalIO()
    io.sync = { _ in
      errno = ENOSPC
      return -1
    }
    let fresh = try TemporaryFolder()
    #expect(throws: SystemFault.self) {
      try JournalCreation.create(
        at: "\(fresh.path)/new.journal",
        records: JournalSamples.beginning(),
        io: io
      )
    }
    #expect(try fresh.names() == [])
  }
}
