import DeskKit
import VietnameseText

extension Frame {
  /// Sentences in so many rows, down to the foot of a place where none are said, wrapped; what has
  /// no room ends in "…".
  ///
  /// - Returns: How many rows they took.
  @discardableResult
  mutating func putSentences(
    _ sentences: [String],
    from top: Int,
    rows: Int? = nil,
    role: StyleRole = .plain
  ) -> Int {
    let width = max(1, size.columns - 2)
    let room = max(0, min(rows ?? .max, size.rows - top))
    let lines = sentences.flatMap { LineWrap.wrapped($0, width: width) }
    for (row, line) in lines.prefix(room).enumerated() {
      let isCut = row == room - 1 && lines.count > room
      let words = isCut ? LineWrap.clipped(line + " " + lines[row + 1], width: width) : line
      put(words, at: Position(row: top + row, column: 1), role: role, width: width)
    }
    return min(lines.count, room)
  }

  /// The row of a filter, at the foot of a place.
  mutating func putFilter(_ filter: FilterField, note: String) {
    let row = filter.frame(columns: size.columns, note: note)
    blit(row, at: Position(row: max(0, size.rows - 1), column: 0))
  }
}
