import DialogueCoding
package import DialogueCore
import Glibc

/// Brings a journal back into a state in which it can be written; never loses a byte.
package enum JournalRepair {
  /// What was done.
  package enum Outcome: Equatable, Sendable {
    case nothingToDo
    /// The last record was whole and got its line feed.
    case lineFeedAdded(records: Int)
    /// A torn tail was cut off and is kept in the file named.
    case tailRemoved(records: Int, droppedBytes: Int, keptIn: String)
    /// The good records are in a new file; the damaged one is as it was.
    case rebuilt(path: String, records: Int, droppedBytes: Int)
  }

  /// Repairs the journal in the station's name.
  ///
  /// - Throws: `JournalDamage` for what has no good beginning, `SystemFault`.
  package static func repair(
    _ path: String,
    as station: Actor,
    attachment: Attachment,
    clock: JournalClock
  ) throws -> Outcome {
    let store = try SessionStore(
      opening: path,
      as: station,
      attachment: attachment,
      clock: clock
    )
    switch store.recovered {
    case .clean: return try outcome(of: store)
    case .lineFeedMissing: return .lineFeedAdded(records: store.session.recordCount)
    case .torn:
      let name = store.session.lastRecoveryFile ?? ""
      return .tailRemoved(
        records: store.session.recordCount,
        droppedBytes: store.session.lastRecoverySize ?? 0,
        keptIn: name
      )
    case .damaged: return try rebuild(store)
    }
  }

  private static func outcome(of store: SessionStore) throws -> Outcome {
    switch store.readOnly {
    case .damaged?: try rebuild(store)
    case .failed(let fault)?: throw fault
    default: .nothingToDo
    }
  }

  /// Writes the good records and one that tells of the repair to a new file.
  private static func rebuild(_ store: SessionStore) throws -> Outcome {
    let file = try OpenFile(store.path, flags: O_RDONLY)
    try file.lock()
    defer { file.unlock() }
    let bytes = try file.read(0..<(try file.boundedSize()))
    var scan = JournalScan(bytes, from: ChainPosition())
    while (try? scan.next()) != nil {}
    var good = Array(bytes[..<scan.position.offset])
    var position = scan.position
    if let size = scan.wholeRecordSize(), let line = RecordLine(scan.rest.prefix(size)) {
      good += line.text + [UInt8(ascii: "\n")]
      position.records += 1
      position.fingerprint = line.fingerprint
    }
    let dropped = bytes.count - min(bytes.count, good.count)
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
    good += try RecordCoding.chained.line(for: record, after: position.fingerprint).bytes
    let path = try newName(beside: store.path)
    try NewFile.write(good, to: path)
    return .rebuilt(path: path, records: position.records, droppedBytes: dropped)
  }

  /// `NAME.repaired`, or with a number where that is taken.
  private static func newName(beside path: String) throws -> String {
    let names = ["\(path).repaired"] + (2..<100).map { "\(path).repaired-\($0)" }
    guard let name = names.first(where: { FileStatus(path: $0) == nil }) else {
      throw SystemFault(.link, path: path, code: EEXIST)
    }
    return name
  }
}

extension Session {
  fileprivate var lastRecoveryFile: String? { lastRecovery?.file }
  fileprivate var lastRecoverySize: Int? { lastRecovery?.size }

  private var lastRecovery: (file: String, size: Int)? {
    for entry in ledger.reversed() {
      for case .journalRecovered(let dropped, _, let file) in entry.events {
        return (file, dropped)
      }
    }
    return nil
  }
}
