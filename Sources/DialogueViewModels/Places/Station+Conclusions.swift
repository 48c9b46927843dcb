import DeskKit
import DialogueCore
import VietnameseText

extension Station {
  /// Takes the rows of place 5 as they are; the chair begins at the first that waits for a ruling.
  mutating func settleConclusions(in size: Size, _ scene: Scene) {
    let layout = ConclusionsLayout(size)
    let isFirst = lists.conclusions.selection == nil
    let rows = conclusionRows(scene).map { row in
      ListRow(row, height: layout.height(of: row), isSelectable: row != .heading)
    }
    lists.conclusions.show(rows, height: layout.list.rows - filterRows)
    if isFirst, actor.role == .chair,
      let waiting = scene.session.conclusions.first(where: { $0.state == .submitted })
    {
      lists.conclusions.select(.conclusion(waiting.number))
    }
    goToOwnDraft(scene)
    let lines = reviewLines(width: layout.review.columns, scene).count
    lists.reviewTop = max(0, min(lists.reviewTop, lines - max(1, layout.review.rows - 1)))
  }

  /// A petition on which this station has just drafted leaves the list: the draft is what is in hand.
  private mutating func goToOwnDraft(_ scene: Scene) {
    guard lists.conclusions.isGhost, case .petition(let petition) = lists.conclusions.selection,
      let number = scene.session[petition]?.conclusion,
      scene.session[number]?.versions.first?.by == actor
    else { return }
    lists.conclusions.select(.conclusion(number))
  }

  /// At the left every conclusion and the petitions without one, at the right the selected one.
  func conclusionsFrame(in size: Size, _ scene: Scene) -> Frame {
    var frame = Frame(size: size)
    let layout = ConclusionsLayout(size)
    let counts = ConclusionCounts(scene.session.conclusions)
    let parts = ConclusionWords.title(counts, isChair: actor.role == .chair)
    let title = parts.reduce("") { title, part in
      let longer = title + part(scene.language)
      return CellWidth.of(longer) + 2 > layout.list.columns ? title : longer
    }
    frame.cursor = Position(row: min(1, max(0, size.rows - 1)), column: 0)
    drawList(in: &frame, layout, title, scene)
    drawReview(in: &frame, layout, scene)
    return frame
  }

  /// Conclusions by number, then the petitions that none speaks of.
  func conclusionRows(_ scene: Scene) -> [ConclusionRow] {
    let session = scene.session
    let conclusions = session.conclusions.filter { $0.state != .void }
      .map { ConclusionRow.conclusion($0.number) }
    let petitions = session.followedPetitions.filter { $0.conclusion == nil }
      .map { ConclusionRow.petition($0.number) }
    let left = petitions.filter { lets($0, scene) }
    return conclusions.filter { lets($0, scene) } + (left.isEmpty ? [] : [.heading] + left)
  }

  private func lets(_ row: ConclusionRow, _ scene: Scene) -> Bool {
    guard filter.isActive, place == .conclusions else { return true }
    return filter.lets(rowTexts(of: row, width: 2000, scene).joined(separator: " "))
  }

  private func drawList(
    in frame: inout Frame,
    _ layout: ConclusionsLayout,
    _ title: String,
    _ scene: Scene
  ) {
    let width = layout.list.columns
    var list = Frame(size: Size(rows: layout.list.rows + 1, columns: width))
    list.putPlaceTitle(title)
    if lists.conclusions.visibleRows.isEmpty {
      let words = LineWrap.clipped(ConclusionWords.empty(scene.language), width: width - 1)
      list.put(words, at: Position(row: 1, column: 1), role: .muted)
    }
    for row in lists.conclusions.visibleRows {
      let texts = rowTexts(of: row.id, width: width - 1, scene)
      for (offset, text) in texts.prefix(row.height).enumerated() {
        let place = Position(row: row.line + 1 + offset, column: 0)
        guard place.row > 0 else { continue }
        let role: StyleRole = row.isSelected ? .selection : role(of: row.id)
        let sign = row.isSelected && offset == 0 ? "▸" : " "
        list.put(sign + text, at: place, role: role, width: width, fills: true)
      }
      if row.isSelected {
        list.cursor = Position(row: max(1, row.line + 1), column: 0)
      }
    }
    frame.blit(list, at: Position(row: 0, column: 0))
  }

  private func role(of row: ConclusionRow) -> StyleRole {
    row == .heading ? .title : .plain
  }

  private func rowTexts(of row: ConclusionRow, width: Int, _ scene: Scene) -> [String] {
    ConclusionRowWords(scene).lines(of: row).map { LineWrap.clipped($0, width: width) }
  }

  private func drawReview(
    in frame: inout Frame,
    _ layout: ConclusionsLayout,
    _ scene: Scene
  ) {
    let room = layout.review
    guard room.rows > 0, room.columns > 0 else { return }
    let origin = layout.reviewOrigin
    if origin.column > 0 {
      let bar = Position(row: 0, column: origin.column - 1)
      frame.verticalRule(at: bar, length: room.rows)
      frame.put("┬", at: bar, role: .rule)
    }
    let title = " \(reviewTitle(width: room.columns, scene)) "
    frame.rule(at: origin, length: room.columns)
    frame.put(
      LineWrap.clipped(title, width: room.columns - 1),
      at: Position(row: origin.row, column: origin.column + 1),
      role: .title
    )
    frame.put(
      reviewLines(width: room.columns, scene),
      from: lists.reviewTop,
      at: Position(row: origin.row + 1, column: origin.column),
      in: Size(rows: room.rows - 1, columns: room.columns)
    )
  }

  private func reviewTitle(width: Int, _ scene: Scene) -> String {
    switch lists.conclusions.selection {
    case .conclusion(let number):
      scene.session[number].map {
        ConclusionReview(conclusion: $0, scene: scene, width: width).title
      } ?? ""
    case .petition(let number): PetitionCard(number, scene)?.title.trimmed ?? ""
    case .heading, nil: ""
    }
  }

  /// The conclusion in full; for a petition without one, its card.
  func reviewLines(width: Int, _ scene: Scene) -> [StyledLine] {
    switch lists.conclusions.selection {
    case .conclusion(let number):
      return scene.session[number].map {
        ConclusionReview(conclusion: $0, scene: scene, width: width).lines
      } ?? []
    case .petition(let number):
      guard let card = PetitionCard(number, scene) else { return [] }
      let note = conclusionNote(of: number, scene).map { StyledLine($0(scene.language), .warning) }
      return [note].compactMap(\.self) + card.head(width: width) + card.chain(width: width)
    case .heading, nil: return []
    }
  }

  /// That a petition has no conclusion yet; or which it has, while its row stands here as a ghost.
  private func conclusionNote(of number: PetitionNumber, _ scene: Scene) -> Phrase? {
    if let conclusion = scene.session[number]?.conclusion {
      return ConclusionWords.concluded(number, by: conclusion)
    }
    return actor.role == .chair ? nil : ConclusionWords.notYetDrafted
  }

  /// Keys that scroll the conclusion itself; moving to another begins at its top.
  mutating func handleConclusionKey(_ key: Key, _ scene: Scene) -> [Intent]? {
    let page = max(1, lists.conclusions.height / 2)
    switch key {
    case .pageDown, .control("d"): lists.reviewTop += page
    case .pageUp, .control("u"): lists.reviewTop = max(0, lists.reviewTop - page)
    case .up, .down, .character("k"), .character("j"), .home, .end, .character("g"),
      .character("G"):
      lists.reviewTop = 0
      return nil
    default: return nil
    }
    return []
  }
}
