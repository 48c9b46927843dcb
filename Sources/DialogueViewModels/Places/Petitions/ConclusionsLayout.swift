import DeskKit
import DialogueCore

/// Where the list and the conclusion itself stand in place 5.
struct ConclusionsLayout: Equatable, Sendable {
  /// Rows of the list, without its title.
  let list: Size

  /// The conclusion with its title.
  let review: Size
  let reviewOrigin: Position

  /// Each row of the list takes a second line from that width on.
  private let hasTallRows: Bool

  private static let sideBySide = 60
  private static let tall = 100

  init(_ size: Size) {
    hasTallRows = size.columns >= Self.tall
    guard size.columns >= Self.sideBySide else {
      let rows = size.rows < 6 ? size.rows : max(2, size.rows / 3)
      list = Size(rows: rows - 1, columns: size.columns)
      review = Size(rows: size.rows - rows, columns: size.columns)
      reviewOrigin = Position(row: rows, column: 0)
      return
    }
    let left = hasTallRows ? min(44, size.columns * 36 / 120) : 28
    list = Size(rows: size.rows - 1, columns: left)
    review = Size(rows: size.rows, columns: size.columns - left - 1)
    reviewOrigin = Position(row: 0, column: left + 1)
  }

  func height(of row: ConclusionRow) -> Int {
    switch row {
    case .conclusion: hasTallRows ? 2 : 1
    case .petition, .heading: 1
    }
  }
}
