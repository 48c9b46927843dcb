import DeskKit
import DialogueCore
import DialoguePapers
import VietnameseText

extension Station {
  /// The names by which papers are exported.
  private enum PaperName {
    static let minutes = "minutes"
    static let order = "order"
  }

  mutating func settlePapers(in size: Size, _ scene: Scene) {
    lists.papers.show([ListRow(PaperName.minutes)], height: max(0, size.rows - 2))
  }

  /// Every paper of the session with its state.
  func papersFrame(in size: Size, _ scene: Scene) -> Frame {
    var frame = Frame(size: size)
    let columns =
      size.columns < 60 ? [] : [ColumnTable.Column(title: PaperListWords.state, width: 34)]
    let table = ColumnTable(PaperListWords.place(1), columns, width: size.columns)
    table.drawGrid(in: &frame, rows: max(0, size.rows - 2), scene.language)
    let state = PaperListWords.state(of: scene.session.minutes, scene.session)
    for visible in lists.papers.visibleRows where visible.line < size.rows - 1 {
      let mark = visible.isSelected ? scene.isASCII ? ">" : "▸" : " "
      let name = mark + PaperListWords.minutes(scene.language)
      table.draw(
        columns.isEmpty ? ["\(name) · \(state(scene.language))"] : [name, state(scene.language)],
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

  /// Enter: the paper as a page of text.
  mutating func openSelectedPaper(_ scene: Scene) -> [Intent] {
    guard lists.papers.selectedID != nil else { return nothing(StatusWords.nothingSelected) }
    let session = scene.session
    var paper = MinutesPaper(of: session, copy: .internal, seal: nil, at: scene.now).paper
    let isSealed = !session.minutes.seals.isEmpty
    if isSealed { paper.banners.removeAll { $0 == .draft } }
    let text = PaperPreview.paragraphs(of: paper).map { Phrase(verbatim: $0) }
    let sheet = TextSheet(
      title: PaperListWords.minutes + " · "
        + PaperListWords.state(of: session.minutes, session),
      paragraphs: text + (isSealed ? [PaperListWords.sealedCopy] : [])
    )
    overlays.append(.text(sheet))
    return []
  }

  /// `c`: the proof of order, or the minutes from everywhere else.
  mutating func exportSelected(showing scene: Scene) -> [Intent] {
    [.export(document: place == .order ? PaperName.order : PaperName.minutes)]
  }
}
