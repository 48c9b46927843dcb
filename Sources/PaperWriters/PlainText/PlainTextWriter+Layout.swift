import VietnameseText

extension PlainTextWriter {
  /// Two columns of half the sheet each, every line centred in its column.
  func sideBySide(_ left: [String], _ right: [String]) -> [String] {
    inColumns([left, right])
  }

  /// Columns of equal width, every line centred in its column; the last one takes the rest.
  func inColumns(_ columns: [[String]]) -> [String] {
    let share = width / max(1, columns.count)
    return (0..<(columns.map(\.count).max() ?? 0)).map { row in
      columns.enumerated().map { index, column in
        let isLast = index + 1 == columns.count
        let room = isLast ? width - share * index : share
        let line = row < column.count ? column[row].centred(in: room) : ""
        return isLast ? line : line.padded(to: share)
      }.joined()
    }
  }

  /// The lines of a text in a column, a blank left at each side.
  func cell(_ text: String, _ columns: Int) -> [String] {
    LineWrap.wrapped(text.shownLine, width: max(1, columns - 2))
  }

  /// A sign before the first line, the others under its words.
  func hanging(_ sign: String, _ text: String) -> [String] {
    hanging(sign, lines: [text])
  }

  func hanging(_ sign: String, lines: [String]) -> [String] {
    let indent = CellWidth.of(sign)
    let wrapped = lines.flatMap { LineWrap.wrapped($0, width: width - indent) }
    return wrapped.enumerated().map { index, line in
      (index == 0 ? sign : String(repeating: " ", count: indent)) + line
    }
  }
}

extension String {
  func centred(in columns: Int) -> String {
    String(repeating: " ", count: max(0, (columns - CellWidth.of(self)) / 2)) + self
  }

  func padded(to columns: Int) -> String {
    self + String(repeating: " ", count: max(0, columns - CellWidth.of(self)))
  }

  var withoutBlanksAtEnd: String {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return String(text)
  }
}
