extension ListView {
  /// A row where it is drawn.
  package struct VisibleRow: Equatable, Sendable {
    package let id: ID
    /// Its first line in the room, from zero; less than zero when its beginning is cut off.
    package let line: Int
    /// In lines; the last ones may fall out of the room.
    package let height: Int
    package let isSelected: Bool
    /// Whether the object has left the list and only its place is kept.
    package let isGhost: Bool
  }

  /// The rows in sight, from the top down.
  package var visibleRows: [VisibleRow] {
    // The row before may reach into the room with its last lines.
    let first = max(0, firstRow(fromLine: top) - 1)
    return (first..<firstRow(fromLine: top + height)).compactMap { index in
      let row = rows[index]
      let line = offset(of: index) - top
      guard line + row.height > 0 else { return nil }
      return VisibleRow(
        id: row.id,
        line: line,
        height: row.height,
        isSelected: row.id == selection,
        isGhost: isGhost && row.id == selection
      )
    }
  }

  /// The rows whose beginning is above the lines shown, from the top down.
  package var rowsAbove: [ID] {
    rows[..<firstRow(fromLine: top)].map { $0.id }
  }

  /// The rows that begin below the lines shown, from the top down.
  package var rowsBelow: [ID] {
    rows[firstRow(fromLine: top + height)...].map { $0.id }
  }

  /// Where the terminal's cursor belongs: the first line of the selected row that is in sight.
  package var selectedLine: Int? {
    visibleRows.first { $0.isSelected }.map { max(0, $0.line) }
  }
}
