import DeskKit
import DialogueCore
import VietnameseText

/// What is missing before the session opens or closes, to be gone through row by row.
struct GapList: CoveringList, Equatable {
  /// What goes on in spite of it: the opening or the close.
  let act: ReasonedAct
  var rows = ListView<Gap>()

  init(_ act: ReasonedAct) {
    self.act = act
  }

  enum Act: Equatable, Sendable {
    /// To the place where the selected gap is mended.
    case jumps
    /// A petition from what the selected citizen registered.
    case raises
    /// On, for a reason.
    case goesOn
    /// On, with written answers for all who were not heard.
    case writesUnheard
  }

  mutating func act(of key: Key) -> Act? {
    switch key {
    case .enter: .jumps
    case .character("p"): .raises
    case .character("c"): .goesOn
    case .character("t"): .writesUnheard
    default: nil
    }
  }

  /// Takes the gaps as they are now.
  mutating func show(_ gaps: [Gap], in size: Size, _ scene: Scene) {
    let rows = gaps.map { ListRow($0, height: Self.lines($0, size.columns, scene).count) }
    self.rows.show(rows, height: Self.height(in: size))
  }

  func frame(in size: Size, _ scene: Scene) -> Frame {
    var frame = Frame(size: size)
    let language = scene.language
    frame.rule(at: Position(row: 0, column: 0), length: size.columns, isHeavy: true)
    frame.put(
      " \(LineWrap.clipped(GapWords.title(act)(language), width: size.columns - 4)) ",
      at: Position(row: 0, column: 1),
      role: .focusTitle
    )
    let height = Self.height(in: size)
    for row in rows.visibleRows { draw(row, height: height, in: &frame, scene) }
    if rows.visibleRows.isEmpty {
      frame.put(GapWords.none(language), at: Position(row: 1, column: 1), width: size.columns - 2)
    }
    let foot = size.rows < 8 ? [GapWords.keys(act)] : [GapWords.foot, GapWords.keys(act)]
    frame.putSentences(foot.map { $0(language) }, from: height + 1, role: .muted)
    let line = min(rows.selectedLine ?? 0, max(0, height - 1))
    frame.cursor = Position(row: min(line + 1, max(0, size.rows - 1)), column: 0)
    return frame
  }

  private func draw(
    _ row: ListView<Gap>.VisibleRow,
    height: Int,
    in frame: inout Frame,
    _ scene: Scene
  ) {
    let role: StyleRole = row.isGhost ? .muted : row.isSelected ? .selection : .plain
    let mark = row.isSelected ? scene.isASCII ? ">" : "▸" : " "
    for (offset, text) in Self.lines(row.id, frame.size.columns, scene).enumerated()
    where (0..<height).contains(row.line + offset) {
      frame.put(
        (offset == 0 ? mark : " ") + text,
        at: Position(row: row.line + offset + 1, column: 0),
        role: role,
        width: frame.size.columns,
        fills: row.isSelected
      )
    }
  }

  private static func lines(_ gap: Gap, _ columns: Int, _ scene: Scene) -> [String] {
    let words = GapWords.line(gap, scene.session)(scene.language)
    return LineWrap.wrapped(words, width: max(1, columns - 2))
  }

  /// The title stands above, what the keys do below.
  private static func height(in size: Size) -> Int {
    max(0, size.rows - 1 - (size.rows < 8 ? 1 : 4))
  }
}
