import DialogueCoding
import DialogueCore
import Glibc

/// Writes the good records of a damaged journal, and one that tells of it, to a new journal.
enum JournalRebuild {
  /// - Throws: `SystemFault`; `JournalDamage` when what would be written is not sound either.
  static func rebuild(_ store: SessionStore) throws -> RebuiltJournal {
    let file = try OpenFile(store.path, flags: O_RDONLY)
    try file.lock()
    defer { file.unlock() }
    let bytes = try file.read(0..<(try file.boundedSize()))
    let good = GoodRecords(of: bytes)
    let dropped = max(0, bytes.count - good.bytes.count)
    let journal = try good.bytes + telling(of: store, good.position, dropped: dropped)
    let report = JournalVerification.verify(journal, path: store.path)
    guard report.records == good.position.records + 1, report.tail == .clean else {
      throw report.damage.first ?? store.journal.damage(.header)
    }
    let path = try freePath(for: store.path)
    return RebuiltJournal(
      path: path,
      records: good.position.records,
      droppedBytes: dropped,
      hasKey: try write(journal, to: path, for: store.path),
      isClean: report.isClean
    )
  }

  /// The line of the record that tells of the repair.
  private static func telling(
    of store: SessionStore,
    _ position: ChainPosition,
    dropped: Int
  ) throws -> [UInt8] {
    let record = Record(
      number: position.records,
      moment: store.moment(),
      id: CommandID("\(store.attachment.run).repaired-\(position.records)"),
      actor: store.station,
      events: [
        .journalRepaired(
          from: FilePaths.name(of: store.path),
          kept: position.records,
          dropped: dropped
        )
      ]
    )
    return try RecordCoding.chained.line(for: record, after: position.fingerprint).bytes
  }

  /// Where neither a journal nor a key lies yet.
  private static func freePath(for path: String) throws -> String {
    let free = JournalName.repaired(path).first { name in
      FileStatus(path: name) == nil
        && FileStatus(path: PrivateKey.path(besideJournal: name)) == nil
    }
    guard let free else { throw SystemFault(.link, path: path, code: EEXIST) }
    return free
  }

  /// The key first, so that no journal is without the key that it needs.
  ///
  /// - Returns: Whether there was a key.
  private static func write(
    _ journal: [UInt8],
    to path: String,
    for damaged: String
  ) throws -> Bool {
    let hasKey = try PrivateKey.copy(besideJournal: damaged, besideJournal: path)
    do {
      try NewFile.write(journal, to: path)
    } catch {
      // The key itself stays where it was; a second one would only stand in the way.
      if hasKey, FileStatus(path: path) == nil { unlink(PrivateKey.path(besideJournal: path)) }
      throw error
    }
    return hasKey
  }
}
