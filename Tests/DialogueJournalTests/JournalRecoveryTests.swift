import DialogueCoding
import DialogueCore
import DialogueJournal
import Testing

/// Torn and damaged files, opened, mended and written on.
@Suite struct JournalRecoveryTests {
  let folder: TemporaryFolder
  let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = try JournalSamples.create(in: folder, JournalSamples.eight())
  }

  @Test func `a torn tail is kept beside, cut off and told of`() throws {
    let good = try folder.bytes(of: JournalSamples.name)
    let torn = Array("{\"n\":8,\"t\":\"2026".utf8)
    try folder.append(torn, to: JournalSamples.name)
    let store = try JournalSamples.store(path)
    #expect(store.recovered == .torn(bytes: torn.count))
    #expect(store.readOnly == nil)
    guard
      case .journalRecovered(torn.count, let sha256, let name)? =
        store.session.ledger.last?.events.first
    else {
      Issue.record("\(String(describing: store.session.ledger.last))")
      return
    }
    #expect(sha256 == "b9cf4355fa944bb2808d6c3416039636f24bcf808792e616eb4c570db7d2b67b")
    #expect(name.hasPrefix("mau.journal.torn-\(good.count)-"))
    #expect(try folder.bytes(of: name) == torn)
    #expect(try Array(folder.bytes(of: JournalSamples.name)[..<good.count]) == good)
    #expect(try JournalVerification.verify(path).isClean)
  }

  @Test(arguments: [[], [0], [0, 0, 0]] as [[UInt8]])
  func `a whole record without its line feed is kept`(after: [UInt8]) throws {
    let good = try folder.bytes(of: JournalSamples.name)
    try folder.overwrite(JournalSamples.name, with: good.dropLast() + after)
    let store = try JournalSamples.store(path)
    #expect(store.session.recordCount == 8)
    #expect(try folder.bytes(of: JournalSamples.name) == good)
    try store.enter("Một", id: "a.1")
    #expect(try JournalVerification.verify(path).records == 9)
  }

  @Test func `a record written after a torn tail is never glued to it`() throws {
    let store = try JournalSamples.store(path)
    let torn = Array("{\"n\":8,\"t\":\"2026".utf8)
    try folder.append(torn, to: JournalSamples.name)
    let record = try store.enter("Một", id: "a.1")
    #expect(record.number == 9)
    let report = try JournalVerification.verify(path)
    #expect(report.isClean)
    #expect(report.session.queue.registrations.last?.name == "Một")
    let kept = try #require(try folder.names().first { $0.contains(".torn-") })
    #expect(try folder.bytes(of: kept) == torn)
  }

  @Test func `a follower leaves half a line to whoever writes it`() throws {
    let follower = try JournalSamples.store(path, options: StoreOptions(isViewOnly: true))
    let next = JournalSamples.record(8, [.listClosed])
    let line = try #require(try JournalSamples.lines(JournalSamples.eight() + [next]).last)
    try folder.append(Array(line[..<100]), to: JournalSamples.name)
    #expect(follower.catchUp() == [])
    #expect(follower.readOnly == .asked)
    try folder.append(Array(line[100...]), to: JournalSamples.name)
    #expect(follower.catchUp() == [next])
  }

  @Test func `damage in the middle is shown up to there and never cut`() throws {
    var bytes = try folder.bytes(of: JournalSamples.name)
    let offset = try JournalSamples.lines(JournalSamples.eight()).prefix(4).flatMap(\.self).count
    bytes[offset + 30] ^= 1
    try folder.overwrite(JournalSamples.name, with: bytes)
    let store = try JournalSamples.store(path)
    #expect(store.session.recordCount == 4)
    #expect(
      store.readOnly
        == .damaged(
          JournalDamage(
            path: path,
            line: 5,
            offset: offset,
            kind: .middleLine(altered: [4], unverified: 3)
          )
        )
    )
    #expect(throws: StoreFault.self) { try store.enter("Một", id: "a.1") }
    #expect(try folder.bytes(of: JournalSamples.name) == bytes)
    #expect(try folder.names() == [JournalSamples.name])
  }

  @Test(
    arguments: [
      ([], JournalDamage.Kind.empty),
      (Array("hello\n".utf8), .notAJournal),
      (Array("{\"n\":0,".utf8), .header),
    ] as [([UInt8], JournalDamage.Kind)]
  )
  func `a file without a good header does not open`(
    bytes: [UInt8],
    kind: JournalDamage.Kind
  ) throws {
    try folder.overwrite(JournalSamples.name, with: bytes)
    let damage = #expect(throws: JournalDamage.self) { try JournalSamples.store(path) }
    #expect(damage?.kind == kind)
    #expect(try JournalVerification.verify(path).damage.map(\.kind) == [kind])
    #expect(try folder.bytes(of: JournalSamples.name) == bytes)
  }

  @Test func `a folder or nothing at all is no journal`() throws {
    #expect(throws: JournalDamage(path: folder.path, line: 1, offset: 0, kind: .folder)) {
      try JournalSamples.store(folder.path)
    }
    #expect(throws: SystemFault(.open, path: path + "x", code: 2)) {
      try JournalSamples.store(path + "x")
    }
  }

  @Test func `a record that says twice what it is, is found by verifying`() throws {
    var records = JournalSamples.eight()
    records[7] = Record(
      number: 7,
      moment: records[7].moment,
      id: records[6].id,
      actor: records[7].actor,
      events: records[7].events
    )
    try folder.overwrite(JournalSamples.name, with: JournalSamples.lines(records).flatMap(\.self))
    let report = try JournalVerification.verify(path)
    #expect(report.records == 8)
    #expect(report.damage.map(\.kind) == [.repeatedCommand(first: 6)])
    #expect(report.damage.map(\.line) == [8])
  }

  @Test func `a good fingerprint on a record out of order is damage`() throws {
    var records = JournalSamples.eight()
    records.remove(at: 6)
    try folder.overwrite(JournalSamples.name, with: JournalSamples.lines(records).flatMap(\.self))
    let report = try JournalVerification.verify(path)
    #expect(report.records == 6)
    guard case .coding(let fault)? = report.damage.first?.kind else {
      Issue.record("\(report.damage)")
      return
    }
    #expect(fault.problem == .expected(.number(6)))
  }
}
