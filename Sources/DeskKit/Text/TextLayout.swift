/// Edited text broken into rows of a width, with the caret's cell.
package struct TextLayout: Equatable, Sendable {
  /// The graphemes of each row; a line feed belongs to no row, blanks at a break to the row above.
  package private(set) var rows: [Range<Int>] = []

  /// The caret's row and its column in cells; the column is less than the width.
  package private(set) var caret = Position(row: 0, column: 0)

  private let characters: [Character]
  private let shapes: [GlyphShape]

  package init(_ edit: TextEdit, width: Int) {
    characters = edit.characters
    shapes = edit.shapes
    let width = max(1, width)
    var start = 0
    repeat {
      let end = shapes[start...].firstIndex(of: .lineFeed) ?? shapes.count
      breakLine(start..<end, width: width)
      start = end + 1
    } while start <= shapes.count
    placeCaret(at: edit.caret, width: width)
  }

  /// The text of a row as it is drawn.
  package func text(ofRow row: Int) -> String {
    rows.indices.contains(row) ? String(characters[rows[row]]) : ""
  }

  /// The rows to show in `height`, moved so that the caret is among them.
  package func window(height: Int) -> Range<Int> {
    let top = max(0, min(caret.row - height + 1, rows.count - 1))
    return top..<min(rows.count, top + max(0, height))
  }

  /// The grapheme of a row nearest before a column of cells.
  package func index(inRow row: Int, column: Int) -> Int {
    var index = rows[row].lowerBound
    var cells = 0
    while index < rows[row].upperBound {
      cells += shapes[index].width
      guard cells <= column else { break }
      index += 1
    }
    let isBroken = row + 1 < rows.count && rows[row + 1].lowerBound == rows[row].upperBound
    return isBroken ? min(index, rows[row].upperBound - 1) : index
  }

  private mutating func breakLine(_ line: Range<Int>, width: Int) {
    var start = line.lowerBound
    var cells = 0
    var breakAfter: Int?
    var index = start
    while index < line.upperBound {
      let shape = shapes[index]
      cells += shape.width
      if cells > width, shape != .blank, index > start {
        let end = breakAfter ?? index
        rows.append(start..<end)
        start = end
        index = end
        cells = 0
        breakAfter = nil
        continue
      }
      index += 1
      if shape == .blank { breakAfter = index }
    }
    rows.append(start..<line.upperBound)
  }

  private mutating func placeCaret(at index: Int, width: Int) {
    let row = rows.lastIndex { $0.lowerBound <= index } ?? 0
    let column = shapes[rows[row].lowerBound..<index].reduce(0) { $0 + $1.width }
    if column < width {
      caret = Position(row: row, column: column)
      return
    }
    // Behind a full row the caret waits where the next letter will stand.
    let isLastOfLine = rows[row].upperBound == index
    if isLastOfLine, row + 1 == rows.count || rows[row + 1].lowerBound > index {
      rows.insert(index..<index, at: row + 1)
      caret = Position(row: row + 1, column: 0)
    } else {
      caret = Position(row: row, column: width - 1)
    }
  }
}
