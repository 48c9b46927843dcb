import DeskKit
import DialogueCore
import VietnameseText

extension Station {
  mutating func settlePreparation(in size: Size, _ scene: Scene) {
    let rows = checklistRows(scene)
    lists.duties.show(rows.map { ListRow($0.id) }, height: checklistHeight(in: size))
    // A duty opens and closes under the hand: no blank rows are left where the list is short.
    lists.duties.scroll(by: 0)
  }

  func preparationFrame(in size: Size, _ scene: Scene) -> Frame {
    var frame = Frame(size: size)
    let list = Checklist(scene)
    let (done, asked) = list.progress
    let table = ColumnTable(
      DutyWords.place + DutyWords.complete(done, of: asked),
      checklistColumns(size.columns),
      width: size.columns
    )
    let height = checklistHeight(in: size)
    table.drawGrid(in: &frame, rows: height, scene.language)
    let rows = Dictionary(
      uniqueKeysWithValues: checklistRows(scene).map { ($0.id, $0) }
    )
    for visible in lists.duties.visibleRows where visible.line >= 0 && visible.line < height {
      let texts = rows[visible.id].map { row in
        cells(of: row, isSelected: visible.isSelected, list, table, scene)
      }
      table.draw(
        texts ?? [StatusWords.ghost(scene.language)],
        row: visible.line + 1,
        role: role(of: rows[visible.id], isSelected: visible.isSelected),
        in: &frame
      )
    }
    drawFoot(of: list, in: &frame, from: height + 1, scene)
    let line = min(lists.duties.selectedLine ?? 0, max(0, height - 1))
    frame.cursor = Position(row: min(line + 1, max(0, size.rows - 1)), column: 0)
    return frame
  }

  private func checklistRows(_ scene: Scene) -> [ChecklistRow] {
    let list = Checklist(scene)
    let rows = list.rows(opened: lists.duties.selection.map(list.group))
    let filter = filter(of: .preparation)
    guard filter.isActive else { return rows }
    return rows.filter { filter.lets($0.words(scene.language)) }
  }

  /// A fixed room for the sentences under the list, so that the list never jumps.
  private func checklistHeight(in size: Size) -> Int {
    let foot = size.rows < 8 ? 0 : size.rows < 16 ? 1 : size.rows < 30 ? 3 : 6
    return max(0, size.rows - 1 - foot)
  }

  /// Duty │ due │ proof, with the rule and the recorder from 120 columns on.
  private func checklistColumns(_ width: Int) -> [ColumnTable.Column] {
    let due = ColumnTable.Column(title: DutyWords.due, width: 15)
    switch width {
    case ..<60: return []
    case ..<80: return [due]
    case ..<120: return [due, ColumnTable.Column(title: DutyWords.proof, width: 19 + width - 80)]
    default:
      return [
        due,
        ColumnTable.Column(title: DutyWords.proof, width: 25),
        ColumnTable.Column(title: DutyWords.ground, width: 20 + (width - 120) / 2),
        ColumnTable.Column(title: DutyWords.recorder, width: 12),
      ]
    }
  }

  private func cells(
    of row: ChecklistRow,
    isSelected: Bool,
    _ list: Checklist,
    _ table: ColumnTable,
    _ scene: Scene
  ) -> [String] {
    let language = scene.language
    let mark = isSelected ? scene.isASCII ? ">" : "▸" : " "
    let sign = row.sign?.text(scene) ?? " "
    let number = row.number.map { $0 < 10 ? " \($0)" : "\($0)" }
    let indent = row.isDeep ? "     " : "   "
    let head = number.map { "\(mark)\(sign)\($0) " } ?? "\(mark)\(indent)\(sign) "
    let recorded = list.recorded(row.id).map {
      "\(ActorWords.name($0.actor)(language)) #\($0.record)"
    }
    return [
      head + row.text(language), row.due(language), row.proof(language), row.ground(language),
      recorded ?? "",
    ]
  }

  private func role(of row: ChecklistRow?, isSelected: Bool) -> StyleRole {
    if isSelected { return .selection }
    guard let row else { return .muted }
    if row.isOverdue { return .alarm }
    return row.sign == .absent || row.sign == .needed ? .warning : .plain
  }

  private func drawFoot(
    of list: Checklist,
    in frame: inout Frame,
    from top: Int,
    _ scene: Scene
  ) {
    let sentences = list.foot(
      of: lists.duties.selectedID,
      isBefore: scene.session.stage.isBefore
    )
    frame.putSentences(sentences.map { $0(scene.language) }, from: top)
  }
}
