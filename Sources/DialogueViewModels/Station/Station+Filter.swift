import DeskKit
import DialogueCore
import VietnameseText

extension Station {
  /// Goes to the row that answers the filter best.
  ///
  /// A list keeps its own order under a filter, which may be the order of speaking or of time; so it
  /// is the selection that finds the beginning of a name before its middle.
  mutating func selectBestMatch(showing scene: Scene, in size: Size) {
    guard !filter.query.isEmpty else { return }
    settle(showing: scene, in: size)
    switch place {
    case .queue: select(\.queue) { QueuePane.searchText(of: $0, scene) }
    case .minutes:
      select(\.minutes) { MinutesPane.text(of: $0, scene) }
      line.target = lists.minutes.isAtHome ? nil : lists.minutes.selectedID
    case .petitions: select(\.petitions) { PetitionRowLayout.searchText(of: $0, scene) }
    case .conclusions:
      let words = ConclusionRowWords(scene)
      select(\.conclusions) { words.lines(of: $0).joined(separator: " ") }
    case .preparation:
      let rows = Checklist(scene).rows(opened: lists.duties.selection.map(Checklist(scene).group))
      let texts = Dictionary(rows.map { ($0.id, $0.words(scene.language)) }) { first, _ in first }
      select(\.duties) { texts[$0] }
    case .order:
      let station = self
      select(\.order) { station.orderText(of: $0, scene) }
    case .papers:
      let texts = Dictionary(
        PaperRow.all(in: scene.session).map { ($0.document, $0.searchText) }
      ) { first, _ in first }
      select(\.papers) { texts[$0] }
    case .followUp:
      let board = lists.board
      select(\.followUp) { board.searchText(of: $0) }
    case .agenda, .card, .task: return
    }
  }

  /// Fills the list of this place once another filter let other rows through.
  mutating func refillList() {
    switch place {
    case .queue: lists.queue.refill()
    case .minutes: lists.minutes.refill()
    case .petitions: lists.petitions.refill()
    case .conclusions: lists.conclusions.refill()
    case .preparation: lists.duties.refill()
    case .order: lists.order.refill()
    case .papers: lists.papers.refill()
    case .followUp: lists.followUp.refill()
    case .agenda, .card, .task: return
    }
  }

  /// The first of the rows that rank best.
  private mutating func select<ID>(
    _ list: WritableKeyPath<StationLists, ListView<ID>>,
    text: (ID) -> String?
  ) {
    let found = TextSearch.ranked(lists[keyPath: list].selectableIDs) { id in
      text(id).flatMap(filter.rank)
    }
    guard let best = found.first else {
      status.say(StatusWords.noMatch)
      return
    }
    lists[keyPath: list].select(best)
  }
}
