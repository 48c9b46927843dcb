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

  /// What each field held before anybody wrote in it.
  package private(set) var originals: [FieldID: String] = [:]

  package init(_ title: Phrase, saveKeys: [Key] = [], rows: [FormRow]) {
    self.title = title
    self.saveKeys = saveKeys
    self.rows = rows
    takeAsUntouched()
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
      guard let known = rows.first(where: { $0.id == row.id })?.field else {
        originals[row.id] = row.field.draft.text
        return row
      }
      row.field = known
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

  /// Takes the fields as they stand for what nobody wrote: what the object holds, a default.
  package mutating func takeAsUntouched() {
    originals = Dictionary(rows.map { ($0.id, $0.field.draft.text) }) { first, _ in first }
  }

  /// Fills a field with what was known all along, as if the form had opened with it.
  package mutating func prefill(_ id: FieldID, with text: String) {
    self[id].set(text)
    originals[id] = self[id].draft.text
  }

  /// What the user wrote and nothing else: a field left alone takes what its object holds when the
  /// form opens again.
  package var draft: FormDraft {
    let written = rows.filter { $0.field.draft.text != originals[$0.id] }
    let held = written.isEmpty ? [] : rows.filter(\.isHeld)
    let fields = (written + held).map { ($0.id.rawValue, $0.draft) }
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
