import VietnameseText

/// Labelled fields that are filled in and saved together.
package struct Form: Equatable, Sendable {
  package var title: Phrase

  /// Keys that save besides Enter, such as the one that opened the form.
  package let saveKeys: [Key]
  package private(set) var rows: [FormRow]

  /// Where the focus is, in `rows`.
  package private(set) var focus = 0

  /// Whether someone tried to save: from then on missing fields are named too.
  private var hasTriedToSave = false
  private var visited: Set<FieldID> = []

  package init(_ title: Phrase, saveKeys: [Key] = [], rows: [FormRow]) {
    self.title = title
    self.saveKeys = saveKeys
    self.rows = rows
  }

  /// What a key led to.
  package enum Outcome: Equatable, Sendable {
    case edited
    case moved
    /// Everything is in order: save it. The key tells whether it is Enter or one of `saveKeys`.
    case saves(Key)
    /// Esc: close the form and keep its draft.
    case closes
    case wantsEditor(FieldID)
    case refused(Phrase)
    /// No key of a form.
    case ignored
  }

  /// The field of a name; an empty text field when there is none.
  package subscript(id: FieldID) -> Field {
    get { rows.first { $0.id == id }?.field ?? Field() }
    set {
      guard let index = index(of: id) else { return }
      rows[index].field = newValue
    }
  }

  /// What was entered in a field; empty when nothing was.
  package func value(_ id: FieldID) -> String { self[id].value }

  package var focusedID: FieldID? { focusedRow?.id }

  package var focusedRow: FormRow? { rows.indices.contains(focus) ? rows[focus] : nil }

  package mutating func focus(on id: FieldID) {
    guard let index = index(of: id) else { return }
    leaveField()
    focus = index
  }

  /// Replaces the hints under a field.
  package mutating func setNotes(_ notes: [Phrase], for id: FieldID) {
    guard let index = index(of: id) else { return }
    rows[index].notes = notes
  }

  /// Adds a row or removes it as other fields ask for it; text in rows that stay is untouched.
  package mutating func setRows(_ newRows: [FormRow]) {
    let focusedID = focusedID
    rows = newRows.map { row in
      var row = row
      row.field = rows.first { $0.id == row.id }?.field ?? row.field
      return row
    }
    focus = focusedID.flatMap(index) ?? min(focus, max(0, rows.count - 1))
  }

  /// The first row that can't be saved as it is.
  package var firstProblem: (row: FormRow, problem: Phrase)? {
    for row in rows {
      if let problem = row.problem { return (row, problem) }
    }
    return nil
  }

  /// What is written under a row as wrong: at once where a rule of the caller says so, otherwise
  /// when the field has been left.
  package func shownProblem(of row: FormRow) -> Phrase? {
    if hasTriedToSave { return row.problem }
    if visited.contains(row.id), row.id != focusedID { return row.field.problem }
    return row.field.checkedProblem
  }

  package var isEmpty: Bool { rows.allSatisfy(\.field.isEmpty) }

  package var draft: FormDraft {
    let fields = rows.map { ($0.id.rawValue, $0.field.draft) }
    return FormDraft(
      fields: Dictionary(fields) { first, _ in first },
      focus: focusedID?.rawValue ?? ""
    )
  }

  /// Fills the form with a draft; fields that the draft does not know stay as they are.
  package mutating func restore(_ draft: FormDraft) {
    for index in rows.indices {
      guard let field = draft.fields[rows[index].id.rawValue] else { continue }
      rows[index].field.restore(field)
    }
    focus = index(of: FieldID(rawValue: draft.focus)) ?? focus
  }

  private func index(of id: FieldID) -> Int? {
    rows.firstIndex { $0.id == id }
  }

  /// Lets the focused field act on a key.
  mutating func handleInField(_ key: Key, width: Int, _ typing: Typing) -> Field.Outcome {
    guard rows.indices.contains(focus) else { return .ignored }
    return rows[focus].field.handle(key, width: width, typing: typing)
  }

  /// Moves the focus by rows, around the ends.
  mutating func moveFocus(by step: Int) {
    guard !rows.isEmpty else { return }
    leaveField()
    focus = (focus + step + rows.count) % rows.count
  }

  /// Goes to the first problem, or says that there is none.
  mutating func refusalToSave() -> Phrase? {
    leaveField()
    hasTriedToSave = true
    guard let (row, problem) = firstProblem else { return nil }
    focus(on: row.id)
    return row.label + ": " + problem
  }

  private mutating func leaveField() {
    guard rows.indices.contains(focus) else { return }
    rows[focus].field.finish()
    visited.insert(rows[focus].id)
  }
}
