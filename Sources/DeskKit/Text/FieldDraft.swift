/// What of a field survives a crash: its text and where the caret stood.
package struct FieldDraft: Codable, Hashable, Sendable {
  package var text: String
  /// In graphemes.
  package var caret: Int
  /// The keys of the word before the caret, where a typing method made something else of them.
  package var keys: String?

  /// Set for words that only their office may read: they lie on no disk as they are.
  package var isPrivate: Bool?

  package init(text: String, caret: Int, keys: String? = nil, isPrivate: Bool? = nil) {
    self.text = text
    self.caret = caret
    self.keys = keys
    self.isPrivate = isPrivate
  }
}
