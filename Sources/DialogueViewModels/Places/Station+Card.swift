import DeskKit
import DialogueCore

extension Station {
  /// Keeps the card from being scrolled past its end.
  mutating func settleCard(in size: Size, _ scene: Scene) {
    guard case .card(let number) = place, let card = PetitionCard(number, scene) else { return }
    let longest = card.columns(width: size.columns).map(\.count).max() ?? 0
    keepCard(of: longest, in: size)
  }

  mutating func keepCard(of lines: Int, in size: Size) {
    lists.cardTop = max(0, min(lists.cardTop, lines - max(1, size.rows - 1)))
  }

  /// The petition with its whole chain, in two columns where there is room.
  func cardFrame(of number: PetitionNumber, in size: Size, _ scene: Scene) -> Frame {
    var frame = Frame(size: size)
    frame.cursor = Position(row: min(1, size.rows - 1), column: 0)
    guard let card = PetitionCard(number, scene) else {
      frame.putPlaceTitle(" \(PetitionWords.number(number)) ")
      return frame
    }
    frame.putPlaceTitle(card.title, right: card.state)
    let room = Size(rows: size.rows - 1, columns: size.columns)
    let columns = card.columns(width: size.columns)
    frame.put(columns[0], from: lists.cardTop, at: Position(row: 1, column: 0), in: room)
    guard columns.count > 1 else { return frame }
    let width = PetitionCard.rightWidth(of: size.columns)
    let start = size.columns - width
    frame.fill(at: Position(row: 1, column: start), size: Size(rows: room.rows, columns: width))
    frame.verticalRule(at: Position(row: 1, column: start - 1), length: room.rows)
    frame.put(
      columns[1],
      from: lists.cardTop,
      at: Position(row: 1, column: start),
      in: Size(rows: room.rows, columns: width)
    )
    return frame
  }

  /// Keys that move in a card: scrolling, and ← → to other petitions.
  mutating func handleCardKey(_ key: Key, _ scene: Scene) -> [Intent]? {
    guard case .card(let number) = place else { return nil }
    if scrollCard(key) { return [] }
    switch key {
    case .left, .character("h"): turn(from: number, by: -1, scene)
    case .right, .character("l"): turn(from: number, by: 1, scene)
    default: return nil
    }
    return []
  }

  /// Keys that scroll a card; tells whether it was one.
  mutating func scrollCard(_ key: Key) -> Bool {
    let page = 10
    switch key {
    case .up, .character("k"): lists.cardTop -= 1
    case .down, .character("j"): lists.cardTop += 1
    case .pageUp, .control("u"): lists.cardTop -= page
    case .pageDown, .control("d"): lists.cardTop += page
    case .home, .character("g"): lists.cardTop = 0
    case .end, .character("G"): lists.cardTop = .max / 2
    default: return false
    }
    lists.cardTop = max(0, lists.cardTop)
    return true
  }

  private mutating func turn(from number: PetitionNumber, by step: Int, _ scene: Scene) {
    let next = PetitionNumber(rawValue: number.rawValue + step)
    guard scene.session[next] != nil else {
      status.say(Phrase(vi: "không còn thẻ nào nữa", en: "there is no further card"))
      return
    }
    place = .card(next)
    lists.cardTop = 0
    lists.petitions.select(.petition(next))
  }
}
