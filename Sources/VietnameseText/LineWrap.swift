/// Fits text into a width counted in terminal cells.
package enum LineWrap {
  /// The lines of `text`, each at most `width` cells, broken between words.
  ///
  /// Line feeds break as written and blanks at a break are dropped. A word longer than a line is
  /// broken inside. There is always a line, if only an empty one. A width less than one counts as
  /// one.
  package static func wrapped(_ text: String, width: Int) -> [String] {
    wrappedNarrow(text, width: max(width, 1))
      ?? text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { wrappedParagraph($0, width: max(width, 1)) }
  }

  /// The beginning of `text` that fits into `width` cells, with "…" for the rest.
  ///
  /// Cut after a whole word where that keeps at least half of the width, else inside a word.
  package static func clipped(_ text: String, width: Int) -> String {
    if CellWidth.of(text) <= width { return text }
    guard width > 0 else { return "" }
    let start = beginning(of: text[...], width: width - 1)
    return String(withoutBlanksAtEnd(wholeWords(of: start, in: text, width: width))) + "…"
  }

  /// The longest beginning of `text` that fits into `width` cells, by whole characters.
  static func beginning(of text: Substring, width: Int) -> Substring {
    var left = width
    for index in text.indices {
      left -= CellWidth.of(text[index])
      if left < 0 { return text[..<index] }
    }
    return text
  }

  private static func wholeWords(
    of start: Substring,
    in text: String,
    width: Int
  ) -> Substring {
    if start.endIndex < text.endIndex, text[start.endIndex] == " " { return start }
    guard let blank = start.lastIndex(of: " ") else { return start }
    let words = start[..<blank]
    return CellWidth.of(words) * 2 >= width ? words : start
  }

  private static func withoutBlanksAtEnd(_ text: Substring) -> Substring {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  static func wrappedParagraph(_ paragraph: Substring, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var rest = paragraph
    while !rest.isEmpty {
      let blanks = rest.prefix { $0 == " " }
      var word = rest[blanks.endIndex...].prefix { $0 != " " }
      rest = rest[word.endIndex...]
      if CellWidth.of(line) + CellWidth.of(blanks) + CellWidth.of(word) <= width {
        line += blanks + word
        continue
      }
      guard !word.isEmpty else { break }
      if !line.isEmpty {
        lines.append(line)
        line = ""
      }
      while CellWidth.of(word) > width {
        let (piece, tail) = brokenOff(word, width: width)
        lines.append(piece)
        word = tail
      }
      line = String(word)
    }
    return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
  }

  /// The first line of a word that is longer than a line, and what is left of it.
  private static func brokenOff(_ word: Substring, width: Int) -> (String, Substring) {
    let piece = beginning(of: word, width: width)
    // A character wider than the whole line can be shown by nothing but the sign of an omission.
    guard !piece.isEmpty else { return ("…", word.dropFirst()) }
    return (String(piece), word[piece.endIndex...])
  }
}
