import DialogueCoding
package import DialogueCore
import Glibc

extension SessionStore {
  /// Reads what other stations have recorded, makes sure that it is on the disk, and applies it.
  ///
  /// Damage and faults make the store read-only; `readOnly` says so, nothing is thrown away.
  ///
  /// - Returns: The new records, oldest first.
  package func catchUp() -> [Record] {
    guard !hasLostItsFile else { return [] }
    let known = session.recordCount
    do {
      try journal.checkIdentity()
      try read(mayRepair: readOnly == nil)
    } catch {
      note(error)
    }
    return session.records(from: known)
  }

  /// The file behind the descriptor is no longer the journal that was read.
  private var hasLostItsFile: Bool {
    guard case .damaged(let damage)? = readOnly else { return false }
    switch damage.kind {
    case .replaced, .moved, .deleted, .shrank, .rewritten: return true
    case .empty, .folder, .notAJournal, .newerFormat, .header, .wrongLineEnd, .lastLine,
      .middleLine, .lineTooLong, .coding, .repeatedCommand:
      return false
    }
  }

  /// After a failed sync another one may report success for bytes that never reached the disk.
  private var hasFailed: Bool {
    guard case .failed? = readOnly else { return false }
    return true
  }

  /// Takes in what is new; nothing is applied that the disk may still refuse.
  private func readNew() throws -> JournalScan {
    try journal.readNew(syncing: !hasFailed, receive)
  }

  /// Reads without the lock; what is then left over is judged with it.
  func read(mayRepair: Bool) throws {
    let scan: JournalScan
    do {
      scan = try readNew()
    } catch let damage as JournalDamage {
      note(damage)
      return
    }
    guard !scan.rest.isEmpty || session.header == nil else { return }
    if mayRepair {
      try journal.locked { try readLocked() }
    } else if session.header == nil || scan.rest.contains(UInt8(ascii: "\n")) {
      // Half a line may be another station's write; only a whole bad line is told without a lock.
      noteTail(scan.tail())
    }
  }

  /// Reads the rest under the lock and clears away what was never confirmed.
  ///
  /// What another process was stopped in the middle of is synced by the reading.
  func readLocked() throws {
    var scan = try readNew()
    let tail = scan.tail()
    switch tail {
    case .clean:
      if session.header == nil { noteTail(tail) }
    case .lineFeedMissing(let size):
      try journal.addLineFeed(afterRecordOf: size)
      scan = try readNew()
      recovered = tail
    case .torn:
      let dropped = Array(scan.rest)
      let name = try journal.removeTail(dropped)
      recovered = tail
      try append(
        [.journalRecovered(dropped: dropped.count, sha256: Checksum.text(of: dropped), file: name)],
        id: CommandID("\(attachment.run).recovered-\(journal.position.offset)"),
        as: station,
        at: moment()
      )
    case .damaged:
      noteTail(tail)
    }
  }

  private func noteTail(_ tail: JournalTail) {
    recovered = tail
    guard case .damaged(let kind, let sign) = tail else {
      if session.header == nil {
        note(journal.damage(journal.position.records == 0 ? .empty : .notAJournal))
      }
      return
    }
    note(journal.damage(kind, sign: sign))
  }

  /// Takes over a good record.
  func receive(_ read: ReadRecord) {
    let record = read.record
    session.apply(record)
    lastMoment = record.moment
    if read.needsNewerVersion {
      note(.newerKinds(read.unknownKinds, record: record.number))
    }
    for event in record.events {
      switch event {
      case .journalOpened(let header): note(header)
      case .sessionArchived: note(.archived)
      default: continue
      }
    }
  }

  private func note(_ header: JournalHeader) {
    guard header.isOwn else {
      return note(journal.damage(.notAJournal))
    }
    guard header.v == 1 else { return note(journal.damage(.newerFormat(version: header.v))) }
    let unknown = header.needs + header.may
    guard !unknown.isEmpty else { return }
    note(.newerFeatures(unknown))
  }

  /// The first reason stays: the others follow from it.
  private func note(_ reason: ReadOnlyReason) {
    readOnly = readOnly ?? reason
  }

  /// Damage and faults outweigh what was to be read only anyway: people must see them.
  private func noteOverWish(_ reason: ReadOnlyReason) {
    switch readOnly {
    case nil, .asked?, .notPermitted?, .archived?: readOnly = reason
    case .networkVolume?, .damaged?, .newerFeatures?, .newerKinds?, .failed?: break
    }
  }

  private func note(_ damage: JournalDamage) {
    noteOverWish(.damaged(damage))
  }

  func note(_ error: any Error) {
    switch error {
    case let damage as JournalDamage: note(damage)
    case let fault as SystemFault: noteOverWish(.failed(fault))
    default: break
    }
  }
}
