import DeskKit
import VietnameseText

/// What lies over the screen while the sessions held before are read.
struct EarlierWait: Equatable, Sendable {
  private static let rows = 3

  /// Journals read.
  var done = 0

  /// Of so many; none as long as nobody has counted them.
  var count = 0

  func frame(columns: Int, _ language: Language) -> Frame {
    var frame = Frame(size: Size(rows: Self.rows, columns: columns))
    frame.rule(at: Position(row: 0, column: 0), length: columns, isHeavy: true)
    let words = [EarlierWords.reading(self), EarlierWords.stopsReading].map { $0(language) }
    for (row, text) in words.enumerated() {
      frame.put(
        LineWrap.clipped(text, width: columns - 2),
        at: Position(row: row + 1, column: 1),
        role: row == 0 ? .plain : .muted
      )
    }
    frame.cursor = Position(row: 1, column: 0)
    return frame
  }
}
