import DialoguePapers
import VietnameseText

extension PlainTextWriter {
  /// Columns by weight, cells wrapped, a rule between rows.
  func lines(of table: PaperTable) -> [String] {
    let widths = widths(of: table.columns)
    let head = row(table.columns.map { [$0.title.shownLine] }, widths)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
    let rows = table.rows.map { cells in
      table.spans(cells)
        ? cells[0].shownLines.flatMap { LineWrap.wrapped($0, width: width) }
        : row(cells.map(\.shownLines), widths)
    }
    return [""] + head + rows.flatMap { [rule] + $0 } + [""]
  }

  private func row(_ cells: [[String]], _ widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { lines, width in
      lines.flatMap { LineWrap.wrapped($0, width: width) }
    }
    let height = wrapped.map(\.count).max() ?? 0
    return (0..<height).map { line in
      zip(wrapped, widths).map { cell, width in
        (line < cell.count ? cell[line] : "").padded(to: width)
      }.joined(separator: " │ ")
    }
  }

  /// What the separators leave of the sheet, shared by weight; the last column takes the rest.
  private func widths(of columns: [PaperTable.Column]) -> [Int] {
    let room = width - 3 * (columns.count - 1)
    let weights = columns.map { max(1, $0.weight) }
    let sum = weights.reduce(0, +)
    let shares = weights.dropLast().map { max(1, room * $0 / sum) }
    return shares + [max(1, room - shares.reduce(0, +))]
  }
}
