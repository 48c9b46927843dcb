import DeskKit
import VietnameseText

/// One line of a page in stretches of one style each.
struct StyledLine: Equatable, Sendable {
  /// Text in a single style.
  struct Run: Equatable, Sendable {
    let text: String
    let role: StyleRole
  }

  var runs: [Run]

  init(_ text: String, _ role: StyleRole = .plain) {
    runs = [Run(text: text, role: role)]
  }

  init(runs: [Run]) {
    self.runs = runs
  }

  /// The words alone, without blanks at the end.
  var text: String {
    var text = runs.map(\.text).joined()
    while text.last == " " { text.removeLast() }
    return text
  }

  static let blank = StyledLine("")

  /// A heading in a thin rule over the whole width.
  static func heading(_ text: String, width: Int) -> StyledLine {
    let words = LineWrap.clipped("── \(text) ", width: width)
    let rest = max(0, width - CellWidth.of(words))
    return StyledLine(words + String(repeating: "─", count: rest), .title)
  }

  /// Words broken into lines that hang under each other, the first one behind `label`.
  static func hanging(
    _ text: String,
    label: String = "",
    indent: Int,
    width: Int,
    role: StyleRole = .plain,
    labelRole: StyleRole = .label
  ) -> [StyledLine] {
    let indent = min(indent, max(0, width / 2))
    let head = padded(LineWrap.clipped(label, width: max(0, indent)), to: indent)
    let lines = LineWrap.wrapped(text, width: max(1, width - indent))
    return lines.enumerated().map { index, line in
      StyledLine(runs: [
        Run(text: index == 0 ? head : padded("", to: indent), role: labelRole),
        Run(text: line, role: role),
      ])
    }
  }

  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - CellWidth.of(text)))
  }
}

extension Frame {
  /// Writes a line and nothing outside of `width`.
  mutating func put(_ line: StyledLine, at position: Position, width: Int) {
    var column = position.column
    for run in line.runs {
      let place = Position(row: position.row, column: column)
      column = put(run.text, at: place, role: run.role, width: position.column + width - column)
    }
  }

  /// Writes so many lines of a page as there are rows.
  mutating func put(_ page: [StyledLine], from top: Int, at position: Position, in room: Size) {
    for (row, line) in page.dropFirst(max(0, top)).prefix(room.rows).enumerated() {
      let place = Position(row: position.row + row, column: position.column)
      put(line, at: place, width: room.columns)
    }
  }

  /// A heavy rule with the title of the place, and at its right where its object stands: a state
  /// is never cut, rather the title is.
  mutating func putPlaceTitle(_ title: String, right: String = "", row: Int = 0) {
    let columns = size.columns
    rule(at: Position(row: row, column: 0), length: columns, isHeavy: true)
    let start = columns - CellWidth.of(right) - 3
    let hasRight = !right.isEmpty && start > 12
    let room = hasRight ? start - 2 : columns - 2
    let isCut = CellWidth.of(title) > room && title.hasSuffix(" ")
    let words = isCut ? LineWrap.clipped(title, width: room - 1) + " " : title
    put(
      LineWrap.clipped(words, width: room),
      at: Position(row: row, column: 1),
      role: .focusTitle
    )
    guard hasRight else { return }
    put(" \(right) ", at: Position(row: row, column: start), role: .bold)
  }
}
