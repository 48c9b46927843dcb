import VietnameseText

/// Where the fields of a form stand at a width.
///
/// Two rows share a line only in a form at least as wide as `pairWidth`. Labels take the widest of
/// both languages, so that a form keeps its shape when the language changes.
struct FormLayout {
  /// A line of the form: one row, or two beside each other.
  struct Line {
    let rows: [Int]
  }

  /// A row's cells: where its label and its field begin, and how wide the field is.
  struct Slot {
    let label: Int
    let field: Int
    let width: Int
  }

  private(set) var lines: [Line] = []
  private(set) var slots: [Int: Slot] = [:]

  static let pairWidth = 64
  private static let widestLabel = 18

  init(_ form: Form, width: Int) {
    var groups: [[Int]] = []
    for (index, row) in form.rows.enumerated() {
      if row.isBeside, width >= Self.pairWidth, let last = groups.indices.last,
        groups[last].count == 1
      {
        groups[last].append(index)
      } else {
        groups.append([index])
      }
    }
    lines = groups.map(Line.init)
    place(form, width: width)
  }

  func fieldWidth(ofRow row: Int) -> Int {
    slots[row]?.width ?? 1
  }

  private mutating func place(_ form: Form, width: Int) {
    let leftLabel = labelWidth(of: lines.compactMap(\.rows.first), in: form, width: width)
    let rightLabel = labelWidth(
      of: lines.compactMap { $0.rows.dropFirst().first },
      in: form,
      width: width
    )
    let right = width - max(width / 3, rightLabel + 14)
    for line in lines {
      for (place, row) in line.rows.enumerated() {
        let start = place == 0 ? 0 : right
        let label = place == 0 ? leftLabel : rightLabel
        let end = place == 0 && line.rows.count > 1 ? right - 1 : width
        let field = start + label + 2
        slots[row] = Slot(label: start + 1, field: field, width: max(1, end - field - 1))
      }
    }
  }

  private func labelWidth(of rows: [Int], in form: Form, width: Int) -> Int {
    let widest = rows.map { row in
      let mark = form.rows[row].isRequired ? 2 : 0
      let label = form.rows[row].label
      return max(CellWidth.of(label.vi), CellWidth.of(label.en)) + mark
    }
    .max()
    return min(widest ?? 0, Self.widestLabel, max(1, width / 3))
  }
}
