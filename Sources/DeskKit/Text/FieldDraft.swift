/// What of a field survives a crash: its text and where the caret stood.
package struct FieldDraft: Codable, Hashable, Sendable {
  package var text: String
  /// In graphemes.
  package var caret: Int
  /// The keys of the word before the caret, where a typing method made something else of them.
  package var keys: String?

  package init(text: String, caret: Int, keys: String? = nil) {
    self.text = text
    self.caret = caret
    self.keys = keys
  }
}
