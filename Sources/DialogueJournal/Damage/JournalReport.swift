package import DialogueCoding
package import DialogueCore

/// What a whole reading of a journal shows.
package struct JournalReport: Sendable {
  package let path: String

  /// The good records', from the first on.
  package let fingerprints: [Fingerprint]

  /// Good records, from the first on.
  package var records: Int { fingerprints.count }

  /// The last good record's.
  package var fingerprint: Fingerprint { fingerprints.last ?? .none }

  /// Lines behind the last good record, whatever they hold.
  package let linesAfter: Int

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

  /// Everything that is good in the other one stands at the beginning of this one, unaltered.
  package func begins(with other: JournalReport) -> Bool {
    guard other.records > 0, other.records <= records else { return false }
    // A fingerprint covers all before it.
    return fingerprints[other.records - 1] == other.fingerprint
  }

  package struct UnknownKinds: Equatable, Sendable {
    package let record: Int
    package let kinds: [String]
    package let isOptional: Bool
  }
}
