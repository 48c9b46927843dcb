package import VietnameseText

/// The words typed after `/` that narrow a list or find a place in a text.
package struct FilterField: Equatable, Sendable {
  package private(set) var field = Field(.text, limit: 200)

  /// Whether keys go here.
  package private(set) var isOpen = false

  package init() {}

  /// What a key led to.
  package enum Outcome: Equatable, Sendable {
    case edited
    /// Enter: the filter stays, keys go to the list again.
    case kept
    /// Esc: the filter is gone.
    case cleared
    case ignored
  }

  package var query: String { field.value }

  package var isActive: Bool { isOpen || !query.isEmpty }

  package mutating func open() {
    isOpen = true
  }

  package mutating func clear() {
    self = FilterField()
  }

  /// Whether a text is let through: everything while nothing is typed.
  package func lets(_ text: String) -> Bool { rank(of: text) != nil }

  /// How well a text answers what is typed, as it is shown or by its other readings.
  package func rank(of text: String) -> SearchRank? {
    TextSearch.rank(of: query, in: text)
      ?? field.edit.otherReadings.lazy.compactMap { TextSearch.rank(of: $0, in: text) }.first
  }

  /// What was pasted last in an encoding of before Unicode.
  package var offer: ConversionOffer? { field.edit.offer }

  package mutating func handle(_ key: Key, typing: Typing = .off) -> Outcome {
    switch key {
    case .enter:
      field.finish()
      isOpen = false
      return .kept
    case .escape, .control("g"):
      clear()
      return .cleared
    default:
      switch field.handle(key, typing: typing) {
      case .edited, .moved, .refused: return .edited
      case .atEdge, .stepsOn, .wantsEditor, .ignored: return .ignored
      }
    }
  }

  /// The row of the filter: `/` and what was typed; while it is written a note of how letters are
  /// typed at its right, where there is room.
  package func frame(columns: Int, note: String = "") -> Frame {
    var frame = Frame(size: Size(rows: 1, columns: columns))
    frame.put("/", at: Position(row: 0, column: 0), role: .bold)
    let room = Size(rows: 1, columns: max(0, columns - 1))
    let words = field.frame(in: room, language: .vi, isFocused: isOpen)
    frame.blit(words, at: Position(row: 0, column: 1))
    let place = columns - CellWidth.of(note) - 1
    guard isOpen, CellWidth.of(query) + 3 < place else { return frame }
    frame.put(note, at: Position(row: 0, column: place), role: .muted)
    return frame
  }
}
