/// Edited text on one row: the part around the caret that fits.
package struct TextStrip: Equatable, Sendable {
  package let text: String
  /// In cells from the start of the row; less than the width.
  package let caretColumn: Int

  package init(_ edit: TextEdit, width: Int) {
    let width = max(1, width)
    let shapes = edit.shapes
    var start = edit.caret
    var before = 0
    while start > 0, before + shapes[start - 1].width < width {
      start -= 1
      before += shapes[start].width
    }
    var end = edit.caret
    var cells = before
    while end < shapes.count, cells + shapes[end].width <= width {
      cells += shapes[end].width
      end += 1
    }
    text = String(edit.characters[start..<end])
    caretColumn = before
  }
}
