import DialogueCoding
package import DialogueCore
import Glibc

/// Makes new journals.
package enum JournalCreation {
  /// Why records cannot begin a journal.
  package enum Fault: Error, Equatable, Sendable {
    /// The first record must open the journal, and numbers must run 0, 1, 2 ….
    case wrongBeginning
  }

  /// Writes the records to a file that did not exist, whole or not at all, and its key before it.
  ///
  /// The folder is made for its owner alone; the file can be read by its owner alone.
  ///
  /// - Throws: `SystemFault`, with `EEXIST` when the name is taken; `Fault`.
  package static func create(
    at path: String,
    records: [Record],
    key: PrivateKey? = nil,
    io: JournalIO = JournalIO()
  ) throws {
    guard case .journalOpened? = records.first?.events.first,
      records.enumerated().allSatisfy({ $0.offset == $0.element.number })
    else { throw Fault.wrongBeginning }
    var bytes: [UInt8] = []
    var previous = Fingerprint.none
    for record in records {
      let (line, fingerprint) = try RecordCoding.chained.line(for: record, after: previous)
      bytes += line
      previous = fingerprint
    }
    try PrivateFolder.make(FilePaths.folder(of: path))
    guard FileStatus(path: path) == nil else {
      throw SystemFault(.link, path: path, code: EEXIST)
    }
    if let key { try key.write(beside: path) }
    do {
      try NewFile.write(bytes, to: path, io: io)
    } catch {
      // A key that opens nothing would only stand in the way of the next attempt.
      if key != nil, FileStatus(path: path) == nil { unlink(PrivateKey.path(besideJournal: path)) }
      throw error
    }
  }
}
