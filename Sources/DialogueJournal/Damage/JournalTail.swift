/// What lies behind the last good record of a journal.
package enum JournalTail: Equatable, Sendable {
  /// Nothing.
  case clean

  /// So many bytes of a record that was never confirmed to anyone: cut short, or lost to zeros.
  case torn(bytes: Int)

  /// A whole good record of so many bytes that lacks only its line feed.
  case lineFeedMissing(bytes: Int)

  /// Something that only a person may decide about.
  case damaged(JournalDamage.Kind, sign: JournalDamage.EditorSign?)
}
