/// Edited text on one row: the part around the caret that fits.
package struct TextStrip: Equatable, Sendable {
  package let text: String
  /// In cells from the start of the row; less than the width.
  package let caretColumn: Int

  package init(_ edit: TextEdit, width: Int) {
    let width = max(1, width)
    let widths = edit.characters.map(TextLayout.width)
    var start = edit.caret
    var before = 0
    while start > 0, before + widths[start - 1] < width {
      start -= 1
      before += widths[start]
    }
    var end = edit.caret
    var cells = before
    while end < widths.count, cells + widths[end] <= width {
      cells += widths[end]
      end += 1
    }
    text = String(edit.characters[start..<end])
    caretColumn = before
  }
}
