extension Frame: CustomStringConvertible {
  /// One stretch of a row in a single style.
  package struct Run: Equatable, Sendable {
    package let column: Int
    package let text: String
    package let role: StyleRole
  }

  /// The text of one row, blanks at its end included.
  package func text(ofRow row: Int) -> String {
    var text = ""
    for cell in cells(ofRow: row) {
      append(cell, to: &text)
    }
    return text
  }

  /// One row as stretches of one style each, left to right, covering every cell.
  package func runs(ofRow row: Int) -> [Run] {
    var runs: [Run] = []
    var start = 0
    let cells = cells(ofRow: row)
    while start < cells.count {
      let role = cells[cells.startIndex + start].role
      var end = start
      var text = ""
      while end < cells.count, cells[cells.startIndex + end].role == role {
        append(cells[cells.startIndex + end], to: &text)
        end += 1
      }
      runs.append(Run(column: start, text: text, role: role))
      start = end
    }
    return runs
  }

  /// Whether a row looks the same in another frame of the same width.
  package func hasSameRow(_ row: Int, as other: Frame) -> Bool {
    guard size.columns == other.size.columns else { return false }
    let mine = cells(ofRow: row)
    let theirs = other.cells(ofRow: row)
    guard mine == theirs else { return false }
    guard !clusters.isEmpty || !other.clusters.isEmpty else { return true }
    return text(ofRow: row) == other.text(ofRow: row)
  }

  /// The rows as text, one to a line, without the blanks at their ends: for snapshots.
  package var description: String {
    (0..<size.rows).map { trimmed(text(ofRow: $0)) }.joined(separator: "\n")
  }

  /// The style of one cell; plain outside the frame.
  package func role(at position: Position) -> StyleRole {
    guard (0..<size.rows).contains(position.row), (0..<size.columns).contains(position.column)
    else { return .plain }
    return cells[position.row * size.columns + position.column].role
  }

  private func cells(ofRow row: Int) -> ArraySlice<Cell> {
    guard row >= 0, row < size.rows else { return [] }
    return cells[row * size.columns..<(row + 1) * size.columns]
  }

  private func append(_ cell: Cell, to text: inout String) {
    if let scalar = cell.scalar {
      text.unicodeScalars.append(scalar)
    } else if let number = cell.clusterNumber {
      text += clusters[number]
    }
  }

  private func trimmed(_ line: String) -> String {
    guard let last = line.lastIndex(where: { $0 != " " }) else { return "" }
    return String(line[...last])
  }
}
