/// What of a field survives a crash: its text and where the caret stood.
package struct FieldDraft: Codable, Hashable, Sendable {
  package var text: String
  /// In graphemes.
  package var caret: Int

  package init(text: String, caret: Int) {
    self.text = text
    self.caret = caret
  }
}
