import VietnameseText

extension Bar {
  /// The rows that show the whole question at a width.
  package func height(forWidth width: Int, language: Language) -> Int {
    lines(width: width, language).count
  }

  /// The bar; what of a long question does not fit is cut, never the keys.
  package func frame(in size: Size, language: Language) -> Frame {
    var frame = Frame(size: size)
    guard size.rows > 0 else { return frame }
    let lines = lines(width: size.columns, language)
    var kept = Array(lines.prefix(size.rows - 1) + lines.suffix(1))
    if kept.count > 1, kept.count < lines.count {
      // What is left out of the question shows where it was cut.
      let end = kept.count - 2
      kept[end] = LineWrap.clipped(kept[end] + " …", width: size.columns)
    }
    var end = 0
    for (row, line) in kept.enumerated() {
      end = frame.put(
        LineWrap.clipped(line, width: size.columns),
        at: Position(row: row, column: 0),
        role: .bold
      )
    }
    let row = kept.count - 1
    frame.cursor = Position(row: row, column: max(0, min(end, size.columns - 1)))
    guard isWriting else { return frame }
    let room = Size(rows: 1, columns: max(0, size.columns - end - 1))
    let field = answer.frame(in: room, language: language, isFocused: true)
    frame.blit(field, at: Position(row: row, column: end + 1))
    return frame
  }

  private func lines(width: Int, _ language: Language) -> [String] {
    let keys = isWriting ? prompt(language) : choices(language)
    let words = question(language)
    guard CellWidth.of(words) + CellWidth.of(keys) + 2 > width || isWriting else {
      return ["\(words)  \(keys)"]
    }
    return LineWrap.wrapped(words, width: width) + [keys]
  }

  private func choices(_ language: Language) -> String {
    let no = Phrase(vi: "Enter/Esc Không", en: "Enter/Esc No")
    return "c \(yes(language)) · \(no(language))"
  }

  private func prompt(_ language: Language) -> String {
    switch demand {
    case .nothing: ""
    case .reason(let name): name(language) + ":"
    case .exactly(let text):
      Phrase(vi: "gõ lại \(text):", en: "type \(text):")(language)
    }
  }
}
