/// A field in its place in a form.
package struct FormRow: Equatable, Sendable {
  package let id: FieldID
  package let label: Phrase
  package var isRequired: Bool

  /// Whether it stands to the right of the row before it, where there is room.
  package let isBeside: Bool
  package var field: Field

  /// Whether a draft keeps what this row opened with, such as the time at which words were begun.
  package let isHeld: Bool

  /// Whether only the office may read what is entered here.
  package let isPrivate: Bool

  /// Hints of the caller under the field: a likely duplicate, the date that was understood.
  package var notes: [Phrase] = []

  package init(
    _ id: FieldID,
    _ label: Phrase,
    _ field: Field = Field(),
    isRequired: Bool = false,
    isBeside: Bool = false,
    isHeld: Bool = false,
    isPrivate: Bool = false
  ) {
    self.id = id
    self.label = label
    self.field = field
    self.isRequired = isRequired
    self.isBeside = isBeside
    self.isHeld = isHeld
    self.isPrivate = isPrivate
  }

  /// What is written here, as a draft keeps it.
  var draft: FieldDraft {
    var draft = field.draft
    if isPrivate { draft.isPrivate = true }
    return draft
  }

  /// What keeps this row from being saved.
  package var problem: Phrase? {
    field.isEmpty && isRequired ? Phrase(vi: "chưa nhập", en: "is missing") : field.problem
  }
}
