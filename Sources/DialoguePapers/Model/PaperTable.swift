/// Rows under named columns.
package struct PaperTable: Equatable, Sendable {
  /// One column of the table.
  package struct Column: Equatable, Sendable {
    package enum Alignment: Equatable, Sendable {
      case leading
      case centred
      case trailing
    }

    package var title: String

    /// The share of the paper's width, compared with the other columns.
    package var weight: Int

    package var alignment: Alignment

    package init(_ title: String, weight: Int, alignment: Alignment = .leading) {
      self.title = title
      self.weight = weight
      self.alignment = alignment
    }
  }

  package var columns: [Column]

  /// Each with one cell for each column, or one cell alone, which spans them all.
  package var rows: [[PaperText]]

  package init(columns: [Column], rows: [[PaperText]]) {
    self.columns = columns
    self.rows = rows
  }

  /// Whether a row is the title of those under it.
  package func spans(_ row: [PaperText]) -> Bool { row.count == 1 && columns.count > 1 }
}
