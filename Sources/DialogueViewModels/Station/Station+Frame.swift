package import DeskKit
import DialogueCore
import VietnameseText

extension Station {
  /// The whole screen at a size; total at every size down to one cell.
  package func frame(showing scene: Scene, in size: Size) -> Frame {
    var frame = Frame(size: size)
    let layout = layout(in: size)
    switch layout.extent {
    case .line:
      frame.put(oneLine(scene, columns: size.columns), at: Position(row: 0, column: 0))
      return frame
    case .bare:
      drawBody(in: &frame, layout, scene)
      drawLastRow(in: &frame, scene)
    case .onePane, .full:
      drawTop(in: &frame, layout, scene)
      drawBody(in: &frame, layout, scene)
      drawFoot(in: &frame, scene)
    }
    return frame
  }

  private func oneLine(_ scene: Scene, columns: Int) -> String {
    RoomLine.roomRow(scene, columns: columns).text(ofRow: 0)
  }

  private func drawTop(in frame: inout Frame, _ layout: DeskLayout, _ scene: Scene) {
    let columns = frame.size.columns
    let room = RoomLine.roomRow(scene, columns: columns)
    guard layout.extent == .full else {
      frame.blit(room, at: Position(row: 0, column: 0))
      return
    }
    frame.blit(
      RoomLine.sessionRow(actor, scene, columns: columns),
      at: Position(row: 0, column: 0)
    )
    frame.blit(room, at: Position(row: 1, column: 0))
  }

  private func drawBody(in frame: inout Frame, _ layout: DeskLayout, _ scene: Scene) {
    let body = layout.body
    switch place {
    case .agenda, .queue, .minutes: drawDesk(in: &frame, layout, scene)
    case .petitions: frame.blit(petitionsFrame(in: body.size, scene), at: body.origin)
    case .card(let number):
      frame.blit(cardFrame(of: number, in: body.size, scene), at: body.origin)
    case .followUp: frame.blit(followUpFrame(in: body.size, scene), at: body.origin)
    case .task(let task): frame.blit(taskFrame(of: task, in: body.size, scene), at: body.origin)
    case .conclusions: frame.blit(conclusionsFrame(in: body.size, scene), at: body.origin)
    case .preparation: frame.blit(preparationFrame(in: body.size, scene), at: body.origin)
    case .order: frame.blit(orderFrame(in: body.size, scene), at: body.origin)
    case .papers: frame.blit(papersFrame(in: body.size, scene), at: body.origin)
    }
    drawFilter(in: &frame, layout, scene)
    drawOverlays(in: &frame, layout, scene)
  }

  private func drawDesk(in frame: inout Frame, _ layout: DeskLayout, _ scene: Scene) {
    let focus = overlays.isEmpty ? place : nil
    if let area = layout.agenda {
      if area.size.rows == 1, layout.extent == .full {
        let folded = AgendaPane.folded(
          columns: area.size.columns,
          scene,
          isFocused: focus == .agenda
        )
        frame.blit(folded, at: area.origin)
      } else {
        drawPane(AgendaPane.title(scene), in: &frame, area, isFocused: focus == .agenda) { size in
          AgendaPane.frame(lists.agenda, in: size, scene, isFocused: focus == .agenda)
        }
      }
    }
    if let area = layout.queue {
      let title =
        QueuePane.title(scene, columns: area.size.columns)
        + QueuePane.outOfSight(lists.queue, scene.session) + news(lists.queue, scene)
      drawPane(title, in: &frame, area, isFocused: focus == .queue) { size in
        QueuePane.frame(lists.queue, in: size, scene, isFocused: focus == .queue)
      }
      divide(area, in: &frame, layout)
    }
    if let area = layout.minutes {
      if actor.role == .chair, layout.extent == .full, !isMaximised {
        frame.blit(chairDeskFrame(in: area.size, scene), at: area.origin)
      } else {
        let title = MinutesPane.title(scene) + news(lists.minutes, scene)
        drawPane(title, in: &frame, area, isFocused: focus == .minutes) { size in
          MinutesPane.frame(
            lists.minutes,
            lists.wrappedMinutes,
            in: size,
            scene,
            isFocused: focus == .minutes
          )
        }
      }
      if area.origin.column > 0 { divide(area, in: &frame, layout) }
    }
    if let area = layout.line { drawLine(in: &frame, area, scene) }
  }

  private func drawPane(
    _ title: String,
    in frame: inout Frame,
    _ area: DeskLayout.Area,
    isFocused: Bool,
    content: (Size) -> Frame
  ) {
    let columns = area.size.columns
    frame.rule(at: area.origin, length: columns, isHeavy: isFocused)
    let text = LineWrap.clipped(title, width: max(0, columns - 2))
    let position = Position(row: area.origin.row, column: area.origin.column + 1)
    frame.put(text, at: position, role: isFocused ? .focusTitle : .title)
    let inner = Size(rows: max(0, area.size.rows - 1), columns: columns)
    frame.blit(
      content(inner),
      at: Position(row: area.origin.row + 1, column: area.origin.column)
    )
  }

