import DeskKit
import DialogueCore

/// Where the parts of the desk stand at a size.
struct DeskLayout: Equatable, Sendable {
  /// A part of the screen, in its cells.
  struct Area: Equatable, Sendable {
    let origin: Position
    let size: Size

    init(_ row: Int, _ column: Int, rows: Int, columns: Int) {
      origin = Position(row: row, column: column)
      size = Size(rows: max(0, rows), columns: max(0, columns))
    }
  }

  /// How much of the desk there is room for.
  enum Extent: Equatable, Sendable {
    /// Three panes.
    case full
    /// The pane with the focus, room line, status and keys.
    case onePane
    /// The pane with the focus and a sentence.
    case bare
    /// One line.
    case line
  }

  let extent: Extent
  let size: Size
  let agenda: Area?
  let queue: Area?
  let minutes: Area?

  /// The rule above the minutes line, and the rows under it.
  let line: Area?

  /// A form, a menu or a help over the lower part of the screen.
  let body: Area

  init(_ size: Size, role: Actor.Role, place: Place, isMaximised: Bool) {
    self.size = size
    extent = Self.extent(of: size)
    let top = extent == .full ? 2 : extent == .onePane ? 1 : 0
    let bottom = extent == .full || extent == .onePane ? 2 : extent == .bare ? 1 : 0
    body = Area(top, 0, rows: size.rows - top - bottom, columns: size.columns)
    let lineRows = Self.lineRows(size, extent)
    let hasLine = role == .secretary && extent != .line
    line =
      hasLine
      ? Area(
        size.rows - bottom - lineRows - 1,
        0,
        rows: min(lineRows + 1, max(0, size.rows - bottom - top)),
        columns: size.columns
      ) : nil
    let paneRows = body.size.rows - (line?.size.rows ?? 0)
    guard extent == .full, !isMaximised else {
      let only = Area(top, 0, rows: paneRows, columns: size.columns)
      agenda = place == .agenda ? only : nil
      queue = place == .queue ? only : nil
      minutes = place == .minutes || !place.isDesk ? only : nil
      return
    }
    let widths = Self.widths(size.columns, role)
    if role != .secretary, size.columns < 100 {
      agenda = Area(top, 0, rows: 1, columns: size.columns)
      queue = Area(top + 1, 0, rows: paneRows - 1, columns: widths.queue)
      minutes = Area(
        top + 1,
        widths.queue + 1,
        rows: paneRows - 1,
        columns: size.columns - widths.queue - 1
      )
    } else {
      agenda = Area(top, 0, rows: paneRows, columns: widths.agenda)
      queue = Area(top, widths.agenda + 1, rows: paneRows, columns: widths.queue)
      let start = widths.agenda + widths.queue + 2
      minutes = Area(top, start, rows: paneRows, columns: size.columns - start)
    }
  }

  private static func extent(of size: Size) -> Extent {
    if size.rows < 3 || size.columns < 20 { return .line }
    if size.rows < 16 || size.columns < 60 { return .bare }
    if size.rows < 24 || size.columns < 80 { return .onePane }
    return .full
  }

  private static func lineRows(_ size: Size, _ extent: Extent) -> Int {
    switch extent {
    case .full: size.rows >= 36 ? 4 : 3
    case .onePane: 2
    case .bare, .line: 1
    }
  }

  private static func widths(
    _ columns: Int,
    _ role: Actor.Role
  ) -> (agenda: Int, queue: Int) {
    switch role {
    case .secretary, .hall: columns >= 120 ? (28, 38) : (18, 23)
    case .operator: columns >= 120 ? (28, 54) : columns >= 100 ? (18, 47) : (0, 47)
    case .chair: columns >= 120 ? (28, 38) : columns >= 100 ? (18, 26) : (0, 26)
    }
  }
}
