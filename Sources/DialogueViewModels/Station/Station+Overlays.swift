import DeskKit
import DialogueCore
import VietnameseText

extension Station {
  /// Draws what lies over the place, the top one last.
  func drawOverlays(in frame: inout Frame, _ layout: DeskLayout, _ scene: Scene) {
    for overlay in overlays {
      draw(overlay, in: &frame, layout, scene)
    }
  }

  private func draw(
    _ overlay: Overlay,
    in frame: inout Frame,
    _ layout: DeskLayout,
    _ scene: Scene
  ) {
    let columns = frame.size.columns
    let language = scene.language
    switch overlay {
    case .form(let kind, let form):
      let wanted = form.height(forWidth: columns, language: language)
      let rows = height(wanted, layout)
      let part = form.frame(
        in: Size(rows: rows, columns: columns),
        language: language,
        note: note(
          composes: form.focusedRow?.field.composes ?? false,
          hasDraft: drafts.forms[kind.draftID] != nil
        ),
        hint: FormWords.hint(kind, width: columns - 2)
      )
      lay(part, in: &frame, layout)
    case .menu(let menu, _):
      let rows = height(menu.height + 1, layout)
      lay(
        menu.frame(in: Size(rows: rows, columns: columns), language: language),
        in: &frame,
        layout
      )
    case .help(let help):
      let size = Size(rows: layout.body.size.rows, columns: columns)
      lay(help.frame(in: size, language: language), in: &frame, layout)
    case .text(let sheet):
      let size = Size(rows: layout.body.size.rows, columns: columns)
      lay(sheet.frame(in: size, language), in: &frame, layout)
    case .gaps(let list):
      let size = Size(rows: layout.body.size.rows, columns: columns)
      lay(list.frame(in: size, scene), in: &frame, layout)
    case .reading(let wait):
      lay(wait.frame(columns: columns, language), in: &frame, layout)
    case .earlier(let list):
      let size = Size(rows: layout.body.size.rows, columns: columns)
      lay(list.frame(in: size, scene), in: &frame, layout)
    case .bar(let bar, _):
      let size = Size(rows: layout.body.size.rows, columns: columns)
      let rows = barRows(bar, in: size, language)
      var part = Frame(size: Size(rows: rows, columns: columns))
      part.rule(at: Position(row: 0, column: 0), length: columns, isHeavy: true)
      let inner = bar.frame(in: Size(rows: rows - 1, columns: columns), language: language)
      part.blit(inner, at: Position(row: 1, column: 0))
      lay(part, in: &frame, layout)
    }
  }

  /// The rows over which a page of text lies.
  func pageSize(in size: Size) -> Size {
    Size(rows: layout(in: size).body.size.rows, columns: size.columns)
  }

  /// The rows of a question with the rule above it.
  func barRows(_ bar: Bar, in size: Size, _ language: Language) -> Int {
    min(bar.height(forWidth: size.columns, language: language) + 1, max(1, size.rows))
  }

  private func height(_ wanted: Int, _ layout: DeskLayout) -> Int {
    let most = layout.body.size.rows
    return layout.extent == .full ? min(max(wanted, 1), max(1, most - 3)) : most
  }

  /// At the foot of the body: what lies above it stays in sight.
  private func lay(_ part: Frame, in frame: inout Frame, _ layout: DeskLayout) {
    let row = layout.body.origin.row + max(0, layout.body.size.rows - part.size.rows)
    frame.fill(at: Position(row: row, column: 0), size: part.size)
    frame.cursor = nil
    frame.blit(part, at: Position(row: row, column: 0))
  }
}
