import DialoguePapers
import VietnameseText

extension PlainTextWriter {
  /// Columns by weight, cells wrapped, a rule between rows; where words would break, each row
  /// stands under the other as a card.
  func lines(of table: PaperTable) -> [String] {
    let widths = widths(of: table.columns)
    guard zip(table.longestWords, widths).allSatisfy({ $0 <= $1 }) else {
      return cards(of: table)
    }
    let head = row(table.columns.map { [$0.title.shownLine] }, widths)
    let rule = widths.map { String(repeating: "─", count: $0) }.joined(separator: "─┼─")
    let rows = table.rows.map { cells in
      table.spans(cells)
        ? cells[0].shownLines.flatMap { LineWrap.wrapped($0, width: width) }
        : row(cells.map(\.shownLines), widths)
    }
    return [""] + head + rows.flatMap { [rule] + $0 } + [""]
  }

  /// Each cell that holds something behind its column's title.
  private func cards(of table: PaperTable) -> [String] {
    let rule = String(repeating: "─", count: width)
    let rows = table.rows.map { cells in
      guard !table.spans(cells) else {
        return cells[0].shownLines.flatMap { LineWrap.wrapped($0, width: width) }
      }
      return zip(table.columns, cells).flatMap { column, cell in
        let lines = cell.shownLines.filter { !$0.isEmpty }
        guard let first = lines.first else { return [String]() }
        let title = column.title.shownLine
        return hanging("", "\(title): \(first)")
          + lines.dropFirst().flatMap { hanging("  ", $0) }
      }
    }
    return [""] + rows.flatMap { [rule] + $0 } + [rule, ""]
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

extension PaperTable {
  /// The cells that the longest word of each column takes, its title's words too.
  fileprivate var longestWords: [Int] {
    columns.indices.map { index in
      let cells = rows.filter { !spans($0) && $0.indices.contains(index) }.map { $0[index].plain }
      return (cells + [columns[index].title])
        .flatMap { $0.split { $0.isWhitespace && $0 != "\u{A0}" } }
        .map { CellWidth.of($0) }.max() ?? 0
    }
  }
}
