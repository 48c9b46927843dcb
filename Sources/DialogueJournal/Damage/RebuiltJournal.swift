/// A new journal that holds the good records of a damaged one.
package struct RebuiltJournal: Equatable, Sendable {
  package let path: String

  /// The good records; the one that tells of the repair comes behind them.
  package let records: Int

  /// Bytes of the damaged journal that are only there.
  package let droppedBytes: Int

  /// Whether the key of the private fields was found, and lies beside the new journal as well.
  package let hasKey: Bool

  /// Whether nothing is wrong with what the good records tell either.
  package let isClean: Bool

  package init(path: String, records: Int, droppedBytes: Int, hasKey: Bool, isClean: Bool) {
    self.path = path
    self.records = records
    self.droppedBytes = droppedBytes
    self.hasKey = hasKey
    self.isClean = isClean
  }
}
