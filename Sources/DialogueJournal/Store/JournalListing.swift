package import DialogueCore
import Glibc

/// The journals of a folder.
package enum JournalListing {
  package struct Entry: Sendable {
    package let path: String
    /// The session as its good records tell it.
    package let session: Session
    /// The first thing wrong with the journal; a torn tail is not.
    package let damage: JournalDamage?

    /// Identity of the journal: 32 hexadecimal digits.
    package var journal: String? { session.header?.journal }
    package var openedAt: Moment? { session.ledger.first?.moment }
  }

  private static let journalBeginning = Array("{\"n\":0,".utf8)

  /// Every journal in the folder by the order of its name; drafts, keys and kept tails are none.
  ///
  /// - Throws: `SystemFault` when the folder cannot be read; a file that cannot be read is no entry.
  package static func journals(in folder: String) throws -> [Entry] {
    try PrivateFolder.names(in: folder, mustExist: true).compactMap { name in
      guard !name.hasPrefix(".") else { return nil }
      return journal(at: "\(folder)/\(name)")
    }
  }

  /// Whether the file begins as a journal does; nothing more of it is read.
  package static func begins(asJournal path: String) -> Bool {
    guard let file = try? OpenFile(path, flags: O_RDONLY),
      let beginning = try? file.read(0..<journalBeginning.count)
    else { return false }
    return beginning == journalBeginning
  }

  /// Nil for a file that is no journal, is kept from one, or cannot be read.
  static func journal(at path: String) -> Entry? {
    guard !FilePaths.name(of: path).contains(".torn-"),
      let file = try? OpenFile(path, flags: O_RDONLY),
      let beginning = try? file.read(0..<journalBeginning.count), beginning == journalBeginning,
      let size = try? file.boundedSize(), let bytes = try? file.read(0..<size)
    else { return nil }
    let report = JournalVerification.verify(bytes, path: path)
    guard report.session.header?.isOwn == true else { return nil }
    return Entry(path: path, session: report.session, damage: report.damage.first)
  }
}
