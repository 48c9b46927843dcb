package import VietnameseText

/// The acts of a screen to read, to search and to run: the help and the command palette.
package struct KeyHelp: Equatable, Sendable {
  package let title: Phrase
  private(set) var filter = TextEdit(limit: 100)
  private(set) var index = 0

  /// Rows as they are now; refresh them before keys and drawing.
  package var bindings: [KeyBinding] {
    didSet {
      if bindings.map(\.action) != oldValue.map(\.action) { search() }
    }
  }

  /// The places of the rows found: searched once for what was typed, not once for a picture.
  private var found: [Int]

  /// Whether letters were text when it was opened: its keys are named for there.
  private let inText: Bool

  /// What is told under the first rows, as long as nothing is searched.
  package var notes: [Note] = []

  /// A sign and what it means where it is typed.
  package struct Note: Equatable, Sendable {
    package let sign: String
    package let words: Phrase

    package init(sign: String, words: Phrase) {
      self.sign = sign
      self.words = words
    }
  }

  /// So many rows are shown until Tab asks for the rest or something is searched.
  private var leading: Int?

  /// The whole help, or with `leading` given so many of its first rows to begin with.
  package init(
    _ title: Phrase,
    _ bindings: [KeyBinding],
    leading: Int? = nil,
    inText: Bool = false
  ) {
    self.inText = inText
    self.title = title
    self.bindings = bindings
    self.leading = leading.flatMap { $0 < bindings.count ? $0 : nil }
    found = Array(bindings.indices.prefix(self.leading ?? bindings.count))
  }

  /// What a key led to.
  package enum Outcome: Equatable, Sendable {
    case stays
    case runs(ActionID)
    case refused(Phrase)
    case closes
  }

  /// The rows found by name in either language, by the act's own name or by key.
  package var candidates: [KeyBinding] { found.map { bindings[$0] } }

  /// What was pasted last in an encoding of before Unicode.
  package var offer: ConversionOffer? { filter.offer }

  private mutating func search() {
    let query = filter.text.trimmed
    // The keys as typed count as well: names of acts are English, and Telex would compose them.
    let queries = [query] + filter.otherReadings.map(\.trimmed)
    guard !query.isEmpty else {
      found = Array(bindings.indices.prefix(leading ?? bindings.count))
      return
    }
    found = TextSearch.ranked(bindings.indices) { index in
      queries.compactMap { Self.rank(of: $0, in: bindings[index]) }.min()
    }
  }

  /// A key's own sign names its act as well as a whole title does.
  private static func rank(of query: String, in binding: KeyBinding) -> SearchRank? {
    if binding.allKeyLabels.split(separator: " ").contains(where: { $0 == query }) {
      return SearchRank(.exact, .whole)
    }
    return [
      binding.title.vi, binding.title.en, binding.label.vi, binding.label.en,
      binding.action.rawValue,
    ].compactMap { TextSearch.rank(of: query, in: $0) }.min()
  }

  package mutating func handle(_ key: Key, typing: Typing = .off) -> Outcome {
    switch key {
    case .escape, .control("g"): return .closes
    case .enter: return run()
    case .tab where isShort, .character("?") where isShort: showAll()
    case .down where isShort && index == found.count - 1: showAll()
    case .up: highlight(index - 1)
    case .down: highlight(index + 1)
    case .pageUp: highlight(index - 10)
    case .pageDown: highlight(index + 10)
    default:
      if filter.handle(key, width: .max, typing: typing) == .edited {
        search()
        highlight(0)
      }
    }
    return .stays
  }

  /// Whether there are rows that Tab would show.
  private var isShort: Bool { leading != nil && filter.text.trimmed.isEmpty }

  private mutating func showAll() {
    leading = nil
    search()
  }

  private mutating func highlight(_ new: Int) {
    index = max(0, min(new, found.count - 1))
  }

  private func run() -> Outcome {
    guard candidates.indices.contains(index) else {
      return .refused(Phrase(vi: "không có lệnh này", en: "there is no such command"))
    }
    let binding = candidates[index]
    return binding.obstacle.map(Outcome.refused) ?? .runs(binding.action)
  }

  private var more: Phrase {
    let count = bindings.count - found.count
    return Phrase(vi: "Tab: \(count) phím khác", en: "Tab: \(count) more keys")
  }

  /// The list under its title, the words typed so far beside it.
  package func frame(in size: Size, language: Language) -> Frame {
    var frame = Frame(size: size)
    frame.rule(at: Position(row: 0, column: 0), length: size.columns, isHeavy: true)
    let name = LineWrap.clipped(" \(title(language)) ", width: size.columns - 2)
    var end = frame.put(name, at: Position(row: 0, column: 1), role: .focusTitle)
    end = frame.put(" :\(filter.text)", at: Position(row: 0, column: end), role: .bold)
    frame.cursor = Position(row: 0, column: max(0, min(end, size.columns - 1)))
    let rows = max(0, size.rows - 1)
    let top = max(0, index - rows + 1)
    let shown = candidates.dropFirst(top).prefix(rows)
    let keyWidth = keyWidth
    for (row, binding) in shown.enumerated() {
      let isHighlighted = top + row == index
      let role: StyleRole = isHighlighted ? .selection : binding.obstacle == nil ? .plain : .muted
      let width = size.columns
      let start = Position(row: row + 1, column: 0)
      frame.put(isHighlighted ? "▸" : " ", at: start, role: role, width: width, fills: true)
      let keys = Position(row: row + 1, column: 2)
      frame.put(binding.keyLabels(inText: inText), at: keys, role: role, width: keyWidth)
      let words = binding.title(language) + (binding.obstacle.map { " (\($0(language)))" } ?? "")
      let place = Position(row: row + 1, column: keyWidth + 4)
      frame.put(LineWrap.clipped(words, width: width - place.column), at: place, role: role)
    }
    if isShort, shown.count < rows {
      let place = Position(row: shown.count + 1, column: 2)
      frame.put(more(language), at: place, role: .muted, width: size.columns - 2)
      drawNotes(in: &frame, from: shown.count + 2, language)
    }
    return frame
  }

  /// As wide as the widest of the keys, or of the signs told under them.
  private var keyWidth: Int {
    let signs = isShort ? notes.map(\.sign) : []
    let labels = candidates.map { $0.keyLabels(inText: inText) } + signs
    return min(labels.map(CellWidth.of).max() ?? 0, 16)
  }

  private func drawNotes(in frame: inout Frame, from top: Int, _ language: Language) {
    for (offset, note) in notes.prefix(max(0, frame.size.rows - top)).enumerated() {
      frame.put(note.sign, at: Position(row: top + offset, column: 2), role: .bold)
      let place = Position(row: top + offset, column: keyWidth + 4)
      let words = LineWrap.clipped(note.words(language), width: frame.size.columns - place.column)
      frame.put(words, at: place)
    }
  }
}
