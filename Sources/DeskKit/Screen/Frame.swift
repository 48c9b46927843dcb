import VietnameseText

/// A picture of the screen or of a part of it: rows of cells, and where the cursor stands.
///
/// All text passes `PrintableText.shown`, so nothing raw reaches a terminal. Whatever falls outside
/// is clipped, so that drawing is total at every size.
package struct Frame: Equatable, Sendable {
  package let size: Size

  /// Where the terminal's own cursor stands; `nil` hides it.
  package var cursor: Position?

  private(set) var cells: [Cell]

  /// Graphemes of more than one scalar, which a cell names by its number.
  private(set) var clusters: [String] = []

  package init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.rows * size.columns)
  }

  /// Writes one line of text.
  ///
  /// - Parameters:
  ///   - text: Any text; line feeds and controls are drawn as signs.
  ///   - position: The first cell; it may lie outside.
  ///   - role: The style of every cell written.
  ///   - width: The most cells to take; the rest is cut without a sign.
  ///   - fills: Whether the cells that the text leaves of `width` become blanks in this style.
  /// - Returns: The column after the last cell of the text.
  @discardableResult
  package mutating func put(
    _ text: String,
    at position: Position,
    role: StyleRole = .plain,
    width: Int = .max,
    fills: Bool = false
  ) -> Int {
    guard position.row >= 0, position.row < size.rows else { return position.column }
    let room = max(0, min(width, size.columns - position.column))
    let limit = position.column + room
    var column = position.column
    var rest = text.unicodeScalars[...]
    while let stretch = PlainScalars.nextStretch(of: &rest), column < limit {
      if stretch.isPlain {
        putPlain(stretch.scalars, row: position.row, column: &column, limit: limit, role: role)
      } else {
        let words = String(stretch.scalars)
        putClusters(of: words, row: position.row, column: &column, limit: limit, role: role)
      }
    }
    if fills {
      fillRow(position.row, from: column, to: limit, with: " ", role: role)
    }
    return column
  }

  private mutating func putPlain(
    _ scalars: Substring.UnicodeScalarView,
    row: Int,
    column: inout Int,
    limit: Int,
    role: StyleRole
  ) {
    for scalar in scalars {
      guard column < limit else { return }
      set(Cell(scalar: scalar, role: role), row, column)
      column += 1
    }
  }

  private mutating func putClusters(
    of text: String,
    row: Int,
    column: inout Int,
    limit: Int,
    role: StyleRole
  ) {
    for character in PrintableText.shown(text.nfc) {
      let width = CellWidth.of(character)
      guard width > 0 else { continue }
      guard column + width <= limit else { break }
      set(cell(for: character, role: role), row, column)
      if width == 2 {
        set(Cell(continuation: role), row, column + 1)
      }
      column += width
    }
  }

  /// Writes the same sign into every cell of a rectangle.
  package mutating func fill(
    at origin: Position = Position(row: 0, column: 0),
    size area: Size,
    with sign: Unicode.Scalar = " ",
    role: StyleRole = .plain
  ) {
    for row in max(0, origin.row)..<max(0, origin.row, min(size.rows, origin.row + area.rows)) {
      fillRow(row, from: origin.column, to: origin.column + area.columns, with: sign, role: role)
    }
  }

  /// Draws a line to the right: ─, or ━ when it is heavy.
  package mutating func rule(
    at position: Position,
    length: Int,
    isHeavy: Bool = false,
    role: StyleRole = .rule
  ) {
    let line = Size(rows: 1, columns: length)
    fill(at: position, size: line, with: isHeavy ? "━" : "─", role: role)
  }

  /// Draws a line downwards: │.
  package mutating func verticalRule(
    at position: Position,
    length: Int,
    role: StyleRole = .rule
  ) {
    fill(at: position, size: Size(rows: length, columns: 1), with: "│", role: role)
  }

  /// Gives cells another style without touching their text.
  package mutating func style(row: Int, from column: Int, width: Int, role: StyleRole) {
    guard row >= 0, row < size.rows else { return }
    for index in max(0, column)..<max(0, column, min(size.columns, column + width)) {
      cells[row * size.columns + index].role = role
    }
  }

  /// Copies a part into its place; its cursor comes along when it has one.
  package mutating func blit(_ part: Frame, at position: Position) {
    let first = max(0, -position.column)
    let columns = first..<max(first, min(part.size.columns, size.columns - position.column))
    for row in 0..<part.size.rows
    where position.row + row >= 0 && position.row + row < size.rows {
      for column in columns {
        let cell = part.cell(row, column, visibleIn: columns)
        set(adopted(cell, from: part), position.row + row, position.column + column)
      }
    }
    if let inner = part.cursor {
      cursor = Position(row: position.row + inner.row, column: position.column + inner.column)
    }
  }

  /// A cell as it looks when only `columns` can be seen: half a wide grapheme is a blank.
  private func cell(_ row: Int, _ column: Int, visibleIn columns: Range<Int>) -> Cell {
    let index = row * size.columns + column
    let cell = cells[index]
    let isCutLeft = cell.isContinuation && column == columns.lowerBound
    let isCutRight =
      column + 1 == columns.upperBound && column + 1 < size.columns
      && cells[index + 1].isContinuation
    return isCutLeft || isCutRight ? Cell(scalar: " ", role: cell.role) : cell
  }

  private mutating func adopted(_ cell: Cell, from part: Frame) -> Cell {
    guard let number = cell.clusterNumber else { return cell }
    return Cell(cluster: intern(part.clusters[number]), role: cell.role)
  }

  private mutating func fillRow(
    _ row: Int,
    from start: Int,
    to end: Int,
    with sign: Unicode.Scalar,
    role: StyleRole
  ) {
    let first = max(0, start)
    for column in first..<max(first, min(size.columns, end)) {
      set(Cell(scalar: sign, role: role), row, column)
    }
  }

  /// Writes a cell; what is left of a wide grapheme that it breaks becomes a blank.
  private mutating func set(_ cell: Cell, _ row: Int, _ column: Int) {
    guard column >= 0, column < size.columns else { return }
    let index = row * size.columns + column
    if cells[index].isContinuation, !cell.isContinuation, column > 0 {
      cells[index - 1].content = Cell.blank.content
    }
    if column + 1 < size.columns, cells[index + 1].isContinuation {
      cells[index + 1].content = Cell.blank.content
    }
    cells[index] = cell
  }

  private mutating func cell(for character: Character, role: StyleRole) -> Cell {
    let scalars = character.unicodeScalars
    guard scalars.count == 1, let only = scalars.first else {
      return Cell(cluster: intern(String(character)), role: role)
    }
    return Cell(scalar: only, role: role)
  }

  private mutating func intern(_ cluster: String) -> Int {
    if let known = clusters.firstIndex(of: cluster) { return known }
    clusters.append(cluster)
    return clusters.count - 1
  }
}
