/// A stretch of words in one face.
package struct Run: Equatable, Sendable {
  package var text: String
  package var isBold: Bool
  package var isItalic: Bool

  package init(_ text: String, isBold: Bool = false, isItalic: Bool = false) {
    self.text = text
    self.isBold = isBold
    self.isItalic = isItalic
  }

  func hasFace(of other: Run) -> Bool {
    isBold == other.isBold && isItalic == other.isItalic
  }
}
