import DeskKit
import DialogueCore
import VietnameseText

extension Station {
  /// Takes the rows of place 4 as they are, and forgets marks of what can't be marked any more.
  mutating func settlePetitions(in size: Size, _ scene: Scene) {
    pruneMarks(scene.session)
    let rows = petitionRows(scene).map { row in
      if case .heading = row { ListRow(row, isSelectable: false) } else { ListRow(row) }
    }
    lists.petitions.show(rows, height: size.rows - 1 - filterRows)
  }

  /// Every petition with where it stands, then what is no petition yet.
  func petitionsFrame(in size: Size, _ scene: Scene) -> Frame {
    var frame = Frame(size: size)
    frame.putPlaceTitle(petitionsTitle(scene)(scene.language))
    frame.cursor = Position(row: min(1, max(0, size.rows - 1)), column: 0)
    if lists.petitions.visibleRows.isEmpty {
      frame.put(
        LineWrap.clipped(PetitionListWords.empty(scene.language), width: size.columns - 1),
        at: Position(row: 1, column: 1),
        role: .muted
      )
    }
    let layout = PetitionRowLayout(width: size.columns)
    for row in lists.petitions.visibleRows {
      let line = layout.line(of: row.id, isMarked: isMarked(row.id), scene)
      let place = Position(row: row.line + 1, column: 0)
      let role: StyleRole = row.isSelected ? .selection : line.role
      let sign = row.isSelected ? "▸" : " "
      frame.put(sign + line.text, at: place, role: role, width: size.columns, fills: true)
      if row.isSelected { frame.cursor = place }
    }
    return frame
  }

  /// Rows that the filter lets through, in an order that never changes under the hand.
  func petitionRows(_ scene: Scene) -> [PetitionRow] {
    let session = scene.session
    let petitions = session.petitions.map { PetitionRow.petition($0.number) }
    let slips = session.slips.filter { $0.state == .received }.map { PetitionRow.slip($0.number) }
    let raised = session.raisedSources
    let issues = session.preparation.issues
      .filter { !$0.isDropped && !raised.contains(.issue(issue: $0.id)) }
      .map { PetitionRow.issue($0.id) }
    let unheard = session.unraised.map { PetitionRow.registration($0.number) }
    let others = [slips, issues, unheard].enumerated()
      .flatMap { group(.heading($0), $1, scene) }
    return petitions.filter { lets($0, scene) } + others
  }

  private func group(
    _ heading: PetitionRow,
    _ rows: [PetitionRow],
    _ scene: Scene
  ) -> [PetitionRow] {
    let rows = rows.filter { lets($0, scene) }
    return rows.isEmpty ? [] : [heading] + rows
  }

  private func lets(_ row: PetitionRow, _ scene: Scene) -> Bool {
    guard filter.isActive, place == .petitions else { return true }
    return filter.lets(PetitionRowLayout.searchText(of: row, scene))
  }

  private func petitionsTitle(_ scene: Scene) -> Phrase {
    let standings = scene.session.petitions.map {
      PetitionStanding(of: $0, in: scene.session)
    }
    return PetitionListWords.title(
      count: standings.count,
      waiting: standings.count(where: \.awaitsAnswer),
      marked: marked.count
    )
  }

  private func isMarked(_ row: PetitionRow) -> Bool {
    if case .petition(let number) = row { marked.contains(number) } else { false }
  }

  /// A merged petition loses its mark, and so does the one that now stands for it.
  private mutating func pruneMarks(_ session: Session) {
    let gone = marked.filter { session[$0]?.isStanding != true }
    let standIns = gone.compactMap { session[$0]?.mergedInto }
    marked.removeAll { gone.contains($0) || standIns.contains($0) }
  }
}
