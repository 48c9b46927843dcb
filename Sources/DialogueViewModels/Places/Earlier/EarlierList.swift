import DeskKit
import DialogueCore
import DialoguePapers
import VietnameseText

/// What an earlier session left open, to be read and to be taken over row by row.
struct EarlierList: CoveringList {
  enum RowID: Hashable, Sendable {
    case matter(EarlierMatter.Subject)
    /// Over what was taken over.
    case heading
  }

  enum Act: Sendable {
    /// The whole of the selected matter.
    case reads
    case takes
  }

  /// The most rows that the words of one matter take.
  private static let longest = 2

  let matters: EarlierMatters

  /// Marks and what they are for are shown to those who may take something over.
  let mayTake: Bool

  /// Which of the sessions is shown.
  private(set) var place = 0

  var rows = ListView<RowID>()
  /// What is shown of that session.
  private var found: [EarlierMatters.Row] = []

  /// What the rows were made from, and how high each is.
  private var known: Making?
  private var listed: [ListRow<RowID>] = []

  private struct Making: Equatable {
    let place: Int
    let records: Int
    let columns: Int
    let language: Language
    let isASCII: Bool
  }

  /// Whose marks are not those that they had first, by session.
  private var turned: [Int: Set<EarlierMatter.Subject>] = [:]

  init(_ matters: EarlierMatters, mayTake: Bool) {
    self.matters = matters
    self.mayTake = mayTake
  }

  var held: EarlierMatters.Held? {
    matters.held.indices.contains(place) ? matters.held[place] : nil
  }

  /// What can still be taken over.
  var open: [EarlierMatters.Row] { found.filter { $0.taken == nil } }

  var marked: [EarlierMatters.Row] { open.filter { isMarked($0) } }

  private var markedShown: Int? { mayTake ? marked.count : nil }

  var selected: EarlierMatters.Row? {
    guard case .matter(let subject) = rows.selectedID else { return nil }
    return found.first { $0.matter.subject == subject }
  }

  mutating func act(of key: Key) -> Act? {
    switch key {
    case .enter: return .reads
    case .character("c"): return .takes
    case .character(" "): turnMark()
    case .character("*"): turnAll()
    case .left, .character("h"): step(-1)
    case .right, .character("l"): step(1)
    default: break
    }
    return nil
  }

  /// Takes the matters as they are now.
  mutating func show(in size: Size, _ scene: Scene) {
    let making = Making(
      place: place,
      records: scene.session.recordCount,
      columns: size.columns,
      language: scene.language,
      isASCII: scene.isASCII
    )
    if making != known { make(from: making, size, scene) }
    rows.show(listed, height: height(in: size, scene))
  }

  private mutating func make(from making: Making, _ size: Size, _ scene: Scene) {
    known = making
    found = matters.rows(of: place, for: scene.session)
    let open = open.map { row(of: $0, size, scene) }
    let taken = found.filter { $0.taken != nil }.map { row(of: $0, size, scene) }
    let heading = taken.isEmpty ? [] : [ListRow(RowID.heading, isSelectable: false)]
    listed = open + heading + taken
  }

  private func isMarked(_ row: EarlierMatters.Row) -> Bool {
    row.isMarkedFirst != (turned[place]?.contains(row.matter.subject) == true)
  }

  private mutating func turn(_ row: EarlierMatters.Row) {
    turned[place, default: []].formSymmetricDifference([row.matter.subject])
  }

  private mutating func turnMark() {
    guard let row = selected, row.taken == nil else { return }
    turn(row)
  }

  /// Marks everything; where everything is marked, nothing.
  private mutating func turnAll() {
    let isWhole = marked.count == open.count
    for row in open where isMarked(row) == isWhole { turn(row) }
  }

  private mutating func step(_ distance: Int) {
    let count = matters.held.count
    guard count > 1 else { return }
    place = (place + distance + count) % count
    rows = ListView()
  }
}

// How it is drawn.
extension EarlierList {
  func frame(in size: Size, _ scene: Scene) -> Frame {
    var frame = Frame(size: size)
    drawTitle(in: &frame, scene)
    let height = height(in: size, scene)
    if found.isEmpty {
      frame.put(
        LineWrap.clipped(EarlierWords.nothingOpen(scene.language), width: size.columns - 2),
        at: Position(row: 1, column: 1),
        role: .muted
      )
    }
    for row in rows.visibleRows { draw(row, height: height, in: &frame, scene) }
    frame.putSentences(
      foot(isShort: size.rows < 8).map { $0(scene.language) },
      from: height + 1,
      role: .muted
    )
    let line = min(rows.selectedLine ?? 0, max(0, height - 1))
    frame.cursor = Position(row: min(line + 1, max(0, size.rows - 1)), column: 0)
    return frame
  }

