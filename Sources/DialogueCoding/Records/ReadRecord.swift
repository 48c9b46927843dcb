package import DialogueCore

/// A record as read from a line, with what this program could not understand of it.
package struct ReadRecord: Equatable, Sendable {
  /// Holds the events that this program knows.
  package let record: Record
  package let fingerprint: Fingerprint

  /// Kinds, or versions of kinds, from a newer program.
  package let unknownKinds: [String]

  /// The session folded from here on can no longer be trusted: only a newer program may write.
  package var needsNewerVersion: Bool { !unknownKinds.isEmpty && !record.isOptional }
}
