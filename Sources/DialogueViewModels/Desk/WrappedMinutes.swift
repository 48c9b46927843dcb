import DeskKit
import DialogueCore

/// The rows of the minutes broken into lines, kept between keys.
///
/// Breaking every line anew for every key would cost more than all the rest of a screen; what is
/// kept is made again whenever the records, the width, the language or the filter differ.
struct WrappedMinutes: Equatable, Sendable {
  /// What the lines were made for.
  private struct Basis: Equatable {
    let records: Int
    let columns: Int
    let query: String
    let language: Language
    let isASCII: Bool
  }

  private var basis: Basis?
  private(set) var rows: [ListRow<MinutesRow>] = []
  private var lines: [MinutesRow: [String]] = [:]

  /// Lines by the text they were broken from, so that a new record costs only what it changed.
  private var linesByText: [String: [String]] = [:]

  mutating func refresh(_ scene: Scene, columns: Int, filter: FilterField) {
    let wanted = Basis(
      records: scene.session.recordCount,
      columns: columns,
      query: filter.query,
      language: scene.language,
      isASCII: scene.isASCII
    )
    guard wanted != basis else { return }
    let known = basis?.columns == columns ? linesByText : [:]
    basis = wanted
    rows = []
    lines = [:]
    linesByText = [:]
    for (row, text) in MinutesPane.texts(scene) where !filter.isActive || filter.lets(text) {
      let broken = known[text] ?? MinutesPane.lines(text, columns)
      linesByText[text] = broken
      lines[row] = broken
      rows.append(ListRow(row, height: broken.count))
    }
  }

  func lines(of row: MinutesRow) -> [String] { lines[row] ?? [] }
}
