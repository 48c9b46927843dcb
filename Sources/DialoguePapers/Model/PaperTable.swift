/// Rows under named columns.
package struct PaperTable: Equatable, Sendable {
  /// One column of the table.
  package struct Column: Equatable, Sendable {
    package var title: String

    /// The share of the paper's width, compared with the other columns.
    package var weight: Int

    package init(_ title: String, weight: Int) {
      self.title = title
      self.weight = weight
    }
  }

  package var columns: [Column]

  /// Each with one cell for each column.
  package var rows: [[PaperText]]

  package init(columns: [Column], rows: [[PaperText]]) {
    self.columns = columns
    self.rows = rows
  }
}
