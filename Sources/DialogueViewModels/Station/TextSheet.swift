import DeskKit
import VietnameseText

/// A page of text to be read: a log, a preview, a list of what is missing.
struct TextSheet: Equatable, Sendable {
  let title: Phrase
  let paragraphs: [Phrase]
  var top = 0

  /// What is looked for; the lines that match stand out.
  private(set) var search = FilterField()

  /// The matching line that was gone to last.
  private var found: Int?

  init(title: Phrase, paragraphs: [Phrase]) {
    self.title = title
    self.paragraphs = paragraphs
  }

  /// Scrolls or searches; tells whether the key was one of its own.
  ///
  /// The size is that of its frame.
  mutating func handle(
    _ key: Key,
    in size: Size,
    _ language: Language,
    typing: Typing = .off
  ) -> Bool {
    let lines = lines(width: size.columns, language)
    if search.isOpen {
      if search.handle(key, typing: typing) == .edited { goToBestMatch(in: lines) }
      settle(in: size, lines.count)
      return true
    }
    if scroll(key, in: size, lines.count) { return true }
    switch key {
    case .character("/"): search.open()
    case .character("n") where search.isActive:
      goToMatch(from: (found ?? top) + 1, by: 1, in: lines)
    case .character("N") where search.isActive:
      goToMatch(from: (found ?? top) - 1, by: -1, in: lines)
    case .escape where search.isActive: search.clear()
    default: return false
    }
    settle(in: size, lines.count)
    return true
  }

  /// Scrolls alone, as under a question; tells whether the key does.
  mutating func scroll(_ key: Key, in size: Size, _ language: Language) -> Bool {
    scroll(key, in: size, lines(width: size.columns, language).count)
  }

  private mutating func scroll(_ key: Key, in size: Size, _ count: Int) -> Bool {
    let page = max(1, room(in: size) - 1)
    switch key {
    case .up, .character("k"): top -= 1
    case .down, .character("j"), .enter: top += 1
    case .pageUp, .control("u"): top -= page
    case .pageDown, .control("d"), .character(" "): top += page
    case .home, .character("g"): top = 0
    case .end, .character("G"): top = count
    default: return false
    }
    settle(in: size, count)
    return true
  }

  /// The rows under the title and above what is looked for.
  private func room(in size: Size) -> Int {
    max(0, size.rows - (search.isActive ? 2 : 1))
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
    for (row, line) in lines.dropFirst(top).prefix(room(in: size)).enumerated() {
      let role: StyleRole = matches(line) ? .selection : .plain
      frame.put(line, at: Position(row: row + 1, column: 1), role: role, width: size.columns - 2)
    }
    frame.cursor = Position(row: min(1, size.rows - 1), column: 0)
    if search.isActive, size.rows > 1 {
      frame.blit(
        search.frame(columns: size.columns),
        at: Position(row: size.rows - 1, column: 0)
      )
    }
    return frame
  }

  private func matches(_ line: String) -> Bool {
    search.isActive && !search.query.isEmpty && search.lets(line)
  }

  /// The first of the lines that answer best: whole phrases before words that stand apart.
  private mutating func goToBestMatch(in lines: [String]) {
    guard !search.query.isEmpty else { return }
    let found = TextSearch.ranked(lines.indices) { search.rank(of: lines[$0]) }
    guard let best = found.first else { return }
    top = best
    self.found = best
  }

  /// The nearest matching line at or after `start` in that direction, else round the end.
  private mutating func goToMatch(from start: Int, by step: Int, in lines: [String]) {
    guard !search.query.isEmpty else { return }
    let count = lines.count
    for distance in 0..<count {
      let line = ((start + step * distance) % count + count) % count
      if matches(lines[line]) {
        top = line
        found = line
        return
      }
    }
  }

  private mutating func settle(in size: Size, _ count: Int) {
    top = max(0, min(top, max(0, count - room(in: size))))
  }

  private func lines(width: Int, _ language: Language) -> [String] {
    paragraphs.flatMap { LineWrap.wrapped($0(language), width: max(1, width - 2)) }
  }
}
