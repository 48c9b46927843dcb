package import VietnameseText

extension TextEdit {
  /// What an editing key led to.
  package enum Outcome: Equatable, Sendable {
    case edited
    case moved
    /// Up from the first row or down from the last: the neighbour's affair.
    case atEdge
    /// There is no room for this.
    case isFull
    /// Not an editing key.
    case ignored
  }

  /// Obeys one key.
  ///
  /// - Parameters:
  ///   - key: Any key; Enter, Tab and Esc are never editing keys.
  ///   - width: The cells of a row, for moves up and down.
  ///   - typing: How letters are typed here.
  /// - Returns: What it led to; `ignored` leaves everything as it was.
  package mutating func handle(_ key: Key, width: Int, typing: Typing = .off) -> Outcome {
    switch key {
    case .character(let character): edited(typed(character, typing))
    case .imeComposed(let deletions, let text):
      edited(composedElsewhere(text, deletions, typing))
    case .paste(let text): edited(paste(text))
    case .lineFeed: isMultiLine ? edited(typed("\n", typing)) : .ignored
    case .backspace: composeBackspace() ? .edited : deleted(caret - 1..<caret)
    case .delete, .control("d"): deleted(caret..<caret + 1)
    case .control("w"): deleted(wordStart..<caret)
    case .control("u"): deleted(lineStart..<caret)
    case .control("k"): deleted(caret..<max(lineEnd, min(caret + 1, characters.count)))
    case .left: moved(to: caret - 1)
    case .right: moved(to: caret + 1)
    case .wordLeft: moved(to: wordStart)
    case .wordRight: moved(to: wordEnd)
    case .home: moved(to: lineStart)
    case .end, .control("e"): moved(to: lineEnd)
    case .up: movedByRow(-1, width: width)
    case .down: movedByRow(1, width: width)
    default: handleHistory(key)
    }
  }

  private mutating func typed(_ key: Character, _ typing: Typing) -> Bool {
    guard let method = typing.method else { return type(String(key)) }
    return compose(key, method, typing.style)
  }

  /// One read that took letters back and wrote others.
  ///
  /// Letters with marks are a system input method's. Plain ones are keys that a slow line brought
  /// together, and compose like others.
  private mutating func composedElsewhere(
    _ text: String,
    _ deletions: Int,
    _ typing: Typing
  ) -> Bool {
    guard typing.method != nil, text.allSatisfy(\.isASCII) else {
      return replaceBeforeCaret(deletions, with: text)
    }
    for _ in 0..<min(deletions, caret) where !composeBackspace() { delete(caret - 1..<caret) }
    return text.allSatisfy { typed($0, typing) }
  }

  private mutating func handleHistory(_ key: Key) -> Outcome {
    switch key {
    case .control("z"), .control("_"): undo() ? .edited : .moved
    case .control("y"): redo() ? .edited : .moved
    case .control("p"): recall(older: true) ? .edited : .moved
    case .control("n"): recall(older: false) ? .edited : .moved
    case .control("r") where offer != nil: convertPaste() ? .edited : .isFull
    default: .ignored
    }
  }

  private func edited(_ hadRoom: Bool) -> Outcome {
    hadRoom ? .edited : .isFull
  }

  private mutating func deleted(_ range: Range<Int>) -> Outcome {
    delete(range)
    return .edited
  }

  private mutating func moved(to index: Int) -> Outcome {
    moveCaret(to: index)
    return .moved
  }

  private mutating func movedByRow(_ step: Int, width: Int) -> Outcome {
    let layout = TextLayout(self, width: width)
    let row = layout.caret.row + step
    guard layout.rows.indices.contains(row) else { return .atEdge }
    moveCaret(to: layout.index(inRow: row, column: layout.caret.column))
    return .moved
  }
}