  private func drawTitle(in frame: inout Frame, _ scene: Scene) {
    let columns = frame.size.columns
    frame.rule(at: Position(row: 0, column: 0), length: columns, isHeavy: true)
    guard let held else { return }
    let tail = EarlierWords.titleTail(
      place: place,
      of: matters.held.count,
      marked: markedShown,
      open: open.count
    )(scene.language)
    // A long name gives way to what is counted.
    let room = max(0, columns - 4 - CellWidth.of(tail))
    let title = LineWrap.clipped(EarlierWords.title(held)(scene.language), width: room) + tail
    frame.put(
      " \(LineWrap.clipped(title, width: columns - 4)) ",
      at: Position(row: 0, column: 1),
      role: .focusTitle
    )
  }

  private func draw(
    _ visible: ListView<RowID>.VisibleRow,
    height: Int,
    in frame: inout Frame,
    _ scene: Scene
  ) {
    let columns = frame.size.columns
    guard case .matter(let subject) = visible.id else {
      guard (0..<height).contains(visible.line) else { return }
      let words = open.isEmpty ? EarlierWords.allTaken : EarlierWords.takenHeading
      frame.put(
        LineWrap.clipped("── \(words(scene.language)) ──", width: columns),
        at: Position(row: visible.line + 1, column: 0),
        role: .title,
        width: columns
      )
      return
    }
    guard let row = found.first(where: { $0.matter.subject == subject }) else { return }
    for (offset, text) in lines(of: row, columns, scene).enumerated()
    where (0..<height).contains(visible.line + offset) {
      let head = offset == 0 ? head(of: row, isSelected: visible.isSelected, scene) : "   "
      frame.put(
        head + text,
        at: Position(row: visible.line + offset + 1, column: 0),
        role: visible.isSelected ? .selection : row.taken == nil ? .plain : .muted,
        width: columns,
        fills: visible.isSelected
      )
    }
  }

  /// Three cells: whether the row is selected, and whether it is marked or was taken over.
  private func head(of row: EarlierMatters.Row, isSelected: Bool, _ scene: Scene) -> String {
    let pointer = isSelected ? scene.isASCII ? ">" : "▸" : " "
    let sign = row.taken == nil ? mayTake && isMarked(row) ? "*" : " " : Sign.done.text(scene)
    return "\(pointer)\(sign) "
  }

  private func row(of row: EarlierMatters.Row, _ size: Size, _ scene: Scene) -> ListRow<RowID> {
    ListRow(.matter(row.matter.subject), height: lines(of: row, size.columns, scene).count)
  }

  /// Its number and its words, cut where they are long, and under them where it stands.
  private func lines(
    of row: EarlierMatters.Row,
    _ columns: Int,
    _ scene: Scene
  ) -> [String] {
    guard let held else { return [""] }
    let width = max(1, columns - 4)
    let label = row.matter.subject.label
    let words = LineWrap.wrapped("\(label) \(row.matter.text)", width: width)
    var shown = Array(words.prefix(Self.longest))
    if words.count > shown.count {
      shown[shown.count - 1] = LineWrap.clipped(
        "\(words[shown.count - 1]) \(words[shown.count])",
        width: width
      )
    }
    let facts = EarlierWords.facts(row, of: held, isASCII: scene.isASCII)(scene.language)
    return shown + LineWrap.wrapped(facts, width: max(1, width - 2)).map { "  \($0)" }
  }

  private func foot(isShort: Bool) -> [Phrase] {
    let keys = EarlierWords.keys(
      marked: marked.count,
      open: open.count,
      sessions: matters.held.count,
      mayTake: mayTake
    )
    guard !isShort else { return [keys] }
    let restricted = matters.restricted(of: place)
    return [
      restricted > 0 ? EarlierWords.restricted(restricted) : nil,
      matters.unreadable.isEmpty ? nil : EarlierWords.unreadable(matters.unreadable),
      keys,
    ].compactMap(\.self)
  }

  /// The title stands above, what the keys do below.
  private func height(in size: Size, _ scene: Scene) -> Int {
    guard size.rows >= 8 else { return max(0, size.rows - 2) }
    let lines = foot(isShort: false).flatMap {
      LineWrap.wrapped($0(scene.language), width: max(1, size.columns - 2))
    }
    return max(1, size.rows - 1 - lines.count)
  }
}
