import DeskKit
import DialogueCore
import VietnameseText

/// Draws a follow-up board: the title with its counts, the rows in sight, and what the selected one
/// is about in full.
struct FollowUpPicture {
  let board: FollowUpBoard
  let list: ListView<FollowUpRowID>
  let order: FollowUpOrder
  let marked: [FollowUpItem]
  let sources: [FollowUpSource]
  let filter: FilterField
  let scene: Scene

  /// Rows of the list in a room: a fixed part is kept for the words under it, so that the list
  /// never jumps.
  static func listHeight(in size: Size) -> Int { max(0, size.rows - 1 - footHeight(in: size)) }

  private static func footHeight(in size: Size) -> Int {
    switch size.rows {
    case ..<8: 0
    case ..<14: 2
    case ..<18: 4
    case ..<30: 5
    default: 6
    }
  }

  func frame(in size: Size) -> Frame {
    var frame = Frame(size: size)
    let title = FollowUpWords.title(board.counts, marked: marked.count, scene)(scene.language)
    frame.putPlaceTitle(" \(title) ", right: FollowUpWords.order(order)(scene.language))
    frame.cursor = Position(row: min(1, max(0, size.rows - 1)), column: 0)
    drawRows(in: &frame)
    drawFoot(in: &frame)
    return frame
  }

  private func drawRows(in frame: inout Frame) {
    let layout = FollowUpRowLayout(columns: frame.size.columns, sources, scene)
    // The list keeps a selected row that a filter has left out.
    guard !board.rows.isEmpty else { return drawEmptiness(in: &frame) }
    for row in list.visibleRows where row.line >= 0 && row.line < Self.listHeight(in: frame.size) {
      let place = Position(row: row.line + 1, column: 0)
      let line = self.line(of: row, layout)
      frame.put(
        line.text,
        at: place,
        role: line.role,
        width: frame.size.columns,
        fills: row.isSelected
      )
      if row.isSelected { frame.cursor = place }
    }
  }

  private func line(
    of row: ListView<FollowUpRowID>.VisibleRow,
    _ layout: FollowUpRowLayout
  ) -> (text: String, role: StyleRole) {
    switch row.id {
    case .heading(let index):
      guard board.headings.indices.contains(index) else { return ("", .title) }
      let words = FollowUpWords.heading(board.headings[index])(scene.language)
      return ("── \(words) ──", .title)
    case .item(let source, let item):
      guard let entry = board[row.id], sources.indices.contains(source) else {
        return ("▸ " + StatusWords.ghost(scene.language), .selection)
      }
      let words = board.words(of: row.id) ?? layout.words(of: entry, sources[source])
      return (
        layout.line(words, isSelected: row.isSelected, isMarked: marked.contains(item)),
        row.isSelected ? .selection : role(of: entry)
      )
    }
  }

  private func role(of entry: FollowUpEntry) -> StyleRole {
    guard entry.isOpen else { return .muted }
    guard !entry.pressesUndated else { return .warning }
    return switch entry.urgency {
    case .overdue: .alarm
    case .today, .withinDay, .withinThreeDays: .warning
    case .withinWeek, .later, .none: .plain
    }
  }

  private func drawEmptiness(in frame: inout Frame) {
    let isOver = sources.contains { $0.session.stage == .closed || $0.session.stage == .archived }
    // A board over several sessions leaves those out that are under way.
    let words =
      !isOver && sources.count == 1 && sources[0].name.isEmpty
      ? FollowUpWords.notYet
      : filter.query.isEmpty ? FollowUpWords.nothing : FollowUpWords.noneFound
    frame.put(
      LineWrap.clipped(words(scene.language), width: max(0, frame.size.columns - 1)),
      at: Position(row: 1, column: 1),
      role: .muted
    )
  }

  private func drawFoot(in frame: inout Frame) {
    let height = Self.footHeight(in: frame.size)
    guard height > 0, !board.rows.isEmpty, let id = list.selectedID, let entry = board[id],
      sources.indices.contains(entry.source)
    else { return }
    let top = frame.size.rows - height
    frame.rule(at: Position(row: top, column: 0), length: frame.size.columns)
    let foot = FollowUpFoot(of: entry, sources[entry.source])
    let matter = foot.matter(scene.language)
    guard let date = foot.date?(scene.language) else {
      frame.putSentences([matter], from: top + 1)
      return
    }
    // The row above has told of the matter: by when and why goes first where there is little room.
    let lines = LineWrap.wrapped(date, width: max(1, frame.size.columns - 2)).count
    let room = height - 1
    let rows = room < 2 ? 0 : max(1, room - lines)
    let used = frame.putSentences([matter], from: top + 1, rows: rows)
    frame.putSentences([date], from: top + 1 + used)
  }
}
