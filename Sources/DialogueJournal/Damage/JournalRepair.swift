package import DialogueCore

/// Brings a journal back into a state in which it can be written; never loses a byte.
package enum JournalRepair {
  /// What was done.
  package enum Outcome: Equatable, Sendable {
    case nothingToDo
    /// The last record was whole and got its line feed.
    case lineFeedAdded(records: Int)
    /// A torn tail was cut off and is kept in the file named.
    case tailRemoved(records: Int, droppedBytes: Int, keptIn: String)
    /// The good records are in a new journal; the damaged one is as it was.
    case rebuilt(RebuiltJournal)
    /// There is something to repair, and this user or program may not write here.
    case notWritable(ReadOnlyReason)
  }

  /// Repairs the journal in the station's name.
  ///
  /// - Throws: `JournalDamage` for what has no good beginning or is none of this program's to judge,
  ///   `SystemFault`.
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
    case .clean: return try outcome(of: store, path)
    case .lineFeedMissing: return .lineFeedAdded(records: store.session.recordCount)
    case .torn:
      let name = store.session.lastRecoveryFile ?? ""
      return .tailRemoved(
        records: store.session.recordCount,
        droppedBytes: store.session.lastRecoverySize ?? 0,
        keptIn: name
      )
    case .damaged: return .rebuilt(try JournalRebuild.rebuild(store))
    }
  }

  private static func outcome(of store: SessionStore, _ path: String) throws -> Outcome {
    switch store.readOnly {
    case .damaged(let damage)? where damage.kind.isRepairable:
      return .rebuilt(try JournalRebuild.rebuild(store))
    case .damaged(let damage)?: throw damage
    case .failed(let fault)?: throw fault
    case .notPermitted?, .networkVolume?, .newerFeatures?, .newerKinds?:
      let isClean = try JournalVerification.verify(path).isClean
      return isClean ? .nothingToDo : store.readOnly.map { .notWritable($0) } ?? .nothingToDo
    case .asked?, .archived?, nil: return .nothingToDo
    }
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

extension JournalDamage.Kind {
  /// Whether a journal of the records before it would be a sound one, which `JournalRepair` writes.
  package var isRepairable: Bool {
    switch self {
    case .wrongLineEnd, .lastLine, .middleLine, .lineTooLong, .coding: true
    case .empty, .folder, .notAJournal, .newerFormat, .header, .repeatedCommand, .shrank, .replaced,
      .moved, .deleted, .rewritten:
      false
    }
  }
}
