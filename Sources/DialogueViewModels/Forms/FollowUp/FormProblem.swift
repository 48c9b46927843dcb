import DeskKit

/// What keeps a form from becoming a command: what is wrong, and in which field.
struct FormProblem: Error {
  let words: Phrase
  let field: FieldID?

  init(_ words: Phrase, at field: FieldID?) {
    self.words = words
    self.field = field
  }
}
