import VietnameseText

extension Menu {
  /// The rows that show every choice under the title.
  package var height: Int { choices.count + 1 }

  /// The menu as it is drawn; the highlighted row is always in sight.
  package func frame(in size: Size, language: Language) -> Frame {
    var frame = Frame(size: size)
    frame.rule(at: Position(row: 0, column: 0), length: size.columns, isHeavy: true)
    let title = LineWrap.clipped(" \(title(language)) ", width: size.columns - 2)
    var column = frame.put(title, at: Position(row: 0, column: 1), role: .focusTitle)
    if !filter.isEmpty {
      column = frame.put(" \(filter.text)", at: Position(row: 0, column: column), role: .bold)
    }
    let rows = max(0, size.rows - 1)
    let top = max(0, index - rows + 1)
    for (row, choice) in candidates.dropFirst(top).prefix(rows).enumerated() {
      draw(choice, row: row + 1, isHighlighted: top + row == index, in: &frame, language)
    }
    let isInList = rows > 0 && !candidates.isEmpty && filter.isEmpty
    frame.cursor =
      isInList
      ? Position(row: index - top + 1, column: 0)
      : Position(row: 0, column: max(0, min(column, size.columns - 1)))
    return frame
  }

  private func draw(
    _ choice: Choice,
    row: Int,
    isHighlighted: Bool,
    in frame: inout Frame,
    _ language: Language
  ) {
    let sign = isHighlighted ? "▸" : " "
    let digit = digit(of: choice).map(String.init) ?? " "
    var text = "\(sign)\(digit) \(mark(of: choice))\(choice.label(language))"
    if let obstacle = choice.obstacle { text = "\(text) (\(obstacle(language)))" }
    let role: StyleRole =
      isHighlighted ? .selection : choice.obstacle == nil ? .plain : .muted
    let width = frame.size.columns
    let line = LineWrap.clipped(text, width: width)
    frame.put(line, at: Position(row: row, column: 0), role: role, width: width, fills: true)
  }

  /// The place in the order of picking, where several are taken.
  private func mark(of choice: Choice) -> String {
    guard takesSeveral else { return "" }
    return picked.firstIndex(of: choice.id).map { "[\($0 + 1)] " } ?? "[ ] "
  }
}
