/// What of a form survives a crash.
package struct FormDraft: Codable, Equatable, Sendable {
  /// The fields that were written in.
  package var fields: [String: FieldDraft]
  /// The field that had the caret.
  package var focus: String

  package init(fields: [String: FieldDraft], focus: String) {
    self.fields = fields
    self.focus = focus
  }

  /// Whether nothing was written yet.
  package var isEmpty: Bool { fields.isEmpty }
}
