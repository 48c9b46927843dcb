package import DialogueCoding

/// How far a journal has been read and found good.
package struct ChainPosition: Equatable, Sendable {
  /// The good records, and the number of the next one.
  package var records = 0

  /// The fingerprint of the last good record.
  package var fingerprint = Fingerprint.none

  /// Bytes that the good records take.
  package var offset = 0

  package init() {}
}
