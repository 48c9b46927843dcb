package import DialogueCore
package import DialogueJournal

/// What a worker is to open, and in whose name.
package struct WorkerOrder: Sendable {
  package var path: String
  package var station: Actor
  package var attachment: Attachment
  package var clock: JournalClock

  /// The claim on the station; none for who only looks, not yet taken by who takes over.
  package var place: StationPlace?

  /// What was read of the journal before its worker began.
  package var foreseen: ForeseenJournal?

  package var isViewOnly: Bool
  package var allowsNetworkVolume: Bool

  package init(
    path: String,
    station: Actor,
    attachment: Attachment,
    clock: JournalClock,
    place: StationPlace? = nil,
    foreseen: ForeseenJournal? = nil,
    isViewOnly: Bool = false,
    allowsNetworkVolume: Bool = false
  ) {
    self.path = path
    self.station = station
    self.attachment = attachment
    self.clock = clock
    self.place = place
    self.foreseen = foreseen
    self.isViewOnly = isViewOnly
    self.allowsNetworkVolume = allowsNetworkVolume
  }
}
