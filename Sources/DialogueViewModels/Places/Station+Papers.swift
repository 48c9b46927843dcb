import DeskKit
import DialogueCore
package import DialoguePapers
import VietnameseText

extension Station {
  mutating func settlePapers(in size: Size, _ scene: Scene) {
    let filter = filter(of: .papers)
    let rows = PaperRow.all(in: scene.session).filter {
      filter.lets($0.searchText)
    }
    lists.papers.show(rows.map { ListRow($0.document) }, height: max(0, size.rows - 2))
  }

  /// Every paper of the session with its state.
  func papersFrame(in size: Size, _ scene: Scene) -> Frame {
    var frame = Frame(size: size)
    let columns =
      size.columns < 60 ? [] : [ColumnTable.Column(title: PaperListWords.state, width: 34)]
    let rows = PaperRow.all(in: scene.session)
    let table = ColumnTable(PaperListWords.place(rows.count), columns, width: size.columns)
    table.drawGrid(in: &frame, rows: max(0, size.rows - 2), scene.language)
    for visible in lists.papers.visibleRows where visible.line < size.rows - 1 {
      guard let row = rows.first(where: { $0.document == visible.id }) else { continue }
      let mark = visible.isSelected ? scene.isASCII ? ">" : "▸" : " "
      let name = mark + row.title(scene.language)
      let state = row.state(in: scene.session)(scene.language)
      table.draw(
        columns.isEmpty ? ["\(name) · \(state)"] : [name, state],
        row: visible.line + 1,
        role: visible.isSelected ? .selection : .plain,
        in: &frame
      )
    }
    if size.rows >= 4 {
      let foot = LineWrap.clipped(PaperListWords.foot(scene.language), width: size.columns - 2)
      frame.put(foot, at: Position(row: size.rows - 1, column: 1), role: .muted)
    }
    frame.cursor = Position(row: min(1, max(0, size.rows - 1)), column: 0)
    return frame
  }

  /// Enter: asks for the paper, which comes back by `show`.
  mutating func openSelectedPaper(_ scene: Scene) -> [Intent] {
    guard let document = lists.papers.selectedID else {
      return nothing(StatusWords.nothingSelected)
    }
    return [.preview(document: document)]
  }

  /// The papers that a preview asked for, as one page of text.
  package mutating func show(_ papers: [Paper], of document: String, showing scene: Scene) {
    guard let row = PaperRow.all(in: scene.session).first(where: { $0.document == document }),
      !papers.isEmpty
    else {
      status.say(PaperListWords.nothingToShow, .bad)
      return
    }
    let pages = papers.enumerated().map { index, paper in
      (index == 0 ? [] : ["", PaperListWords.nextPaper(index + 1, papers.count).vi, ""])
        + PaperPreview.paragraphs(of: paper)
    }
    let sheet = TextSheet(
      title: row.title + " · " + row.state(in: scene.session),
      paragraphs: pages.flatMap(\.self).map { Phrase(verbatim: $0) }
    )
    overlays.append(.text(sheet))
  }

  /// The paper selected, the proof of order in its place, or the minutes from elsewhere.
  mutating func exportSelected(as format: String, showing scene: Scene) -> [Intent] {
    switch place {
    case .order: return [.export(document: PaperRow.order, format: format)]
    case .papers:
      guard let document = lists.papers.selectedID else {
        return nothing(StatusWords.nothingSelected)
      }
      return [.export(document: document, format: format)]
    case .agenda, .queue, .minutes, .petitions, .conclusions, .preparation, .followUp, .card, .task:
      return [.export(document: PaperRow.minutes, format: format)]
    }
  }
}

extension PaperRow {
  /// What a filter reads of it.
  var searchText: String { "\(title.vi) \(title.en) \(document)" }
}
