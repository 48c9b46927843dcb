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
  private(set) var others: [StationNews] = []

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

  mutating func note(_ news: StationNews) {
    others.append(news)
  }

  /// Whoever was lost since the last look is news.
  mutating func notePresence(_ scene: Scene) {
    let gone = PresenceWords.lost(scene)
    for (station, words) in gone where !lost.contains(station) { note(.words(words)) }
    lost = Set(gone.map(\.station))
  }

  /// Whether there is anything to say besides who is lost.
  func hasMessage(_ scene: Scene) -> Bool {
    mineNow(scene) != nil || !others.isEmpty
  }

  /// One row; mine keeps the room it needs, the newest of the others gets the rest.
  func frame(columns: Int, _ scene: Scene) -> Frame {
    var frame = Frame(size: Size(rows: 1, columns: columns))
    let language = scene.language
    let left = mineNow(scene)
    let leftText = LineWrap.clipped(left?.text(language) ?? "", width: columns)
    frame.put(leftText, at: Position(row: 0, column: 0), role: left?.role ?? .plain)
    let rest = columns - CellWidth.of(leftText) - 1
    let bar = "│ "
    guard rest > 12 else { return frame }
    let right = otherText(width: rest - CellWidth.of(bar), scene)
    guard !right.isEmpty else { return frame }
    let column = columns - CellWidth.of(bar + right)
    frame.put(bar + right, at: Position(row: 0, column: column), role: .muted)
    return frame
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

  /// The newest news and how many more there are; without any, who is still lost.
  private func otherText(width: Int, _ scene: Scene) -> String {
    let language = scene.language
    guard let newest = others.last else {
      let lost = PresenceWords.lost(scene).last?.words(language) ?? ""
      return LineWrap.clipped(lost, width: width)
    }
    let more = others.count > 1 ? " +\(others.count - 1)" : ""
    return newest.text(width: width - CellWidth.of(more), language) + more
  }
}
