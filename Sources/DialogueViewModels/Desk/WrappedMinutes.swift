import DeskKit
import DialogueCore

/// The rows of the minutes broken into lines, kept between keys.
///
/// Breaking every line anew for every key would cost more than all the rest of a screen; what is
/// kept is made again whenever the records, the width, the language or the filter differ.
///
/// Only the end, which is in sight, is broken until somebody goes further up: a station would wait
/// longer for lines that nobody sees than for its journal.
struct WrappedMinutes: Equatable, Sendable {
  /// What the lines were made for.
  private struct Basis: Equatable {
    let records: Int
    let columns: Int
    let height: Int
    let query: String
    let language: Language
    let isASCII: Bool
    let isWhole: Bool
  }

  /// Whether the rows above those in sight are wanted too.
  private(set) var isWhole = false

  /// Whether there are rows above those that were made.
  private(set) var isCut = false

  private var basis: Basis?
  private(set) var rows: [ListRow<MinutesRow>] = []
  private var lines: [MinutesRow: [String]] = [:]

  /// Lines by the text they were broken from, so that a new record costs only what it changed.
  private var linesByText: [String: [String]] = [:]

  /// From now on makes every row, however many there are.
  mutating func showAll() {
    isWhole = true
  }

  /// - Parameters:
  ///   - scene: Where the minutes are.
  ///   - columns: Cells of a line.
  ///   - height: Lines of the pane: a row has at least one.
  ///   - filter: Which rows are wanted.
  mutating func refresh(_ scene: Scene, columns: Int, height: Int, filter: FilterField) {
    let wanted = Basis(
      records: scene.session.recordCount,
      columns: columns,
      height: height,
      query: filter.query,
      language: scene.language,
      isASCII: scene.isASCII,
      isWhole: isWhole || filter.isActive
    )
    guard wanted != basis else { return }
    let known = basis?.columns == columns ? linesByText : [:]
    basis = wanted
    rows = []
    lines = [:]
    linesByText = [:]
    let all = MinutesPane.ordered(scene.session)
    let shown = wanted.isWhole ? all[...] : all.suffix(height)
    isCut = shown.count < all.count
    for row in shown {
      let text = MinutesPane.text(of: row, scene)
      guard !filter.isActive || filter.lets(text) else { continue }
      let broken = known[text] ?? MinutesPane.lines(text, columns)
      linesByText[text] = broken
      lines[row] = broken
      rows.append(ListRow(row, height: broken.count))
    }
  }

  func lines(of row: MinutesRow) -> [String] { lines[row] ?? [] }
}
