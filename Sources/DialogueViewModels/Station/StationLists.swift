import DeskKit
import DialogueCore

/// Selection and scrolling of every list of a station.
struct StationLists: Equatable, Sendable {
  var agenda = ListView<AgendaItemID>()
  var queue = ListView<QueueRow>(home: .head)
  var queueRows = KeptRows<QueueRow, QueuePane.Basis>()
  var minutes = ListView<MinutesRow>(home: .tail)
  var wrappedMinutes = WrappedMinutes()
  var petitions = ListView<PetitionRow>()
  var conclusions = ListView<ConclusionRow>()
  var duties = ListView<DutyRow>()
  var order = ListView<RegistrationNumber>()
  var papers = ListView<String>()

  var followUp = ListView<FollowUpRowID>()
  var board = FollowUpBoard()
  var boardOrder = FollowUpOrder.deadline

  /// The row to select once the board's rows are there.
  var boardOpening: FollowUpItem?

  /// Lines by which a card is scrolled.
  var cardTop = 0
  /// Esc leads from the card to the board, where it was opened there.
  var cardIsFromBoard = false
  /// Lines by which the text of a conclusion is scrolled.
  var reviewTop = 0
}
