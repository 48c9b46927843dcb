extension TextEdit {
  /// The start of the word before the caret.
  package var wordStart: Int {
    var index = caret
    while index > 0, !isPartOfWord(index - 1) { index -= 1 }
    while index > 0, isPartOfWord(index - 1) { index -= 1 }
    return index
  }

  /// The end of the word after the caret.
  package var wordEnd: Int {
    var index = caret
    while index < characters.count, !isPartOfWord(index) { index += 1 }
    while index < characters.count, isPartOfWord(index) { index += 1 }
    return index
  }

  /// The start of the written line that holds the caret, however it is wrapped.
  package var lineStart: Int {
    characters[..<caret].lastIndex(of: "\n").map { $0 + 1 } ?? 0
  }

  /// The end of the written line that holds the caret, before its line feed.
  package var lineEnd: Int {
    characters[caret...].firstIndex(of: "\n") ?? characters.count
  }

  private func isPartOfWord(_ index: Int) -> Bool {
    characters[index].isLetter || characters[index].isNumber
  }
}
