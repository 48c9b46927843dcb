package import DialogueCoding
package import DialogueCore
import Glibc

/// A session that changes only by what its journal records.
///
/// Used by one thread: it waits for the lock and for the disk. What it hands out are values.
package final class SessionStore {
  package let path: String

  /// The station that writes here, as it takes its place in the journal.
  package let station: Actor
  package let attachment: Attachment

  package internal(set) var session = Session()

  /// Empty while the store may write.
  package internal(set) var readOnly: ReadOnlyReason?

  /// What was behind the last good record when the store last looked under the lock.
  package internal(set) var recovered: JournalTail = .clean

  /// Why the file of an archived session may still be written by other programs.
  package internal(set) var archiveFault: SystemFault?

  let journal: JournalFile
  let clock: JournalClock
  let coding: RecordCoding
  var lastMoment: Moment?
  var holdsPlace = false

  /// The record of each command, up to so many rows of the ledger.
  private var numbers: [CommandID: Int] = [:]
  private var numbered = 0

  /// Opens a journal, reads and verifies all of it, and removes a torn tail if it may write.
  ///
  /// A journal that can be read but not written opens all the same; `readOnly` says why.
  ///
  /// - Throws: `SystemFault` when it cannot be read, `JournalDamage` when not even its header can.
  package init(
    opening path: String,
    as station: Actor,
    attachment: Attachment,
    clock: JournalClock,
    options: StoreOptions = StoreOptions()
  ) throws {
    self.path = path
    self.station = station
    self.attachment = attachment
    self.clock = clock
    coding = options.coding
    (journal, readOnly) = try Self.open(path, options: options)
    if options.distrustsCache {
      try journal.sync()
      journal.file.dropCache()
    }
    do {
      try read(mayRepair: readOnly == nil)
    } catch let fault as SystemFault where fault.call == .sync {
      // What the disk holds is no longer certain: it is shown, and nobody writes behind it.
      note(fault)
      try read(mayRepair: false)
    } catch let fault as SystemFault where session.header != nil {
      // What was read is good; only clearing away behind it failed.
      note(fault)
    } catch let damage as JournalDamage where session.header != nil {
      note(damage)
    }
    guard session.header?.isOwn == true else { throw headerDamage() }
  }

  /// The newest record's number and fingerprint: what a witness keeps.
  package var fingerprint: (record: Int, fingerprint: Fingerprint) {
    (journal.position.records - 1, journal.position.fingerprint)
  }

  /// The room on the disk, when there is little.
  package var spaceLeft: SpaceLeft? { journal.spaceLeft }

  /// The number of the record that holds the command, if it was recorded.
  ///
  /// The first question looks at every record; who only reads a journal never pays for it.
  package func number(of id: CommandID) -> Int? {
    for row in session.ledger[numbered...] where numbers[row.id] == nil {
      numbers[row.id] = row.record
    }
    numbered = session.ledger.count
    return numbers[id]
  }

  private static func open(
    _ path: String,
    options: StoreOptions
  ) throws -> (JournalFile, ReadOnlyReason?) {
    guard !options.isViewOnly else {
      return (try JournalFile(path, forWriting: false, options: options), .asked)
    }
    // A limit on file sizes is to come back as an error, not to end the program.
    signal(SIGXFSZ, SIG_IGN)
    do {
      let journal = try JournalFile(path, forWriting: true, options: options)
      guard !options.allowsNetworkVolume, let kind = try NetworkVolume.kind(of: journal.file)
      else { return (journal, nil) }
      return (journal, .networkVolume(kind: kind))
    } catch let fault as SystemFault where [EACCES, EROFS, EPERM].contains(fault.code) {
      return (
        try JournalFile(path, forWriting: false, options: options), .notPermitted(code: fault.code)
      )
    } catch let fault as SystemFault where fault.code == EISDIR {
      throw JournalDamage(path: path, line: 1, offset: 0, kind: .folder)
    }
  }

  private func headerDamage() -> any Error {
    if case .damaged(let damage)? = readOnly { return damage }
    return journal.damage(.notAJournal)
  }
}
