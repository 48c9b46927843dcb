import DeskKit
import DialogueCore
import VietnameseText

/// The row of what was recorded, by this station at the left and by others at the right.
struct StatusLine: Equatable, Sendable {
  /// How a message is meant.
  enum Mood: Equatable, Sendable {
    case neutral
    case good
    case bad
  }

  private(set) var mine: Phrase?
  private(set) var mood = Mood.neutral
  private(set) var others: [Phrase] = []

  /// Who was lost at the last look.
  private var lost: Set<Actor> = []

  mutating func say(_ phrase: Phrase, _ mood: Mood = .neutral) {
    mine = phrase
    self.mood = mood
  }

  /// A key was pressed: what was mine is read.
  mutating func clear() {
    mine = nil
    mood = .neutral
    others.removeAll()
  }

  mutating func note(_ phrase: Phrase) {
    others.append(phrase)
  }

  /// Whoever was lost since the last look is news.
  mutating func notePresence(_ scene: Scene) {
    let gone = PresenceWords.lost(scene)
    for (station, words) in gone where !lost.contains(station) { note(words) }
    lost = Set(gone.map(\.station))
  }

  /// One row; mine keeps the room it needs, the newest of the others gets the rest.
  func frame(columns: Int, _ scene: Scene) -> Frame {
    var frame = Frame(size: Size(rows: 1, columns: columns))
    let language = scene.language
    let left = mineNow(scene)
    let right = otherText(scene)
    let rightWidth = right.isEmpty ? 0 : min(CellWidth.of(right) + 2, max(20, columns / 3))
    let leftText = left?.text(language) ?? ""
    let sharesRow = leftFits(leftText, columns, rightWidth)
    let leftRoom = left == nil ? 0 : columns - (sharesRow ? rightWidth : 0)
    frame.put(
      LineWrap.clipped(leftText, width: max(0, leftRoom)),
      at: Position(row: 0, column: 0),
      role: left?.role ?? .plain
    )
    let rest = columns - (left == nil ? 0 : min(CellWidth.of(leftText), leftRoom))
    if rest > 12, !right.isEmpty {
      let text = LineWrap.clipped("│ " + right, width: min(rest - 1, max(rightWidth, rest / 2)))
      frame.put(text, at: Position(row: 0, column: columns - CellWidth.of(text)), role: .muted)
    }
    return frame
  }

  private func leftFits(_ text: String, _ columns: Int, _ rightWidth: Int) -> Bool {
    CellWidth.of(text) + rightWidth + 1 <= columns
  }

  private func mineNow(_ scene: Scene) -> (text: Phrase, role: StyleRole)? {
    switch scene.journal {
    case .writing(let milliseconds, let holder) where milliseconds >= 100:
      return (StatusWords.writing(holder: milliseconds >= 3000 ? holder : nil), .warning)
    case .ready, .writing, .readOnly: break
    }
    if let mine { return (mine, role) }
    if case .readOnly(let why) = scene.journal { return (why, .alarm) }
    return scene.warning.map { ($0, .warning) }
  }

  private var role: StyleRole {
    switch mood {
    case .neutral: .plain
    case .good: .statusGood
    case .bad: .statusBad
    }
  }

  /// The news; without any, who is still lost.
  private func otherText(_ scene: Scene) -> String {
    let language = scene.language
    guard let newest = others.last?(language) else {
      return PresenceWords.lost(scene).last?.words(language) ?? ""
    }
    return others.count > 1 ? "\(newest) +\(others.count - 1)" : newest
  }
}
