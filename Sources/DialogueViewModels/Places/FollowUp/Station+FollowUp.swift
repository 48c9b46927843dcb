import DeskKit
import DialogueCore

extension Station {
  /// Takes the board's rows as they are; nothing is reckoned again while nothing was recorded.
  mutating func settleFollowUp(in size: Size, _ scene: Scene) {
    let sources = [FollowUpSource(scene.session, at: scene.now)]
    let hasChanged = lists.board.refresh(
      sources,
      scene.language,
      order: lists.boardOrder,
      filter: filter(of: .followUp)
    )
    let height = FollowUpPicture.listHeight(in: size)
    if hasChanged || height != lists.followUp.height {
      lists.followUp.show(lists.board.rows, height: height)
      revealHeading()
      let known = lists.board
      followMarks.removeAll { known[.item(source: 0, $0)] == nil }
    }
    if let wanted = lists.boardOpening {
      lists.followUp.select(.item(source: 0, wanted))
      lists.boardOpening = nil
    }
    lists.board.write(
      lists.followUp.visibleRows.map(\.id),
      sources,
      FollowUpRowLayout(columns: size.columns, sources, scene)
    )
  }

  /// The heading over the selected row is seen with it.
  private mutating func revealHeading() {
    if lists.followUp.selectedLine == 0 { lists.followUp.scroll(by: -1) }
  }

  func followUpFrame(in size: Size, _ scene: Scene) -> Frame {
    FollowUpPicture(
      board: lists.board,
      list: lists.followUp,
      order: lists.boardOrder,
      marked: followMarks,
      sources: [FollowUpSource(scene.session, at: scene.now)],
      filter: filter(of: .followUp),
      scene: scene
    ).frame(in: size)
  }

  /// Goes to the board, and to a row of it.
  package mutating func openFollowUp(at item: FollowUpItem? = nil) {
    place = .followUp
    filter.clear()
    lists.boardOpening = item
  }

  /// The row that a key means; none where a filter leaves nothing.
  var boardItem: FollowUpItem? {
    guard !lists.board.rows.isEmpty else { return nil }
    return if case .item(_, let item) = lists.followUp.selectedID { item } else { nil }
  }

  /// Enter: the card of what the row is about, or the form that does it.
  mutating func openSelectedMatter(_ scene: Scene) -> [Intent] {
    guard let item = boardItem else { return nothing(StatusWords.nothingSelected) }
    if let task = scene.session.task(of: item) {
      openTaskCard(task)
      return []
    }
    lists.cardTop = 0
    lists.cardIsFromBoard = true
    if let petition = scene.session.petition(of: item) {
      place = .card(petition)
      return []
    }
    return act(.nextStep, showing: scene)
  }

  /// Esc leads from there to the board.
  mutating func openTaskCard(_ task: NoticeTaskID) {
    lists.cardTop = 0
    lists.cardIsFromBoard = true
    place = .task(task)
  }

  /// `x`: the next order, the same row still selected.
  mutating func turnOrder(_ scene: Scene) -> [Intent] {
    lists.boardOrder = lists.boardOrder.next
    status.say(FollowUpWords.order(lists.boardOrder))
    return []
  }

  mutating func markMatter() -> [Intent] {
    guard let item = boardItem else { return nothing(StatusWords.nothingSelected) }
    if let place = followMarks.firstIndex(of: item) {
      followMarks.remove(at: place)
    } else {
      followMarks.append(item)
    }
    return []
  }
}