  /// The line at the left of a pane.
  private func divide(
    _ area: DeskLayout.Area,
    in frame: inout Frame,
    _ layout: DeskLayout
  ) {
    guard area.origin.column > 0 else { return }
    let column = area.origin.column - 1
    frame.verticalRule(
      at: Position(row: area.origin.row, column: column),
      length: area.size.rows
    )
    frame.put("┬", at: Position(row: area.origin.row, column: column), role: .rule)
  }

  private func news<ID>(_ list: ListView<ID>, _ scene: Scene) -> String {
    var text = ""
    if list.newAbove > 0 { text += SmallWords.newAbove(list.newAbove)(scene.language) }
    if list.newBelow > 0 { text += SmallWords.newBelow(list.newBelow)(scene.language) }
    return text
  }

  private func drawLine(in frame: inout Frame, _ area: DeskLayout.Area, _ scene: Scene) {
    let columns = area.size.columns
    frame.rule(at: area.origin, length: columns, isHeavy: isInLine)
    let rule = LineWords.rule(line, scene)(scene.language)
    let text = LineWrap.clipped(" \(rule) ", width: max(0, columns - 2))
    frame.put(
      text,
      at: Position(row: area.origin.row, column: 1),
      role: isInLine ? .focusTitle : .title
    )
    // The draft is always kept; how letters are typed must be seen.
    let notes = lineNotes.map { $0(scene.language) }
    if let note = notes.first(where: { CellWidth.of(text) + CellWidth.of($0) + 5 < columns }) {
      let column = columns - CellWidth.of(note) - 3
      frame.put(" \(note) ", at: Position(row: area.origin.row, column: column), role: .muted)
    }
    let layout = TextLayout(line.edit, width: max(1, columns - 1))
    let rows = area.size.rows - 1
    let window = layout.window(height: rows)
    for (offset, row) in window.enumerated() {
      let position = Position(row: area.origin.row + 1 + offset, column: 0)
      frame.put(layout.text(ofRow: row), at: position, width: columns)
    }
    if isInLine, rows > 0 {
      frame.cursor = Position(
        row: area.origin.row + 1 + layout.caret.row - window.lowerBound,
        column: layout.caret.column
      )
    }
  }

  /// What the line's rule may say at its right, the longest first: lines that are not recorded must
  /// be seen before anything else.
  private var lineNotes: [Phrase] {
    let notes = [!line.isEmpty, false].map { note(composes: true, hasDraft: $0) }
    guard !waitingLines.isEmpty else { return notes }
    let waiting = LineWords.waiting(waitingLines.count)
    return notes.map { waiting + " · " + $0 } + [waiting]
  }

  private func drawFilter(in frame: inout Frame, _ layout: DeskLayout, _ scene: Scene) {
    guard filter.isActive, let area = area(of: place, layout), area.size.rows > 1 else { return }
    let note = note(composes: true, hasDraft: false)(scene.language)
    frame.blit(
      filter.frame(columns: area.size.columns, note: note),
      at: Position(row: area.origin.row + area.size.rows - 1, column: area.origin.column)
    )
  }

  private func area(of place: Place, _ layout: DeskLayout) -> DeskLayout.Area? {
    switch place {
    case .agenda: layout.agenda
    case .queue: layout.queue
    case .minutes: layout.minutes
    case .petitions, .conclusions, .preparation, .order, .papers, .followUp, .card, .task:
      layout.body
    }
  }

  /// In a small window: what the status row would say, else that the window is small.
  private func drawLastRow(in frame: inout Frame, _ scene: Scene) {
    let columns = frame.size.columns
    let place = Position(row: frame.size.rows - 1, column: 0)
    if status.hasMessage(scene) {
      frame.blit(status.frame(columns: columns, scene), at: place)
    } else {
      let sentence = LineWrap.clipped(SmallWords.tooSmall(scene.language), width: columns)
      frame.put(sentence, at: place, role: .warning)
    }
  }

  private func drawFoot(in frame: inout Frame, _ scene: Scene) {
    let size = frame.size
    frame.blit(
      status.frame(columns: size.columns, scene),
      at: Position(row: size.rows - 2, column: 0)
    )
    let keys = helpTable(showing: scene)
    frame.blit(
      keys.helpLine(columns: size.columns, language: scene.language, inText: isWriting),
      at: Position(row: size.rows - 1, column: 0)
    )
  }

  /// Letters go into a text now, so the help names F-keys and Ctrl-O.
  var isWriting: Bool {
    if case .form = overlays.last { return true }
    if case .text(let sheet) = overlays.last, sheet.search.isOpen { return true }
    return isInLine || filter.isOpen
  }
}
