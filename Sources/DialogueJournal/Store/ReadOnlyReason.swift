/// Why a store does not write.
package enum ReadOnlyReason: Equatable, Sendable {
  /// Opened to look only.
  case asked
  /// The system lets this user only read; its `errno`.
  case notPermitted(code: Int32)
  /// The name of the kind of file system.
  case networkVolume(kind: String)
  case damaged(JournalDamage)
  /// Features of the format that this program does not know and may not write beside.
  case newerFeatures([String])
  /// A record whose kinds only a newer program understands.
  case newerKinds([String], record: Int)
  case archived
  /// A write or sync failed before: what the disk holds is no longer certain.
  case failed(SystemFault)
}
