import DeskKit
import DialogueCore

/// Selection and scrolling of every list of a station.
struct StationLists: Equatable, Sendable {
  var agenda = ListView<AgendaItemID>()
  var queue = ListView<QueueRow>(home: .head)
  var minutes = ListView<MinutesRow>(home: .tail)
  var wrappedMinutes = WrappedMinutes()
  var petitions = ListView<PetitionRow>()
  var conclusions = ListView<ConclusionRow>()
  var duties = ListView<DutyRow>()
  var order = ListView<RegistrationNumber>()
  var papers = ListView<String>()

  /// Lines by which the petition card is scrolled.
  var cardTop = 0
  /// Lines by which the text of a conclusion is scrolled.
  var reviewTop = 0
}
