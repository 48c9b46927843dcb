import DeskKit
import VietnameseText

/// The columns of a list that fills a place; their titles stand in the place's own title row.
struct ColumnTable {
  /// A column's title and its cells; the first column takes what the others leave.
  struct Column {
    let title: Phrase
    let width: Int
  }

  private let widths: [Int]
  private let titles: [Phrase]

  init(_ title: Phrase, _ others: [Column], width: Int) {
    let rest = others.reduce(0) { $0 + $1.width + 1 }
    widths = [max(0, width - rest)] + others.map(\.width)
    titles = [title] + others.map(\.title)
  }

  func width(of column: Int) -> Int { widths[column] }

  /// The title row, the name of the place in reverse, and the lines between so many rows under it.
  func drawGrid(in frame: inout Frame, rows: Int, _ language: Language) {
    frame.rule(at: Position(row: 0, column: 0), length: widths[0], isHeavy: true)
    let title = LineWrap.clipped(titles[0](language), width: widths[0] - 1)
    frame.put(title, at: Position(row: 0, column: 1), role: .focusTitle)
    for column in widths.indices.dropFirst() {
      let start = start(of: column)
      frame.put("┬", at: Position(row: 0, column: start - 1), role: .rule)
      frame.rule(at: Position(row: 0, column: start), length: widths[column])
      let words = LineWrap.clipped(titles[column](language), width: widths[column] - 2)
      frame.put(" \(words)", at: Position(row: 0, column: start + 1), role: .title)
      frame.verticalRule(at: Position(row: 1, column: start - 1), length: rows)
    }
  }

  /// One row of texts; a selected row is reversed over its whole width.
  func draw(_ texts: [String], row: Int, role: StyleRole, in frame: inout Frame) {
    for column in widths.indices {
      let text = column < texts.count ? texts[column] : ""
      let first = Position(row: row, column: start(of: column))
      let words = LineWrap.clipped(text, width: widths[column])
      frame.put(words, at: first, role: role, width: widths[column], fills: role == .selection)
    }
  }

  private func start(of column: Int) -> Int {
    widths[..<column].reduce(0) { $0 + $1 + 1 }
  }
}
