import DeskKit
import VietnameseText

/// An older and a newer wording, word by word.
struct TextDifference: Equatable, Sendable {
  /// A word, a line feed, and whether the other wording lacks it.
  struct Word: Equatable, Sendable {
    let text: String
    let isChanged: Bool
  }

  let old: [Word]
  let new: [Word]

  init(from oldText: String, to newText: String) {
    let oldWords = Self.words(of: oldText)
    let newWords = Self.words(of: newText)
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in newWords.difference(from: oldWords) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    old = oldWords.enumerated().map { Word(text: $1, isChanged: removed.contains($0)) }
    new = newWords.enumerated().map { Word(text: $1, isChanged: inserted.contains($0)) }
  }

  /// The old wording behind `−`, the new one behind `+`, what differs in bold.
  func lines(width: Int, isASCII: Bool) -> [StyledLine] {
    Self.lines(old, sign: isASCII ? "-" : "−", width: width)
      + Self.lines(new, sign: "+", width: width)
  }

  private static func words(of text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").map(String.init) }
      .joined(separator: ["\n"])
      .map { $0 }
  }

  private static func lines(_ words: [Word], sign: String, width: Int) -> [StyledLine] {
    let room = max(1, width - 2)
    var rows: [[StyledLine.Run]] = [[]]
    var used = 0
    for word in words {
      let cells = CellWidth.of(word.text)
      if word.text == "\n" || (used > 0 && used + 1 + cells > room) {
        rows.append([])
        used = 0
      }
      guard word.text != "\n" else { continue }
      let blank = used > 0 ? " " : ""
      let role: StyleRole = word.isChanged ? .bold : .plain
      rows[rows.count - 1].append(StyledLine.Run(text: blank + word.text, role: role))
      used += cells + blank.count
    }
    return rows.map { runs in
      StyledLine(runs: [StyledLine.Run(text: "\(sign) ", role: .bold)] + runs)
    }
  }
}
