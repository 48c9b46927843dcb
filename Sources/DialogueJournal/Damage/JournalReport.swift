package import DialogueCoding
package import DialogueCore

/// What a whole reading of a journal shows.
package struct JournalReport: Sendable {
  package let path: String

  /// Good records, from the first on.
  package let records: Int

  /// The last good record's.
  package let fingerprint: Fingerprint

  /// What lies behind the last good record.
  package let tail: JournalTail

  /// Everything wrong with the file that no torn tail explains.
  package let damage: [JournalDamage]

  /// Records with kinds that only a newer program knows: number and kinds.
  package let unknownKinds: [UnknownKinds]

  /// The session as the good records tell it.
  package let session: Session

  /// What no sequence of accepted commands can bring about and the records all the same tell.
  package var brokenInvariants: [BrokenInvariant] { session.brokenInvariants }

  /// Nothing is wrong, and nothing is left over.
  package var isClean: Bool { damage.isEmpty && tail == .clean && brokenInvariants.isEmpty }

  package struct UnknownKinds: Equatable, Sendable {
    package let record: Int
    package let kinds: [String]
    package let isOptional: Bool
  }
}
