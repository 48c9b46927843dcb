import DeskKit
import DialogueCore

extension Station {
  /// Keeps the card from being scrolled past its end.
  mutating func settleTaskCard(in size: Size, _ scene: Scene) {
    guard case .task(let id) = place, let card = TaskCard(id, scene) else { return }
    keepCard(of: card.lines(width: size.columns).count, in: size)
  }

  func taskFrame(of id: NoticeTaskID, in size: Size, _ scene: Scene) -> Frame {
    var frame = Frame(size: size)
    frame.cursor = Position(row: min(1, size.rows - 1), column: 0)
    guard let card = TaskCard(id, scene) else {
      frame.putPlaceTitle(" \(FollowUpStateWords.task(id)) ")
      return frame
    }
    frame.putPlaceTitle(card.title, right: card.state)
    frame.put(
      card.lines(width: size.columns),
      from: lists.cardTop,
      at: Position(row: 1, column: 0),
      in: Size(rows: size.rows - 1, columns: size.columns)
    )
    return frame
  }

  /// Scrolling, and ← → to other tasks.
  mutating func handleTaskCardKey(_ key: Key, _ scene: Scene) -> [Intent]? {
    guard case .task(let id) = place else { return nil }
    if scrollCard(key) { return [] }
    let step: Int
    switch key {
    case .left, .character("h"): step = -1
    case .right, .character("l"): step = 1
    default: return nil
    }
    let next = NoticeTaskID(rawValue: id.rawValue + step)
    guard scene.session.followUp[next] != nil else {
      status.say(Phrase(vi: "không còn thẻ nào nữa", en: "there is no further card"))
      return []
    }
    place = .task(next)
    lists.cardTop = 0
    return []
  }
}
