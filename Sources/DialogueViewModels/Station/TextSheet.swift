import DeskKit
import VietnameseText

/// A page of text to be read: a log, a preview, a list of what is missing.
struct TextSheet: Equatable, Sendable {
  let title: Phrase
  let paragraphs: [Phrase]
  var top = 0

  /// Scrolls; tells whether the key was one of its own.
  mutating func handle(_ key: Key, height: Int, width: Int, _ language: Language) -> Bool {
    let last = max(0, lines(width: width, language).count - height)
    switch key {
    case .up, .character("k"): top -= 1
    case .down, .character("j"), .enter: top += 1
    case .pageUp, .control("u"): top -= max(1, height - 1)
    case .pageDown, .control("d"), .character(" "): top += max(1, height - 1)
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = last
    default: return false
    }
    top = max(0, min(top, last))
    return true
  }

  func frame(in size: Size, _ language: Language) -> Frame {
    var frame = Frame(size: size)
    frame.rule(at: Position(row: 0, column: 0), length: size.columns, isHeavy: true)
    frame.put(
      " \(LineWrap.clipped(title(language), width: size.columns - 4)) ",
      at: Position(row: 0, column: 1),
      role: .focusTitle
    )
    let lines = lines(width: size.columns, language)
    for (row, line) in lines.dropFirst(top).prefix(max(0, size.rows - 1)).enumerated() {
      frame.put(line, at: Position(row: row + 1, column: 1), width: size.columns - 2)
    }
    frame.cursor = Position(row: min(1, size.rows - 1), column: 0)
    return frame
  }

  private func lines(width: Int, _ language: Language) -> [String] {
    paragraphs.flatMap { LineWrap.wrapped($0(language), width: max(1, width - 2)) }
  }
}
