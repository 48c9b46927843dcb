import VietnameseText

extension Field {
  /// The rows this field would like at a width.
  package func height(forWidth width: Int) -> Int {
    guard rows.upperBound > 1 else { return 1 }
    let needed = TextLayout(edit, width: width).rows.count
    return min(max(needed, rows.lowerBound), rows.upperBound)
  }

  /// The field's text with its empty rest marked, and the cursor when it has the focus.
  package func frame(in size: Size, language: Language, isFocused: Bool) -> Frame {
    var frame = Frame(size: size)
    frame.fill(size: size, with: "_", role: .blank)
    if case .choice = kind {
      drawChoice(in: &frame, language: language)
    } else if rows.upperBound > 1 {
      drawRows(in: &frame)
    } else {
      drawStrip(in: &frame, isFocused: isFocused)
    }
    if !isFocused { frame.cursor = nil }
    return frame
  }

  private func drawRows(in frame: inout Frame) {
    let layout = TextLayout(edit, width: frame.size.columns)
    let window = layout.window(height: frame.size.rows)
    for (row, line) in window.enumerated() {
      frame.put(layout.text(ofRow: line), at: Position(row: row, column: 0))
    }
    frame.cursor = Position(
      row: layout.caret.row - window.lowerBound,
      column: layout.caret.column
    )
  }

  /// One row: the part around the caret, or the beginning when the caret is elsewhere.
  private func drawStrip(in frame: inout Frame, isFocused: Bool) {
    var edit = edit
    if !isFocused { edit.moveCaret(to: 0) }
    let strip = TextStrip(edit, width: frame.size.columns)
    frame.put(strip.text, at: Position(row: 0, column: 0))
    frame.cursor = Position(row: 0, column: strip.caretColumn)
  }

  private func drawChoice(in frame: inout Frame, language: Language) {
    guard !edit.isEmpty else {
      let label = choices.first { $0.id == chosen }?.label(language) ?? ""
      let shown = LineWrap.clipped(label, width: frame.size.columns)
      frame.put(shown, at: Position(row: 0, column: 0))
      frame.cursor = Position(row: 0, column: 0)
      return
    }
    let end = frame.put(edit.text, at: Position(row: 0, column: 0))
    frame.cursor = Position(row: 0, column: min(end, max(0, frame.size.columns - 1)))
    if let first = candidates.first {
      let words = LineWrap.clipped(
        " → \(first.label(language))",
        width: frame.size.columns - end
      )
      frame.put(words, at: Position(row: 0, column: end))
    }
  }
}
