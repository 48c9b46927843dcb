import VietnameseText

/// A place to write one thing in.
package struct Field: Equatable, Sendable {
  package let kind: FieldKind

  /// The fewest and the most rows it takes; with more than one it holds line feeds.
  package let rows: ClosedRange<Int>

  /// The text and its caret; in a choice field the letters typed to narrow the list.
  package var edit: TextEdit

  /// The id of what was chosen, in a choice field.
  package private(set) var chosen: String?

  /// Vietnamese is composed here: where words are written, or where the user asked for it.
  package var composes: Bool

  /// The caller's own rule.
  package var check: FieldCheck?

  /// What a key led to.
  package enum Outcome: Equatable, Sendable {
    case edited
    case moved
    /// Up from the first row or down from the last.
    case atEdge
    /// Something was chosen by its digit: on to the next field.
    case stepsOn
    /// Ctrl-X: write this in the user's own editor.
    case wantsEditor
    case refused(Phrase)
    /// No key of a field.
    case ignored
  }

  package init(
    _ kind: FieldKind = .text,
    text: String = "",
    rows: ClosedRange<Int> = 1...1,
    keepsTabs: Bool = false,
    limit: Int = 4000,
    check: FieldCheck? = nil
  ) {
    self.kind = kind
    self.rows = rows
    self.check = check
    composes = kind.takesWords
    edit = TextEdit(isMultiLine: rows.upperBound > 1, keepsTabs: keepsTabs, limit: limit)
    set(text)
  }

  /// A list to choose from; `chosen` is the id to begin with.
  package static func choice(_ choices: [Choice], chosen: String? = nil) -> Field {
    Field(.choice(choices), text: chosen ?? "")
  }

  /// What was entered: tidied text, or the id that was chosen; empty when nothing was.
  package var value: String {
    switch kind {
    case .choice: chosen ?? ""
    case .name, .person: edit.text.split(separator: " ").joined(separator: " ")
    case .text, .symbol, .number, .phone, .date, .time: edit.text.trimmed
    }
  }

  package var isEmpty: Bool { edit.text.trimmed.isEmpty && chosen == nil }

  package var date: DateEntry? { DateEntry(value) }

  package var time: TimeEntry? { TimeEntry(value) }

  package var number: Int? { Int(value) }

  /// What is wrong with what stands here; nothing is wrong with an empty field.
  package var problem: Phrase? {
    guard !isEmpty else { return nil }
    if case .choice = kind, chosen == nil, candidates.isEmpty {
      return Phrase(vi: "không có trong danh sách", en: "not in the list")
    }
    return kind.problem(of: value) ?? checkedProblem
  }

  /// What the caller's rule finds wrong.
  var checkedProblem: Phrase? {
    isEmpty ? nil : check?.problem(value)
  }

  /// Puts text in, or in a choice field the choice with this id.
  package mutating func set(_ text: String) {
    if choices.contains(where: { $0.id == text }) {
      chosen = text
      edit.replaceAll(with: "")
    } else {
      chosen = nil
      edit.replaceAll(with: text)
    }
  }

  /// Settles a choice that was only typed at, and a word; a field left for another is finished.
  package mutating func finish() {
    guard case .choice = kind else {
      edit.finishWord()
      if kind == .person, edit.text.isWrittenSmall {
        edit.replaceAll(with: edit.text.beginningWordsLarge)
      }
      return
    }
    guard !edit.isEmpty, let first = candidates.first(where: { $0.obstacle == nil }) else {
      return
    }
    choose(first.id)
  }

  /// Text and caret as they stand, for the disk.
  package var draft: FieldDraft {
    chosen.map { FieldDraft(text: $0, caret: 0) } ?? edit.draft
  }

  package mutating func restore(_ draft: FieldDraft) {
    set(draft.text)
    if chosen == nil { edit.resume(draft) }
  }

  /// Forgets what was chosen and keeps the letters being typed.
  mutating func dropChoice() {
    chosen = nil
  }

  mutating func choose(_ id: String?) {
    chosen = id
    edit.replaceAll(with: "")
  }
}

extension Field {
  /// Everything there is to choose from; empty in other kinds of fields.
  package var choices: [Choice] {
    if case .choice(let choices) = kind { choices } else { [] }
  }

  /// What the letters typed so far leave to choose from, best first.
  package var candidates: [Choice] {
    if case .choice(let choices) = kind {
      ChoiceFilter.matches(edit, in: choices)
    } else {
      []
    }
  }
}

extension String {
  fileprivate var isWrittenSmall: Bool { !contains(where: \.isUppercase) }

  fileprivate var beginningWordsLarge: String {
    var text = ""
    for character in self {
      let begins = text.last.map(\.isWhitespace) ?? true
      text += begins ? character.uppercased() : String(character)
    }
    return text
  }
}
