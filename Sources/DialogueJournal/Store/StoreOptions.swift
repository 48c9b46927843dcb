package import DialogueCoding

/// How a journal is to be opened.
package struct StoreOptions {
  /// Never writes and never waits for a lock.
  package var isViewOnly: Bool

  /// Writes even where locks and change notices are unreliable.
  package var allowsNetworkVolume: Bool

  /// Asks the disk rather than the system's memory: after a write or sync has failed.
  package var distrustsCache: Bool

  /// What was read of the journal before it was opened.
  package var foreseen: ForeseenJournal?

  package var io: JournalIO
  package var coding: RecordCoding

  package init(
    isViewOnly: Bool = false,
    allowsNetworkVolume: Bool = false,
    distrustsCache: Bool = false,
    foreseen: ForeseenJournal? = nil,
    io: JournalIO = JournalIO(),
    coding: RecordCoding = .chained
  ) {
    self.isViewOnly = isViewOnly
    self.allowsNetworkVolume = allowsNetworkVolume
    self.distrustsCache = distrustsCache
    self.foreseen = foreseen
    self.io = io
    self.coding = coding
  }
}
