extension LineWrap {
  /// The lines of a text in which every scalar is a character by itself; nil for any other text.
  ///
  /// Nearly every text is one, and a thousandfold minutes is broken before a station first paints:
  /// without looking for characters that takes a tenth of the time.
  static func wrappedNarrow(_ text: String, width: Int) -> [String]? {
    let scalars = text.unicodeScalars
    // A carriage return makes one character with a line feed behind it.
    guard scalars.allSatisfy({ $0 != "\r" && CellWidth.narrow($0) != nil }) else { return nil }
    return scalars.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { NarrowParagraph($0, width: width).lines }
  }
}

/// One paragraph of such a text while it is broken into lines.
private struct NarrowParagraph {
  private let text: Substring.UnicodeScalarView
  private let width: Int
  private(set) var lines: [String] = []

  /// The line that is being filled, and its cells.
  private var line: Range<String.Index>
  private var cells = 0

  init(_ text: Substring.UnicodeScalarView, width: Int) {
    self.text = text
    self.width = width
    line = text.startIndex..<text.startIndex
    var place = text.startIndex
    while place < text.endIndex {
      let blanks = run(from: place) { $0 == " " }
      let word = run(from: blanks.end) { $0 != " " }
      place = word.end
      if cells + blanks.cells + word.cells <= width {
        line = line.lowerBound..<word.end
        cells += blanks.cells + word.cells
      } else if blanks.end == word.end {
        break
      } else {
        begin(with: blanks.end..<word.end, cells: word.cells)
      }
    }
    if !line.isEmpty || lines.isEmpty { lines.append(String(text[line])) }
  }

  /// Ends the line and begins the next with a word, of which as much is broken off as fills lines.
  private mutating func begin(with word: Range<String.Index>, cells wordCells: Int) {
    if !line.isEmpty { lines.append(String(text[line])) }
    var start = word.lowerBound
    var left = wordCells
    while left > width {
      var end = start
      var taken = 0
      while end < word.upperBound {
        let one = CellWidth.narrow(text[end]) ?? 0
        guard taken + one <= width else { break }
        taken += one
        end = text.index(after: end)
      }
      lines.append(String(text[start..<end]))
      start = end
      left -= taken
    }
    line = start..<word.upperBound
    cells = left
  }

  /// How far the scalars go that are alike, and their cells.
  private func run(
    from start: String.Index,
    while isAlike: (Unicode.Scalar) -> Bool
  ) -> (end: String.Index, cells: Int) {
    var end = start
    var cells = 0
    while end < text.endIndex, isAlike(text[end]) {
      cells += CellWidth.narrow(text[end]) ?? 0
      end = text.index(after: end)
    }
    return (end, cells)
  }
}
